// What keys do while an interview is sat.
#include "desktop/card/key_points.h"
#include "desktop/interview/leave_offer.h"
#include "desktop/interview/option_list.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/question_view.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace greenroom::desktop {

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
    return interview_.is_sat() && interview_.session().state().step == step;
}

bool QuestionPage::can(CommandPressed pressed) const {
    if (!interview_.is_sat() || !view_)
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
