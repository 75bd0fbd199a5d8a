#include "desktop/study/review_controller.h"

#include "desktop/base/day_plan.h"
#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/base/words.h"
#include "desktop/study/tr.h"
#include "records/store_error.h"

namespace greenroom::desktop {
namespace {

bool asks_the_same(const ShownCard& a, const ShownCard& b) { return a.key == b.key && a.before == b.before; }

bool reads_the_same(const ShownCard& a, const ShownCard& b) {
    return a.card == b.card && a.topic_title == b.topic_title && a.file == b.file;
}

} // namespace

ReviewController::ReviewController(AppContext& context, Background& reading, QObject* parent)
    : QObject(parent), context_(context), plan_(new DayPlan(context, reading, this)) {
    connect(plan_, &DayPlan::ready, this, &ReviewController::planned);
    connect(plan_, &DayPlan::failed, this, &ReviewController::failed);
    // Who answers cards meanwhile waits for nothing.
    connect(plan_, &DayPlan::delayed, this, [this](const QString& why) {
        if (!card())
            Q_EMIT failed(why);
    });
}

bool ReviewController::attempt(const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const StaleCard&) {
        moved_on();
        Q_EMIT went_stale(Tr::tr("The card was graded elsewhere meanwhile. That grade counts; yours was not saved."));
    } catch (const std::exception& error) {
        Q_EMIT failed(words_of(error));
    }
    return false;
}

void ReviewController::moved_on() {
    shown_at_ = context_.now();
    previewed_at_ = shown_at_;
    if (paused_at_)
        paused_at_ = shown_at_;
    find_images();
    ask_for_plan();
    Q_EMIT card_changed();
}

void ReviewController::ask_for_plan() {
    if (is_planning())
        plan_->request();
}

void ReviewController::find_images() {
    images_ = card() ? image_folder_of(context_.collection, card()->file) : ImageFolder{};
}

void ReviewController::begin() {
    attempt([this] {
        if (session_ && !chosen_)
            session_->restart(context_.now());
        else
            session_.emplace(context_.collection, std::string(), context_.now());
        chosen_ = false;
        moved_on();
    });
}

void ReviewController::begin_with(const std::vector<std::string>& ids, Counting counting) {
    attempt([&] {
        session_.emplace(context_.collection, ChosenCards(context_.collection, ids, counting), context_.now());
        chosen_ = true;
        moved_on();
    });
}

void ReviewController::begin_with_topics(const std::vector<std::string>& topics, DayLimit limit) {
    attempt([&] {
        session_.emplace(context_.collection, TopicChoice(topics), context_.now(), limit);
        chosen_ = true;
        moved_on();
    });
}

void ReviewController::refresh() {
    if (!session_)
        return begin();
    attempt([this] {
        const std::optional<ShownCard> before = session_->current();
        previewed_at_ = context_.now();
        session_->refresh(previewed_at_);
        const std::optional<ShownCard>& after = session_->current();
        if (!before || !after || !asks_the_same(*before, *after))
            return moved_on();
        ask_for_plan();
        find_images();
        if (reads_the_same(*before, *after))
            Q_EMIT marks_changed();
        else
            Q_EMIT text_changed();
    });
}

const ShownCard* ReviewController::card() const {
    return session_ && session_->current() ? &*session_->current() : nullptr;
}

SessionProgress ReviewController::progress() const { return session_ ? session_->progress() : SessionProgress{}; }

std::optional<Instant> ReviewController::next_due() {
    std::optional<Instant> due;
    attempt([&] {
        if (session_)
            due = session_->next_due(context_.now());
    });
    return due;
}

std::chrono::milliseconds ReviewController::elapsed() const { return paused_at_.value_or(context_.now()) - shown_at_; }

void ReviewController::pause_time() {
    if (!paused_at_)
        paused_at_ = context_.now();
}

void ReviewController::resume_time() {
    if (paused_at_)
        shown_at_ += context_.now() - *paused_at_;
    paused_at_.reset();
}

void ReviewController::grade(Grade grade) {
    if (!card())
        return;
    attempt([&] {
        session_->answer(grade, std::max(elapsed(), std::chrono::milliseconds{0}), context_.now());
        moved_on();
    });
}

