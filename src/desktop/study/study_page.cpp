#include "desktop/study/study_page.h"

#include "desktop/base/due_text.h"
#include "desktop/base/editor.h"
#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/info_panel.h"
#include "desktop/card/note_view.h"
#include "desktop/card/typed_response.h"
#include "desktop/study/done_view.h"
#include "desktop/study/study_header.h"
#include "desktop/widgets/measure.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "store/tables/store.h"

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

StudyPage::StudyPage(AppContext& desk, const Theme& theme, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), desk_(desk), theme_(theme), preferences_(preferences),
      sitting_(new ReviewController(desk, this)), header_(new StudyHeader(theme, this)),
      notice_(new MessageBar(theme, this)), body_(new QStackedWidget(this)), scroll_(make_scroll_area(this)),
      info_(new InfoPanel(theme, this)), done_(new DoneView(theme, this)), footer_(new GradeBar(theme, this)),
      tick_(new QTimer(this)), next_due_(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Study"));
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
    QWidget* notice_place = in_measure(notice_, theme, this);
    notice_place->layout()->setContentsMargins(28, 14, 28, 0);
    notice_place->hide();
    connect(notice_, &MessageBar::speaks, notice_place, &QWidget::setVisible);
    column->addWidget(notice_place);
    column->addWidget(body_, 1);
    column->addWidget(footer_);
    tick_->setInterval(std::chrono::seconds{1});
    next_due_->setSingleShot(true);
    connect_sitting();
}

void StudyPage::connect_sitting() {
    connect(sitting_, &ReviewController::card_changed, this, &StudyPage::show_card);
    connect(sitting_, &ReviewController::text_changed, this, &StudyPage::show_edited_card);
    connect(sitting_, &ReviewController::marks_changed, this, &StudyPage::show_marks);
    connect(sitting_, &ReviewController::told, this,
            [this](const QString& what) { notice_->say(Severity::Info, what); });
    connect(sitting_, &ReviewController::went_stale, this,
            [this](const QString& why) { notice_->say(Severity::Warning, why); });
    connect(sitting_, &ReviewController::failed, this,
            [this](const QString& why) { notice_->say(Severity::Error, why); });
    connect(footer_, &GradeBar::answer_requested, this, &StudyPage::answer_or_grade);
    connect(footer_, &GradeBar::graded, this, &StudyPage::grade);
    connect(done_, &DoneView::back_requested, this, &StudyPage::left);
    connect(info_, &InfoPanel::close_requested, this, &StudyPage::toggle_info);
    connect(next_due_, &QTimer::timeout, this, &StudyPage::refresh);
    connect(tick_, &QTimer::timeout, this, [this] {
        if (card_ && !card_->is_revealed())
            card_->show_elapsed(sitting_->elapsed());
    });
}

void StudyPage::study(const std::vector<std::string>& ids, Counting counting) {
    sitting_->begin_with(ids, counting);
    header_->show_counting(counting);
    take_keyboard();
}

void StudyPage::resume() {
    if (sitting_->is_chosen() && !sitting_->card())
        restart();
    else
        sitting_->refresh();
    take_keyboard();
}

void StudyPage::take_keyboard() {
    if (card_ && card_->typed() && !card_->is_revealed())
        card_->typed()->take_keyboard();
    else
        setFocus();
}

void StudyPage::restart() {
    sitting_->begin();
    header_->show_counting(Counting::Counted);
}

void StudyPage::refresh() {
    if (sitting_->has_begun())
        sitting_->refresh();
}

QString StudyPage::message() const { return notice_->text(); }

void StudyPage::show_card() {
    next_due_->stop();
    notice_->clear();
    header_->show_progress(sitting_->progress());
    const ShownCard* shown = sitting_->card();
    if (!shown)
        return show_done();
    put_up(new CardView(theme_, *shown, sitting_->images()));
    card_->show_elapsed(sitting_->elapsed());
    tick_->start();
    offer_answer();
    if (isVisible())
        take_keyboard();
}

