#include "desktop/interview/question_page.h"

#include "desktop/base/image_folder.h"
#include "desktop/card/key_points.h"
#include "desktop/card/typed_response.h"
#include "desktop/interview/answer_fields.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/interview/start.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

// Often enough that no second is skipped on the screen.
constexpr std::chrono::milliseconds tick_time{250};

ImageFolder images_of(Collection& collection, CardKey key) {
    const auto stored = collection.card(key);
    return stored ? image_folder_of(collection, stored->file) : ImageFolder{};
}

} // namespace

QuestionPage::QuestionPage(AppContext& context, const Theme& theme, InterviewController& interview, QWidget* parent)
    : QWidget(parent), context_(context), theme_(theme), interview_(interview), header_(new QuestionHeader(this)),
      message_bar_(new MessageBar(theme, this)), offer_(new LeaveOffer(theme, this)), scroll_(new QScrollArea(this)),
      bar_(new QuestionBar(theme, this)), tick_(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(Tr::tr("Interview"));
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    keep_centred(*scroll_);
    make_columns(theme);
    tick_->setInterval(tick_time);
    connect_parts();
}

void QuestionPage::make_columns(const Theme& theme) {
    auto* messages = new QWidget(this);
    auto* message_column = new QVBoxLayout(messages);
    message_column->setContentsMargins(0, 0, 0, 0);
    message_column->addWidget(message_bar_);
    message_column->addWidget(offer_);
    QWidget* message_place = in_measure(messages, theme, this);
    message_place->layout()->setContentsMargins(28, 12, 28, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(message_place);
    column->addWidget(scroll_, 1);
    column->addWidget(bar_);
}

void QuestionPage::connect_parts() {
    connect(tick_, &QTimer::timeout, this, &QuestionPage::pass_time);
    connect(bar_, &QuestionBar::go_on_requested, this, &QuestionPage::go_on);
    connect(bar_, &QuestionBar::skip_requested, this, &QuestionPage::skip);
    connect(bar_, &QuestionBar::dont_know_requested, this, &QuestionPage::dont_know);
    connect(bar_, &QuestionBar::scratch_pad_requested, this, [this] { view_->open_scratch_pad(); });
    connect(bar_, &QuestionBar::judged, &interview_, &InterviewController::judge);
    connect(bar_, &QuestionBar::graded, &interview_, &InterviewController::grade);
    connect(offer_, &LeaveOffer::stay_requested, this, [this] { show_offer(false); });
    connect(offer_, &LeaveOffer::leave_requested, this, &QuestionPage::left);
    connect(offer_, &LeaveOffer::abandon_requested, &interview_, &InterviewController::abandon);
}

void QuestionPage::show_step() {
    const InterviewSession& session = interview_.session();
    const InterviewEntry& entry = session.entries()[static_cast<std::size_t>(session.place())];
    message_bar_->clear();
    // Setting the widget deletes the one before it, and with it whatever held the keyboard.
    setFocus();
    const bool tells_story = entry.state.step == InterviewStep::Answering && is_behavioural(entry.question.card);
    saved_story_ = tells_story ? interview_.story() : StarStory{};
    view_ = new QuestionView(theme_, entry, saved_story_, images_of(context_.collection, entry.question.key));
    view_->set_clocks_shown(clocks_shown_);
    scroll_->setWidget(in_measure(view_, theme_));
    scroll_->widget()->setAutoFillBackground(false);
    connect(view_, &QuestionView::answered, this, &QuestionPage::go_on);
    connect(view_, &QuestionView::ticks_changed, this,
            [this] { interview_.tick(view_->key_points()->ticked_places()); });
    header_->show_place(title_of(session.record().plan), session.place() + 1,
                        static_cast<int>(session.entries().size()));
    bar_->offer(entry.question.card, entry.state,
                is_at(InterviewStep::Grading) ? interview_.intervals() : std::nullopt);
    show_offer(false);
    show_clock();
    tick_->start();
    // What is new has its place only once the layout was made with it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (view_->in_focus())
        scroll_->ensureWidgetVisible(view_->in_focus(), 0, 24);
}

void QuestionPage::take_keyboard() {
    if (view_ && view_->typed() && is_at(InterviewStep::Answering))
        view_->typed()->take_keyboard();
    else
        setFocus();
}

void QuestionPage::stop() {
    tick_->stop();
    view_ = nullptr;
    if (QWidget* before = scroll_->takeWidget())
        before->deleteLater();
}

void QuestionPage::pass_time() {
    if (interview_.beat_is_due()) {
        save_draft();
        if (interview_.is_in_progress())
            interview_.beat();
    }
    if (interview_.is_in_progress())
        show_clock();
}

void QuestionPage::show_clock() {
    header_->show_time_left(interview_.time_left());
    if (view_ && view_->running_clock())
        view_->running_clock()->show_time(interview_.clock(), *interview_.session().target());
}

bool QuestionPage::save_draft() {
    if (!view_ || !is_at(InterviewStep::Answering))
        return true;
    const QuestionState& state = interview_.session().state();
    if (view_->star()) {
        const StarStory story = view_->star()->story();
        if (story != saved_story_ && !interview_.save_story(story))
            return false;
        saved_story_ = story;
        return true;
    }
    const std::vector<int> chosen = view_->options() ? view_->options()->chosen() : std::vector<int>{};
    const std::string text = (view_->typed()         ? view_->typed()->typed()
                              : view_->scratch_pad() ? view_->scratch_pad()->toPlainText()
                                                     : QString())
                                 .toStdString();
    return (chosen == state.chosen && text == state.text) || interview_.keep_draft(chosen, text);
}

void QuestionPage::go_on() {
    if (!interview_.is_in_progress())
        return;
    switch (interview_.session().state().step) {
    case InterviewStep::Answering:
        if (save_draft())
            interview_.done();
        break;
    case InterviewStep::Ticking:
        interview_.ticking_done(view_->key_points()->ticked_places());
        break;
    case InterviewStep::FollowUp:
        interview_.follow_up_done();
        break;
    case InterviewStep::Grading:
        interview_.grade(interview_.session().state().suggested.value_or(Grade::Good));
        break;
    case InterviewStep::Judging:
    case InterviewStep::Done:
        break;
    }
}

void QuestionPage::skip() {
    if (interview_.is_in_progress() && save_draft())
        interview_.skip();
}

void QuestionPage::dont_know() {
    if (interview_.is_in_progress() && save_draft())
        interview_.dont_know();
}

void QuestionPage::show_error(const QString& why) { message_bar_->show(Severity::Error, why); }

void QuestionPage::show_warning(const QString& why) { message_bar_->show(Severity::Warning, why); }

void QuestionPage::clear_message() { message_bar_->clear(); }

QString QuestionPage::message() const { return message_bar_->text(); }

void QuestionPage::leave_text_or_offer() {
    if (!offer_->isHidden())
        show_offer(false);
    else if (!hasFocus())
        setFocus();
    else
        show_offer(true);
}

void QuestionPage::show_offer(bool shown) {
    offer_->setVisible(shown);
    if (shown)
        setFocus();
    else if (isVisible())
        take_keyboard();
}

void QuestionPage::keyPressEvent(QKeyEvent* event) {
    const auto pressed = command_for(*event, KeyPlace::Question, [this](CommandPressed each) { return can(each); });
    const bool scrolls = pressed && (pressed->command == Command::ScrollDown || pressed->command == Command::ScrollUp);
    if (pressed && event->isAutoRepeat() && !scrolls)
        return; // a key held down must not answer the next question too
    if (pressed)
        perform(*pressed);
    else
        QWidget::keyPressEvent(event);
}

bool QuestionPage::is_at(InterviewStep step) const {
    return interview_.is_in_progress() && interview_.session().state().step == step;
}

bool QuestionPage::can(CommandPressed pressed) const {
    if (!interview_.is_in_progress() || !view_)
        return false;
    const bool answering = is_at(InterviewStep::Answering);
    switch (pressed.command) {
    case Command::AbandonInterview:
    case Command::LeaveForLater:
        return !offer_->isHidden();
    case Command::PickOption:
        return answering && view_->options() && pressed.key_index < view_->options()->count();
    case Command::TickKeyPoint:
        return is_at(InterviewStep::Ticking) && pressed.key_index < view_->key_points()->count();
    case Command::ItHeld:
    case Command::ItDidNotHold:
        return is_at(InterviewStep::Judging);
    case Command::GradeAgain:
    case Command::GradeHard:
    case Command::GradeGood:
    case Command::GradeEasy:
        return is_at(InterviewStep::Grading);
    case Command::SkipQuestion:
    case Command::DontKnow:
        return answering || is_at(InterviewStep::Ticking) || is_at(InterviewStep::FollowUp);
    case Command::OpenScratchPad:
        return answering && (view_->scratch_pad() || view_->star());
    default:
        return true;
    }
}

void QuestionPage::perform(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::AbandonInterview:
        return interview_.abandon();
    case Command::LeaveForLater:
        Q_EMIT left();
        return;
    case Command::AnswerGiven:
        return go_on();
    case Command::SkipQuestion:
        return skip();
    case Command::DontKnow:
        return dont_know();
    case Command::HideClock:
        clocks_shown_ = !clocks_shown_;
        header_->set_clock_shown(clocks_shown_);
        return view_->set_clocks_shown(clocks_shown_);
    case Command::ScrollDown:
        return scroll(1);
    case Command::ScrollUp:
        return scroll(-1);
    case Command::Leave:
        return leave_text_or_offer();
    default:
        return perform_on_step(pressed);
    }
}

void QuestionPage::perform_on_step(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::PickOption:
        return view_->options()->pick(pressed.key_index);
    case Command::TickKeyPoint:
        return view_->key_points()->toggle(pressed.key_index);
    case Command::ItHeld:
        return interview_.judge(FollowUpResult::Survived);
    case Command::ItDidNotHold:
        return interview_.judge(FollowUpResult::Lost);
    case Command::GradeAgain:
        return interview_.grade(Grade::Again);
    case Command::GradeHard:
        return interview_.grade(Grade::Hard);
    case Command::GradeGood:
        return interview_.grade(Grade::Good);
    case Command::GradeEasy:
        return interview_.grade(Grade::Easy);
    case Command::OpenScratchPad:
        return view_->open_scratch_pad();
    default:
        break;
    }
}

void QuestionPage::scroll(int direction) {
    QScrollBar& bar = *scroll_->verticalScrollBar();
    bar.setValue(bar.value() + direction * bar.pageStep() * 3 / 4);
}

} // namespace greenroom::desktop