void ReviewController::take_over_answer() {
    if (!card())
        return;
    attempt([&] {
        if (session_->take_over_answer(context_.now()))
            moved_on();
    });
}

namespace {

using ActionKind = SessionAction::Kind;

QString undone_text(const SessionAction& action) {
    switch (action.kind) {
    case ActionKind::Graded:
        return Tr::tr("Undid %1; the card is as it was before.").arg(name_of(action.review.grade));
    case ActionKind::Suspended:
        return Tr::tr("Undone: the card is no longer suspended.");
    case ActionKind::Buried:
        return Tr::tr("Undone: the card is no longer buried.");
    case ActionKind::Flagged:
        return action.before.flag == Flag::On ? Tr::tr("Undone: the card is flagged.")
                                              : Tr::tr("Undone: the card is not flagged.");
    case ActionKind::Noted:
        return Tr::tr("Undone: the note is as it was before.");
    case ActionKind::Reset:
        break;
    }
    return Tr::tr("Undone: the card stands where its history puts it.");
}

QString redone_text(const SessionAction& action) {
    switch (action.kind) {
    case ActionKind::Graded:
        return Tr::tr("Graded %1 again.").arg(name_of(action.review.grade));
    case ActionKind::Suspended:
        return Tr::tr("Suspended the card again.");
    case ActionKind::Buried:
        return Tr::tr("Buried the card again.");
    case ActionKind::Flagged:
        return action.after.flag == Flag::On ? Tr::tr("Flagged the card again.") : Tr::tr("Took the flag away again.");
    case ActionKind::Noted:
        return Tr::tr("Saved the note again.");
    case ActionKind::Reset:
        break;
    }
    return Tr::tr("Made the card new again.");
}

} // namespace

void ReviewController::undo() {
    if (!session_)
        return;
    attempt([&] {
        const std::optional<ShownCard> before = session_->current();
        const std::optional<SessionAction> undone = session_->undo(context_.now());
        if (undone)
            show_after(*undone, before);
        Q_EMIT message(undone ? undone_text(*undone) : Tr::tr("There is nothing to undo."));
    });
}

void ReviewController::redo() {
    if (!session_)
        return;
    attempt([&] {
        const std::optional<ShownCard> before = session_->current();
        const std::optional<SessionAction> redone = session_->redo(context_.now());
        if (redone)
            show_after(*redone, before);
        Q_EMIT message(redone ? redone_text(*redone) : Tr::tr("There is nothing to redo."));
    });
}

void ReviewController::show_after(const SessionAction& action, const std::optional<ShownCard>& before) {
    const bool only_marks = action.kind == ActionKind::Flagged || action.kind == ActionKind::Noted;
    if (only_marks && before && card() && asks_the_same(*before, *card()))
        Q_EMIT marks_changed();
    else
        moved_on();
}

void ReviewController::suspend() {
    if (!card())
        return;
    attempt([&] {
        session_->suspend(context_.now());
        moved_on();
        Q_EMIT message(Tr::tr("Suspended: the card is not asked until it is resumed."));
    });
}

void ReviewController::bury() {
    if (!card())
        return;
    attempt([&] {
        session_->bury(context_.now());
        moved_on();
        Q_EMIT message(Tr::tr("Buried until tomorrow."));
    });
}

void ReviewController::reset() {
    if (!card())
        return;
    if (!card()->before) {
        Q_EMIT message(Tr::tr("The card is new already."));
        return;
    }
    attempt([&] {
        session_->reset(context_.now());
        moved_on();
        Q_EMIT message(Tr::tr("Reset: the card is new again. Its reviews stay in the log; U takes this back."));
    });
}

void ReviewController::toggle_flag() {
    if (!card())
        return;
    attempt([&] {
        session_->set_flag(card()->marks.flag == Flag::On ? Flag::Off : Flag::On, context_.now());
        Q_EMIT marks_changed();
    });
}

bool ReviewController::save_note(const std::string& note) {
    return card() && attempt([&] {
               session_->set_note(note, context_.now());
               Q_EMIT marks_changed();
           });
}

} // namespace greenroom::desktop
