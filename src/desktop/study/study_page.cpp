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
namespace {

// A card that comes due sooner than this is waited for on the page.
constexpr std::chrono::hours longest_wait{1};

QScrollArea* make_scroll_area(QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    keep_centred(*area);
    return area;
}

} // namespace

StudyPage::StudyPage(AppContext& context, const Theme& theme, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), context_(context), theme_(theme), preferences_(preferences),
      review_(new ReviewController(context, this)), header_(new StudyHeader(theme, this)),
      message_bar_(new MessageBar(theme, this)), body_(new QStackedWidget(this)), scroll_(make_scroll_area(this)),
      info_(new InfoPanel(theme, this)), done_(new DoneView(theme, this)), footer_(new GradeBar(theme, this)),
      tick_(new QTimer(this)), next_due_(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(Tr::tr("Study"));
    auto* asking = new QWidget(this);
    auto* asking_row = new QHBoxLayout(asking);
    asking_row->setContentsMargins(0, 0, 0, 0);
    asking_row->setSpacing(0);
    asking_row->addWidget(scroll_, 1);
    asking_row->addWidget(info_);
    info_->hide();
    body_->addWidget(asking);
    body_->addWidget(done_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    QWidget* message_place = in_measure(message_bar_, theme, this);
    message_place->layout()->setContentsMargins(28, 14, 28, 0);
    message_place->hide();
    connect(message_bar_, &MessageBar::shown_changed, message_place, &QWidget::setVisible);
    column->addWidget(message_place);
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
            [this](const QString& what) { message_bar_->show(Severity::Info, what); });
    connect(review_, &ReviewController::went_stale, this,
            [this](const QString& why) { message_bar_->show(Severity::Warning, why); });
    connect(review_, &ReviewController::failed, this,
            [this](const QString& why) { message_bar_->show(Severity::Error, why); });
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

QString StudyPage::message() const { return message_bar_->text(); }

void StudyPage::show_card() {
    next_due_->stop();
    message_bar_->clear();
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
    const int answered = review_->progress().answered;
    const std::optional<Instant> due = review_->next_due();
    QStringList sentences;
    if (answered > 0)
        sentences += Tr::tr("You answered %Ln card(s).", nullptr, answered);
    if (due)
        sentences += Tr::tr("The next one is due %1.").arg(due_text(*due, context_.now(), context_.calendar()));
    if (due && *due - context_.now() < longest_wait) {
        sentences += Tr::tr("Wait here until it appears, or come back later.");
        next_due_->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - context_.now()),
                                  std::chrono::milliseconds{1000}));
    }
    done_->show_text(answered == 0          ? Tr::tr("All caught up")
                     : review_->is_chosen() ? Tr::tr("Done")
                                            : Tr::tr("Done for today"),
                     sentences.join(QLatin1Char(' ')));
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
        message_bar_->show(Severity::Error, *problem);
}

void StudyPage::write_note() { card_->note()->edit(); }

void StudyPage::toggle_info() {
    info_->setVisible(!info_->isVisible());
    if (info_->isVisible() && card_)
        show_info();
    else
        setFocus();
}

void StudyPage::show_info() {
    const ShownCard& shown = card_->shown();
    try {
        info_->show_info(QString::fromStdString(shown.card.id),
                         card_info(context_.collection, shown.key, context_.now()), context_.now());
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void StudyPage::scroll(int direction) {
    QScrollBar& bar = *scroll_->verticalScrollBar();
    bar.setValue(bar.value() + direction * bar.pageStep() * 3 / 4);
}

// While the page is out of sight nobody thinks about its card.
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
    else if (message_bar_->isVisible())
        message_bar_->clear();
    else if (card_ && card_->typed() && !hasFocus() && !card_->is_revealed())
        setFocus();
    else
        Q_EMIT left();
}

void StudyPage::keyPressEvent(QKeyEvent* event) {
    const auto pressed = command_for(*event, KeyPlace::Study, [this](CommandPressed each) { return can(each); });
    if (pressed)
        perform(*pressed);
    else
        QWidget::keyPressEvent(event);
}

bool StudyPage::can(CommandPressed pressed) const {
    const bool revealed = card_ && card_->is_revealed();
    switch (pressed.command) {
    case Command::PickOption:
        return card_ && card_->choice() && !revealed && pressed.key_index < card_->choice()->options();
    case Command::GradeAgain:
    case Command::GradeHard:
    case Command::GradeGood:
    case Command::GradeEasy:
    case Command::ToggleFollowUps:
        return revealed;
    case Command::TickKeyPoint:
        return card_ && card_->key_points() && pressed.key_index < card_->key_points()->count();
    case Command::EditSource:
    case Command::Bury:
    case Command::Suspend:
    case Command::ToggleFlag:
    case Command::WriteNote:
    case Command::ShowInfo:
        return card_ != nullptr;
    default:
        return true;
    }
}

void StudyPage::perform(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::ShowOrGrade:
        return answer_or_grade();
    case Command::Undo:
        return review_->undo();
    case Command::ScrollDown:
        return scroll(1);
    case Command::ScrollUp:
        return scroll(-1);
    case Command::Leave:
        return leave();
    default:
        return perform_on_card(pressed);
    }
}

void StudyPage::perform_on_card(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::PickOption:
        return card_->choice()->pick(pressed.key_index);
    case Command::GradeAgain:
        return grade(Grade::Again);
    case Command::GradeHard:
        return grade(Grade::Hard);
    case Command::GradeGood:
        return grade(Grade::Good);
    case Command::GradeEasy:
        return grade(Grade::Easy);
    case Command::TickKeyPoint:
        return card_->key_points()->toggle(pressed.key_index);
    case Command::ToggleFollowUps:
        return card_->toggle_follow_ups();
    case Command::EditSource:
        return edit_source();
    case Command::Bury:
        return review_->bury();
    case Command::Suspend:
        return review_->suspend();
    case Command::ToggleFlag:
        return review_->toggle_flag();
    case Command::WriteNote:
        return write_note();
    case Command::ShowInfo:
        return toggle_info();
    default:
        break;
    }
}

} // namespace greenroom::desktop
