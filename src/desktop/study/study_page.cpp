#include "desktop/study/study_page.h"

#include "desktop/base/editor.h"
#include "desktop/base/formats.h"
#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/info_panel.h"
#include "desktop/card/key_points.h"
#include "desktop/card/note_view.h"
#include "desktop/card/typed_response.h"
#include "desktop/study/done_view.h"
#include "desktop/study/study_header.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {

StudyPage::StudyPage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), context_(with.app), theme_(with.theme), preferences_(with.preferences),
      review_(new ReviewController(context_, this)), header_(new StudyHeader(theme_, this)),
      body_(new QStackedWidget(this)), scroll_(make_scroll_area()), info_(new InfoPanel(theme_, this)),
      done_(new DoneView(theme_, this)), footer_(new GradeBar(theme_, this)), tick_(new QTimer(this)),
      next_due_(new QTimer(this)) {
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(body_, 1);
    column->addWidget(footer_);
    tick_->setInterval(std::chrono::seconds{1});
    next_due_->setSingleShot(true);
    connect_review();
}

void StudyPage::connect_review() {
    connect(review_, &ReviewController::card_changed, this, &StudyPage::show_card);
    connect(review_, &ReviewController::text_changed, this, &StudyPage::show_edited_card);
    connect(review_, &ReviewController::marks_changed, this, &StudyPage::show_marks);
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
    connect(next_due_, &QTimer::timeout, this, &StudyPage::refresh);
    connect(tick_, &QTimer::timeout, this, [this] {
        if (card_ && !card_->is_revealed())
            card_->show_elapsed(review_->elapsed());
    });
}

void StudyPage::study(const std::vector<std::string>& ids, Counting counting) {
    review_->begin_with(ids, counting);
    header_->show_counting(counting);
    take_keyboard();
}

void StudyPage::resume() {
    if (review_->is_chosen() && !review_->card())
        restart();
    else
        review_->refresh();
    take_keyboard();
}

void StudyPage::take_keyboard() {
    if (card_ && card_->typed() && !card_->is_revealed())
        card_->typed()->take_keyboard();
    else
        setFocus();
}

void StudyPage::restart() {
    review_->begin();
    header_->show_counting(Counting::Counted);
}

void StudyPage::refresh() {
    if (review_->has_begun())
        review_->refresh();
}

void StudyPage::show_card() {
    next_due_->stop();
    message_bar().clear();
    header_->show_progress(review_->progress());
    const ShownCard* shown = review_->card();
    if (!shown)
        return show_done();
    put_up(new CardView(theme_, *shown, review_->images()));
    card_->show_elapsed(review_->elapsed());
    tick_->start();
    offer_answer();
    if (isVisible())
        take_keyboard();
}

void StudyPage::show_edited_card() {
    const ShownCard& shown = *review_->card();
    const bool was_revealed = card_->is_revealed();
    const int place = scroll_->verticalScrollBar()->value();
    auto* edited = new CardView(theme_, shown, review_->images());
    const bool keeps_line = card_->typed() && edited->typed();
    const QString typed = keeps_line ? card_->typed()->typed() : QString();
    put_up(edited);
    if (keeps_line)
        card_->typed()->set_typed(typed);
    card_->show_elapsed(review_->elapsed());
    if (was_revealed)
        reveal(Collapsible::Motion::None);
    else
        offer_answer();
    scroll_->verticalScrollBar()->setValue(place);
}

void StudyPage::put_up(CardView* card) {
    // Setting the widget deletes the card before it, and with it whatever held the keyboard.
    setFocus();
    card_ = card;
    scroll_->setWidget(in_measure(card_, theme_));
    scroll_->widget()->setAutoFillBackground(false);
    body_->setCurrentIndex(0);
    footer_->come_after(*card_);
    footer_->show();
    connect(card_, &CardView::answered, this, [this] { reveal(Collapsible::Motion::Animated); });
    connect(card_, &CardView::suggestion_changed, this, [this] { footer_->suggest(card_->suggested()); });
    connect(card_->note(), &NoteView::save_requested, review_,
            [this](const QString& note) { review_->save_note(note.toStdString()); });
    connect(
        card_->note(), &NoteView::placed, card_->note(),
        [this, note = card_->note()] { scroll_->ensureWidgetVisible(note); }, Qt::QueuedConnection);
    connect(card_->note(), &NoteView::closed, this, [this] { setFocus(); });
    if (info_->isVisible())
        show_info();
}

void StudyPage::show_done() {
    tick_->stop();
    card_ = nullptr;
    if (QWidget* before = scroll_->takeWidget())
        before->deleteLater();
    const std::optional<Instant> due = review_->next_due();
    const Instant now = context_.now();
    if (done_->show_done(review_->progress().answered, review_->is_chosen(), due, now, context_.calendar()))
        next_due_->start(
            std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - now), std::chrono::milliseconds{1000}));
    body_->setCurrentIndex(1);
    footer_->hide();
    setFocus();
}

void StudyPage::show_marks() {
    if (!card_)
        return;
    card_->show_marks(review_->card()->marks);
    header_->show_progress(review_->progress());
}

