#include "desktop/study/study_page.h"

#include "cards/render/spoken_text.h"
#include "desktop/base/background.h"
#include "desktop/base/editor.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/formats.h"
#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/info_panel.h"
#include "desktop/card/note_view.h"
#include "desktop/card/typed_response.h"
#include "desktop/speech/narrator.h"
#include "desktop/study/done_view.h"
#include "desktop/study/first_time.h"
#include "desktop/study/study_header.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"
#include "study/progress/activity.h"
#include "study/progress/week.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"
#include "study/upkeep/own_cards.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {

StudyPage::StudyPage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), context_(with.app), theme_(with.theme), preferences_(with.preferences),
      background_(with.reading), exercises_(with.exercises),
      narrator_(with.narrator), review_(new ReviewController(context_, with.reading, this)), header_(new StudyHeader(theme_, this)),
      body_(new PartStack(this)), scroll_(make_scroll_area()), info_(new InfoPanel(theme_, this)),
      done_(new DoneView(theme_, this)), planning_(make_label("greeting", Tr::tr("Planning today…"), this)),
      first_time_(new FirstTime(with.preferences, *this)), footer_(new GradeBar(theme_, this)), tick_(new QTimer(this)),
      next_due_(new QTimer(this)),
      drafts_(QString::fromStdString(context_.collection.file().string()) + QStringLiteral(".drafts.json")) {
    setAccessibleName(Tr::tr("Study"));
    use_actions(*this);
    auto* asking = new QWidget(this);
    auto* asking_row = new QHBoxLayout(asking);
    asking_row->setContentsMargins(0, 0, 0, 0);
    asking_row->setSpacing(0);
    asking_row->addWidget(scroll_, 1);
    asking_row->addWidget(info_);
    info_->hide();
    keep_centred(*scroll_);
    show_messages_over(body_);
    body_->addWidget(asking);
    body_->addWidget(done_);
    planning_->setAlignment(Qt::AlignCenter);
    planning_->setWordWrap(true);
    body_->addWidget(planning_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(body_, 1);
    column->addWidget(first_time_);
    column->addWidget(footer_);
    tick_->setInterval(std::chrono::seconds{1});
    next_due_->setInterval(std::chrono::seconds{1});
    connect_review();
    if (!drafts_.problem().isEmpty())
        message_bar().show(Severity::Warning, drafts_.problem());
}

void StudyPage::connect_review() {
    connect(review_, &ReviewController::card_changed, this, &StudyPage::show_card);
    connect(review_, &ReviewController::text_changed, this, &StudyPage::show_edited_card);
    connect(review_, &ReviewController::marks_changed, this, &StudyPage::show_marks);
    connect(review_, &ReviewController::planned, this, &StudyPage::refresh);
    connect(review_, &ReviewController::message, this,
            [this](const QString& what) { message_bar().show(Severity::Info, what); });
    connect(review_, &ReviewController::went_stale, this,
            [this](const QString& why) { message_bar().show(Severity::Warning, why); });
    connect(review_, &ReviewController::failed, this,
            [this](const QString& why) { message_bar().show(Severity::Error, why); });
    connect(footer_, &GradeBar::answer_requested, this, &StudyPage::answer_or_grade);
    connect(footer_, &GradeBar::graded, this, &StudyPage::grade);
    connect(done_, &DoneView::back_requested, this, &StudyPage::left);
    connect(info_, &InfoPanel::close_requested, this, &StudyPage::toggle_info);
    connect(done_, &DoneView::more_requested, this, &StudyPage::study_more);
    connect(done_, &DoneView::interview_requested, this, [this] { Q_EMIT requested(InterviewRequest{}); });
    connect(done_, &DoneView::undo_requested, review_, &ReviewController::undo);
    connect(&drafts_, &Drafts::failed, this,
            [this](const QString& why) { message_bar().show(Severity::Warning, why); });
    connect(&narrator_, &Narrator::failed, this, [this](const QString& why) {
        if (isVisible())
            message_bar().show(Severity::Warning,
                               Tr::tr("The question could not be read aloud (%1). It goes on in silence.").arg(why));
    });
    connect(next_due_, &QTimer::timeout, this, &StudyPage::look_for_due);
    connect(tick_, &QTimer::timeout, this, [this] {
        if (card_ && !card_->is_revealed())
            card_->show_elapsed(review_->elapsed());
    });
}

void StudyPage::study(const std::vector<std::string>& ids, Counting counting) {
    counting_ = counting;
    review_->begin_with(ids, counting);
    header_->show_counting(counting);
    take_keyboard();
}

void StudyPage::study_topics(const std::vector<std::string>& topics, DayLimit limit) {
    counting_ = Counting::Counted;
    review_->begin_with_topics(topics, limit);
    QStringList titles;
    guarded([&] {
        for (const std::string& topic : topics)
            titles += QString::fromStdString(context_.collection.topic_title(topic).value_or(topic));
    });
    header_->show_topics(titles);
    take_keyboard();
}

void StudyPage::resume() {
    if (std::exchange(sent_to_write_, false))
        review_->take_over_answer();
    const CardView* before = card_;
    if (review_->is_chosen() && !review_->card() && !review_->is_planning())
        restart();
    else
        review_->refresh();
    // A note goes on where it was left; one that comes back with another card waits to be asked for.
    if (card_ && card_ == before && card_->note()->is_editing())
        card_->note()->take_keyboard(card_->note()->cursor());
    else
        take_keyboard();
}

void StudyPage::take_keyboard() {
    if (card_ && card_->typed() && !card_->is_revealed())
        card_->typed()->take_keyboard();
    else
        setFocus();
}

void StudyPage::restart() {
    counting_ = Counting::Counted;
    review_->begin();
    header_->show_counting(Counting::Counted);
}

void StudyPage::refresh() {
    if (!review_->has_begun())
        return;
    const bool typing = card_ && (card_->note()->has_keyboard() || (card_->typed() && card_->typed()->has_keyboard()));
    const std::optional<CardKey> before = card_ ? std::optional(card_->shown().key) : std::nullopt;
    review_->refresh();
    if (!typing || (card_ && card_->shown().key == before))
        return;
    // What is typed on means the text field that is gone, not the next card.
    typed_lately_.start();
    message_bar().show(Severity::Warning, Tr::tr("The card left while you typed: its file changed. What you typed is "
                                                 "kept and comes back with the card."));
}

bool StudyPage::is_planning() const { return !card_ && review_->is_planning(); }

// While the day is planned a key means nothing but to go back, and what is typed on does not mean the card that comes.
void StudyPage::keyPressEvent(QKeyEvent* event) {
    if (!is_planning() || event->key() == Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (!event->text().isEmpty())
        typed_lately_.start();
    QWidget::keyPressEvent(event);
}

bool StudyPage::takes_keys() const {
    if (is_planning())
        return true;
    constexpr qint64 pause = 1000;
    if (!typed_lately_.isValid())
        return true;
    const bool paused = typed_lately_.hasExpired(pause);
    paused ? typed_lately_.invalidate() : typed_lately_.start();
    return paused;
}

void StudyPage::show_card() {
    next_due_->stop();
    message_bar().clear();
    header_->show_progress(review_->progress());
    const ShownCard* shown = review_->card();
    if (!shown)
        return review_->is_planning() ? show_planning() : show_done();
    put_up(new CardView(theme_, *shown, review_->images()));
    card_->show_elapsed(review_->elapsed());
    tick_->start();
    offer_answer();
    first_time_->explain(*card_);
    if (isVisible()) {
        take_keyboard();
        narrator_.narrate(ReadAloud::Everywhere, voiced_question(shown->card));
    }
    announce(*this, card_->spoken_question());
}

void StudyPage::show_edited_card() {
    const ShownCard& shown = *review_->card();
    const bool was_revealed = card_->is_revealed();
    const int hints = card_->hints_shown();
    const int place = scroll_->verticalScrollBar()->value();
    const std::optional<int> in_line =
        card_->typed() && card_->typed()->has_keyboard() ? std::optional(card_->typed()->cursor()) : std::nullopt;
    const bool in_note = card_->note()->has_keyboard();
    const int place_in_note = card_->note()->cursor();
    put_up(new CardView(theme_, shown, review_->images()));
    while (card_->hints_shown() < hints && card_->has_hint_left())
        card_->show_hint();
    card_->show_elapsed(review_->elapsed());
    if (was_revealed)
        reveal(Collapsible::Motion::None);
    else
        offer_answer();
    if (in_line && card_->typed() && !was_revealed)
        card_->typed()->take_keyboard(in_line);
    if (in_note && card_->note()->is_editing())
        card_->note()->take_keyboard(place_in_note);
    scroll_->verticalScrollBar()->setValue(place);
}

void StudyPage::put_up(CardView* card) {
    // Setting the widget deletes the card before it, and with it whatever held the keyboard.
    setFocus();
    card_ = card;
    scroll_->setWidget(in_measure(card_, theme_, nullptr, code_measure));
    scroll_->widget()->setAutoFillBackground(false);
    body_->setCurrentIndex(0);
    footer_->come_after(*card_);
    footer_->show();
    connect_card();
    restore_draft();
    if (info_->isVisible())
        show_info();
}

void StudyPage::connect_card() {
    NoteView* note = card_->note();
    connect(card_, &CardView::answered, this, [this] { reveal(Collapsible::Motion::Animated); });
    connect(card_, &CardView::suggestion_changed, this, [this] { footer_->suggest(card_->suggested()); });
    connect(card_, &CardView::hint_requested, this, &StudyPage::show_hint);
    connect(card_, &CardView::menu_requested, this, &StudyPage::open_menu);
    connect(note, &NoteView::save_requested, this, &StudyPage::note_is_safe);
    connect(note, &NoteView::cancelled, this, &StudyPage::put_note_away);
    connect(note, &NoteView::typed_changed, this, &StudyPage::keep_draft);
    connect(
        note, &NoteView::placed, note, [this, note] { scroll_->ensureWidgetVisible(note); }, Qt::QueuedConnection);
    if (card_->typed())
        connect(card_->typed(), &TypedResponse::typed_changed, this, &StudyPage::keep_draft);
}

void StudyPage::keep_draft() {
    Draft draft;
    if (card_->note()->is_editing())
        draft.note = card_->note()->typed();
    else if (note_put_away_ == QString::fromStdString(card_->shown().card.id))
        draft.note = drafts_.of(note_put_away_).note;
    draft.note_after_answer = draft.note && card_->is_revealed();
    if (card_->typed())
        draft.answer = card_->typed()->typed();
    drafts_.keep(QString::fromStdString(card_->shown().card.id), draft);
}

// A note that was typed with the answer in sight may give it away, so it waits for the answer.
void StudyPage::restore_draft() {
    const Draft draft = drafts_.of(QString::fromStdString(card_->shown().card.id));
    if (card_->typed() && !card_->is_revealed() && !draft.answer.isEmpty())
        card_->typed()->set_typed(draft.answer);
    const bool put_away = note_put_away_ == QString::fromStdString(card_->shown().card.id);
    if (draft.note && !put_away && !card_->note()->is_editing() && (card_->is_revealed() || !draft.note_after_answer))
        card_->note()->edit(*draft.note);
}

void StudyPage::begin_note() {
    NoteView& note = *card_->note();
    const QString stored = QString::fromStdString(card_->shown().marks.note);
    if (!note.is_editing())
        note.edit(drafts_.of(QString::fromStdString(card_->shown().card.id)).note.value_or(stored));
    note_put_away_.clear();
    note.take_keyboard(static_cast<int>(note.typed().size()));
}

// What was typed is kept until it is saved, or taken away letter by letter.
void StudyPage::put_note_away() {
    const QString typed = card_->note()->typed();
    if (typed.isEmpty() || typed.toStdString() == card_->shown().marks.note)
        return drop_note();
    note_put_away_ = QString::fromStdString(card_->shown().card.id);
    drop_note();
    message_bar().show(Severity::Info, Tr::tr("The note is not saved, but what you typed is kept: N goes on with it."));
}

void StudyPage::drop_note() {
    card_->note()->close();
    keep_draft();
    setFocus();
}

bool StudyPage::note_is_safe() {
    if (!card_ || !card_->note()->is_editing())
        return true;
    const std::string typed = card_->note()->typed().toStdString();
    if (typed != card_->shown().marks.note && !review_->save_note(typed))
        return false;
    drop_note();
    return true;
}

void StudyPage::show_hint() {
    card_->show_hint();
    setFocus();
}

void StudyPage::put_nothing_up() {
    tick_->stop();
    card_ = nullptr;
    first_time_->explain_nothing();
    if (QWidget* before = scroll_->takeWidget())
        before->deleteLater();
    footer_->hide();
}

void StudyPage::show_planning() {
    put_nothing_up();
    body_->setCurrentIndex(2);
    setFocus();
    announce(*this, planning_->text());
}

void StudyPage::show_done() {
    put_nothing_up();
    header_->show_done(review_->progress());
    const Instant now = context_.now();
    DoneSession session;
    session.answered = review_->progress().answered;
    session.chosen = review_->is_chosen();
    session.undoable = review_->can_undo();
    session.next_due = review_->next_due();
    guarded([&] {
        session.today = year_of_reviews(context_.collection, now).back();
        if (ends_week(context_.calendar().day_of(now)))
            session.week = week_review(context_.collection, now);
    });
    more_.clear();
    done_->show_done(session, now, context_.calendar());
    count_more(session, now);
    // What is due and what is new changes with the study day as well.
    done_until_ = context_.calendar().start_of(context_.calendar().day_of(now) + 1);
    if (session.next_due)
        done_until_ = std::min(*done_until_, *session.next_due);
    next_due_->start();
    body_->setCurrentIndex(1);
    setFocus();
    announce(*this, done_->heading() + QStringLiteral(". ") + done_->body());
}

namespace {

/// What is counted for a session that is done.
struct CountedMore {
    DueCounts tomorrow;
    int coming_back = 0;           ///< within the hour
    std::vector<std::string> more; ///< cards beside the day's
};

} // namespace

/// Beside the window: with an interview date each takes a plan of its own.
void StudyPage::count_more(const DoneSession& session, Instant now) {
    const Calendar& calendar = context_.calendar();
    const Instant end = calendar.start_of(calendar.day_of(now) + 2) - std::chrono::milliseconds{1};
    const int request = ++tomorrow_requested_;
    const Instant soon = now + std::chrono::hours{1};
    background_.run(
        *this,
        [end, soon, now](Collection& collection) {
            CountedMore counted;
            counted.more = more_cards(collection, more_at_once, now);
            // What was forgotten comes back while one waits here.
            counted.coming_back = due_counts(collection, {}, soon).due;
            counted.tomorrow = due_counts(collection, {}, end);
            return counted;
        },
        [this, session, now, request](const CountedMore& found) {
            if (request != tomorrow_requested_ || card_ || is_planning())
                return;
            DoneSession counted = session;
            counted.tomorrow = found.tomorrow;
            more_ = found.more;
            counted.more = static_cast<int>(more_.size());
            done_->show_done(counted, now, context_.calendar());
            SessionProgress progress = review_->progress();
            progress.remaining += found.coming_back;
            header_->show_done(progress);
        },
        [this](const QString& why) { message_bar().show(Severity::Error, why); });
}

// Looked at each second rather than timed: the machine may sleep, and its clock be set.
void StudyPage::look_for_due() {
    if (done_until_ && context_.now() >= *done_until_)
        refresh();
}

void StudyPage::study_more() { study(more_); }

void StudyPage::show_marks() {
    if (!card_)
        return;
    card_->show_marks(review_->card()->marks);
    header_->show_progress(review_->progress());
}

void StudyPage::reveal(Collapsible::Motion motion) {
    if (!card_ || card_->is_revealed())
        return;
    narrator_.stop();
    card_->show_elapsed(review_->elapsed());
    // Before the line goes that was typed in: else Qt tries one button after another, and a screen reader names each.
    if (!card_->note()->has_keyboard())
        setFocus();
    card_->reveal(motion);
    footer_->come_after(*card_);
    offer_grades();
    first_time_->explain(*card_);
    restore_draft();
    if (!card_->note()->has_keyboard())
        setFocus();
    announce(*this, card_->spoken_answer());
}

bool StudyPage::is_to_write() const {
    return card_ && card_->shown().card.kind == Kind::Exercise && !card_->is_revealed() &&
           counting_ == Counting::Counted;
}

void StudyPage::write_exercise() {
    sent_to_write_ = true;
    Q_EMIT requested(ExerciseRequest{card_->shown().card.id});
}

void StudyPage::offer_answer() {
    if (is_to_write()) {
        // It is ready when the learner is.
        exercises_.prepare(context_.settings().python);
        return footer_->offer_answer(Tr::tr("Write it"), Tr::tr("Space"));
    }
    const bool typed = card_->typed() != nullptr;
    const bool several = card_->choice() && card_->choice()->several();
    footer_->offer_answer(typed || several ? Tr::tr("Check answer") : Tr::tr("Show answer"),
                          typed ? Tr::tr("Enter") : Tr::tr("Space"));
}

void StudyPage::offer_grades() {
    if (context_.collection.access() == Access::ReadOnly)
        return footer_->offer_nothing(Tr::tr("The collection is read-only, so no grade can be saved."));
    std::array<std::chrono::milliseconds, 4> intervals{};
    for (const Grade grade : all_grades)
        intervals[index_of(grade)] = card_->shown().previews[index_of(grade)].due - review_->previewed_at();
    footer_->offer_grades(intervals, card_->suggested());
}

void StudyPage::answer_or_grade() {
    if (!card_)
        return leave();
    if (is_to_write())
        act([this] { write_exercise(); });
    else if (card_->is_revealed())
        grade(footer_->suggested());
    else
        reveal(Collapsible::Motion::Animated);
}

void StudyPage::grade(Grade grade) {
    if (context_.collection.access() != Access::ReadWrite || !note_is_safe())
        return;
    const QString id = QString::fromStdString(card_->shown().card.id);
    review_->grade(grade);
    // An answer that is graded is finished; one that could not be saved is still there.
    if (!card_ || QString::fromStdString(card_->shown().card.id) != id || !card_->is_revealed())
        drafts_.keep(id, {});
}

void StudyPage::edit_source() {
    const ShownCard& shown = card_->shown();
    const auto problem =
        open_in_editor(preferences_.editor(), QString::fromStdString(shown.file.string()), shown.card.line);
    if (problem)
        message_bar().show(Severity::Error, *problem);
}

bool StudyPage::can_edit_here() const {
    const auto stored = card_ ? context_.collection.card(card_->shown().key) : std::nullopt;
    return stored && own_card(context_.collection, *stored);
}

void StudyPage::toggle_info() {
    info_->setVisible(!info_->isVisible());
    if (info_->isVisible() && card_)
        show_info();
    else
        setFocus();
}

void StudyPage::show_info() {
    const ShownCard& shown = card_->shown();
    guarded([&] {
        info_->show_info(QString::fromStdString(shown.card.id),
                         card_info(context_.collection, shown.key, context_.now()), context_.now());
    });
}

// While the page is hidden its card's time does not count.
void StudyPage::showEvent(QShowEvent* event) {
    review_->resume_time();
    if (done_until_ && !card_)
        next_due_->start();
    QWidget::showEvent(event);
}

void StudyPage::hideEvent(QHideEvent* event) {
    review_->pause_time();
    next_due_->stop();
    QWidget::hideEvent(event);
}

void StudyPage::leave() {
    if (info_->isVisible())
        toggle_info();
    else if (message_bar().isVisible())
        message_bar().clear();
    else if (card_ && card_->typed() && !hasFocus() && !card_->is_revealed())
        setFocus();
    else
        Q_EMIT left();
}

void StudyPage::take(const PageRequest& request) {
    const auto& chosen = std::get<StudyRequest>(request);
    if (!chosen.ids.empty())
        study(chosen.ids, chosen.counting);
    else if (!chosen.topics.empty())
        study_topics(chosen.topics, chosen.limit);
    else
        resume();
}

} // namespace greenroom::desktop
