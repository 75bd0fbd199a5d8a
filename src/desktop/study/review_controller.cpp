#include "desktop/study/review_controller.h"

#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/study/tr.h"
#include "records/store_error.h"

namespace greenroom::desktop {
namespace {

bool asks_the_same(const ShownCard& a, const ShownCard& b) { return a.key == b.key && a.before == b.before; }

bool reads_the_same(const ShownCard& a, const ShownCard& b) {
    return a.card == b.card && a.topic_title == b.topic_title && a.file == b.file;
}

} // namespace

void ReviewController::attempt(const std::function<void()>& action) {
    try {
        action();
    } catch (const StaleCard& stale) {
        moved_on();
        Q_EMIT went_stale(QString::fromUtf8(stale.what()));
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

void ReviewController::moved_on() {
    shown_at_ = context_.now();
    previewed_at_ = shown_at_;
    if (paused_at_)
        paused_at_ = shown_at_;
    find_images();
    Q_EMIT card_changed();
}

void ReviewController::find_images() {
    images_ = card() ? image_folder_of(context_.collection, card()->file) : ImageFolder{};
}

void ReviewController::begin() {
    attempt([this] {
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

void ReviewController::undo() {
    if (!session_)
        return;
    attempt([&] {
        const std::optional<Review> undone = session_->undo(context_.now());
        if (!undone) {
            Q_EMIT message(Tr::tr("There is nothing to undo."));
            return;
        }
        moved_on();
        Q_EMIT message(Tr::tr("Undid %1; the card is as it was before.").arg(name_of(undone->grade)));
    });
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

void ReviewController::toggle_flag() {
    if (!card())
        return;
    attempt([&] {
        session_->set_flag(card()->marks.flag == Flag::On ? Flag::Off : Flag::On);
        Q_EMIT marks_changed();
    });
}

void ReviewController::save_note(const std::string& note) {
    if (!card())
        return;
    attempt([&] {
        session_->set_note(note);
        Q_EMIT marks_changed();
    });
}

} // namespace greenroom::desktop