void StudyPage::show_edited_card() {
    const ShownCard& shown = *sitting_->card();
    const bool was_revealed = card_->is_revealed();
    const int place = scroll_->verticalScrollBar()->value();
    auto* edited = new CardView(theme_, shown, sitting_->images());
    const bool keeps_line = card_->typed() && edited->typed();
    const QString typed = keeps_line ? card_->typed()->typed() : QString();
    put_up(edited);
    if (keeps_line)
        card_->typed()->set_typed(typed);
    card_->show_elapsed(sitting_->elapsed());
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
    connect(card_->note(), &NoteView::save_requested, sitting_,
            [this](const QString& note) { sitting_->save_note(note.toStdString()); });
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
    const int answered = sitting_->progress().answered;
    const std::optional<Instant> due = sitting_->next_due();
    QStringList sentences;
    if (answered > 0)
        sentences += answered == 1 ? tr("You answered one card.") : tr("You answered %1 cards.").arg(answered);
    if (due)
        sentences += tr("The next one is due %1.").arg(due_text(*due, desk_.now(), desk_.calendar));
    if (due && *due - desk_.now() < longest_wait) {
        sentences += tr("Wait here and it comes by itself, or come back later.");
        next_due_->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - desk_.now()),
                                  std::chrono::milliseconds{1000}));
    }
    done_->show_text(answered == 0           ? tr("Nothing waits")
                     : sitting_->is_chosen() ? tr("Done")
                                             : tr("Done for today"),
                     sentences.join(QLatin1Char(' ')));
    body_->setCurrentIndex(1);
    footer_->hide();
    setFocus();
}

void StudyPage::show_marks() {
    if (!card_)
        return;
    card_->show_marks(sitting_->card()->marks);
    header_->show_progress(sitting_->progress());
}

void StudyPage::reveal(Collapsible::Motion motion) {
    if (!card_ || card_->is_revealed())
        return;
    card_->show_elapsed(sitting_->elapsed());
    card_->reveal(motion);
    footer_->come_after(*card_);
    offer_grades();
    if (!card_->note()->is_editing())
        setFocus();
}

void StudyPage::offer_answer() {
    const bool typed = card_->typed() != nullptr;
    const bool several = card_->choice() && card_->choice()->several();
    footer_->offer_answer(typed || several ? tr("Check answer") : tr("Show answer"), typed ? tr("Enter") : tr("Space"));
}

void StudyPage::offer_grades() {
    if (desk_.store.database.access() == Access::ReadOnly)
        return footer_->offer_nothing(tr("The deck can only be read, so no grade can be saved."));
    std::array<std::chrono::milliseconds, 4> intervals{};
    for (const Grade grade : all_grades)
        intervals[index_of(grade)] = card_->shown().previews[index_of(grade)].due - sitting_->previewed_at();
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
    if (desk_.store.database.access() == Access::ReadWrite)
        sitting_->grade(grade);
}

void StudyPage::edit_source() {
    const ShownCard& shown = card_->shown();
    const auto problem =
        open_in_editor(preferences_.editor(), QString::fromStdString(shown.file.string()), shown.card.line);
    if (problem)
        notice_->say(Severity::Error, *problem);
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
        info_->show_info(QString::fromStdString(shown.card.id), card_info(desk_.store, shown.key, desk_.now()),
                         desk_.now());
    } catch (const std::exception& error) {
        notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void StudyPage::scroll(int direction) {
    QScrollBar& bar = *scroll_->verticalScrollBar();
    bar.setValue(bar.value() + direction * bar.pageStep() * 3 / 4);
}

// While the page is out of sight nobody thinks about its card.
void StudyPage::showEvent(QShowEvent* event) {
    sitting_->resume_time();
    QWidget::showEvent(event);
}

void StudyPage::hideEvent(QHideEvent* event) {
    sitting_->pause_time();
    QWidget::hideEvent(event);
}

void StudyPage::leave() {
    if (info_->isVisible())
        toggle_info();
    else if (notice_->isVisible())
        notice_->clear();
    else if (card_ && card_->typed() && !hasFocus() && !card_->is_revealed())
        setFocus();
    else
        Q_EMIT left();
}

} // namespace greenroom::desktop