void StudyPage::reveal(Collapsible::Motion motion) {
    if (!card_ || card_->is_revealed())
        return;
    card_->show_elapsed(review_->elapsed());
    card_->reveal(motion);
    footer_->come_after(*card_);
    offer_grades();
    if (!card_->note()->is_editing())
        setFocus();
}

void StudyPage::offer_answer() {
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
    if (card_->is_revealed())
        grade(footer_->suggested());
    else
        reveal(Collapsible::Motion::Animated);
}

void StudyPage::grade(Grade grade) {
    if (context_.collection.access() == Access::ReadWrite)
        review_->grade(grade);
}

void StudyPage::edit_source() {
    const ShownCard& shown = card_->shown();
    const auto problem =
        open_in_editor(preferences_.editor(), QString::fromStdString(shown.file.string()), shown.card.line);
    if (problem)
        message_bar().show(Severity::Error, *problem);
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
        info_->show_info(QString::fromStdString(shown.card.id), card_info(context_.collection, shown.key, context_.now()),
                         context_.now());
    });
}

// While the page is hidden its card's time does not count.
void StudyPage::showEvent(QShowEvent* event) {
    review_->resume_time();
    QWidget::showEvent(event);
}

void StudyPage::hideEvent(QHideEvent* event) {
    review_->pause_time();
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
    if (const auto& chosen = std::get<StudyRequest>(request); !chosen.ids.empty())
        study(chosen.ids, chosen.counting);
    resume();
}

PageKind StudyPage::kind() {
    return {.name = "study",
            .title = Tr::tr("Study"),
            .icon = QStringLiteral("study"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new StudyPage(with, parent); },
            .keys = [] { return std::vector{key_section(Tr::tr("Study"), actions())}; },
            .takes = [](const PageRequest& request) { return std::holds_alternative<StudyRequest>(request); }};
}

const Actions<StudyPage>& StudyPage::actions() {
    static const Actions<StudyPage> table = [] {
        const auto has_card = [](const StudyPage& page, int) { return page.card_ != nullptr; };
        const auto is_revealed = [](const StudyPage& page, int) { return page.card_ && page.card_->is_revealed(); };
        const auto has_option = [is_revealed](const StudyPage& page, int key) {
            return page.card_ && page.card_->choice() && !is_revealed(page, key) &&
                   key < page.card_->choice()->options();
        };
        const auto has_key_point = [](const StudyPage& page, int key) {
            return page.card_ && page.card_->key_points() && key < page.card_->key_points()->count();
        };
        const auto give = [](Grade grade) { return [grade](StudyPage& page, int) { page.grade(grade); }; };
        return Actions<StudyPage>{
            {{keys({"A", "B", "C", "D", "E", "F"}), Tr::tr("Pick an option of a choice card")},
             [](StudyPage& page, int key) { page.card_->choice()->pick(key); },
             has_option},
            {{keys({"Space", "Return", "Enter"}), Tr::tr("Show the answer; then give the suggested grade")},
             [](StudyPage& page, int) { page.answer_or_grade(); }},
            {{keys({"1"}), Tr::tr("Again: forgotten")}, give(Grade::Again), is_revealed},
            {{keys({"2"}), Tr::tr("Hard: recalled with difficulty")}, give(Grade::Hard), is_revealed},
            {{keys({"3"}), Tr::tr("Good: recalled")}, give(Grade::Good), is_revealed},
            {{keys({"4"}), Tr::tr("Easy: recalled at once")}, give(Grade::Easy), is_revealed},
            {{digit_keys("Ctrl+"), Tr::tr("Tick a key point")},
             [](StudyPage& page, int key) { page.card_->key_points()->toggle(key); },
             has_key_point},
            {{keys({"F"}), Tr::tr("Open the next follow-up, or close them all")},
             [](StudyPage& page, int) { page.card_->toggle_follow_ups(); },
             is_revealed},
            {{keys({"U", "Ctrl+Z"}), Tr::tr("Undo the last grade")},
             [](StudyPage& page, int) { page.review_->undo(); }},
            {{keys({"E"}), Tr::tr("Open the card's file in the editor")},
             [](StudyPage& page, int) { page.edit_source(); },
             has_card},
            {{keys({"-"}), Tr::tr("Bury the card until tomorrow")},
             [](StudyPage& page, int) { page.review_->bury(); },
             has_card},
            {{keys({"@"}), Tr::tr("Suspend the card")},
             [](StudyPage& page, int) { page.review_->suspend(); },
             has_card},
            {{keys({"*"}), Tr::tr("Flag or unflag the card")},
             [](StudyPage& page, int) { page.review_->toggle_flag(); },
             has_card},
            {{keys({"N"}), Tr::tr("Write a note (Ctrl+Return saves, Escape does not)")},
             [](StudyPage& page, int) { page.card_->note()->edit(); },
             has_card},
            {{keys({"I"}), Tr::tr("Card info: history and forgetting curve")},
             [](StudyPage& page, int) { page.toggle_info(); },
             has_card},
            scroll_down_action<StudyPage>(0.75),
            scroll_up_action<StudyPage>(0.75),
            {{keys({"Esc"}), Tr::tr("Close a panel or message; leave a text field; go back to Today")},
             [](StudyPage& page, int) { page.leave(); }},
        };
    }();
    return table;
}

} // namespace greenroom::desktop
