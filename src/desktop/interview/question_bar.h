#pragma once

#include "memory/grade.h"
#include "records/interview_record.h"

#include <QStackedWidget>

#include <array>
#include <chrono>
#include <optional>

namespace greenroom::desktop {

class GradeBar;
class KeyedButton;
class PrimaryButton;
class Theme;

/// The footer of an interview: what can be done at the step that waits.
class QuestionBar : public QStackedWidget {
    Q_OBJECT

public:
    explicit QuestionBar(const Theme& theme, QWidget* parent = nullptr);

    /// Offers what a step asks for. `intervals` are what the grades lead to, if they are reviews.
    void offer(const Card& card, const QuestionState& state,
               const std::optional<std::array<std::chrono::milliseconds, 4>>& intervals);

Q_SIGNALS:
    void go_on_requested();
    void skip_requested();
    void dont_know_requested();
    void scratch_pad_requested();
    void judged(FollowUpResult survival);
    void graded(Grade grade);

private:
    QWidget* make_asking(const Theme& theme);
    QWidget* make_judging(const Theme& theme);
    void offer_going_on(const Card& card, const QuestionState& state);

    PrimaryButton* go_on_ = nullptr;
    KeyedButton* scratch_pad_ = nullptr;
    QWidget* asking_;
    QWidget* judging_;
    GradeBar* grading_;
};

} // namespace greenroom::desktop
