#pragma once

#include "desktop/widgets/part_stack.h"
#include "memory/grade.h"
#include "records/interview_record.h"

#include <QFrame>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>

class QLabel;
class QPushButton;

namespace greenroom::desktop {

class GradeBar;
class KeyedButton;
class PrimaryButton;
class Theme;

/// Which interview, which question of how many, the time left, and the ways out.
class QuestionHeader : public QFrame {
    Q_OBJECT

public:
    explicit QuestionHeader(QWidget* parent = nullptr);

    /// `number` from 1.
    void show_place(const QString& title, int number, int of);
    void show_time_left(std::chrono::milliseconds left);
    void set_clock_shown(bool shown);
    /// Leaves out what is known anyway, where there is no room for more.
    void set_folded(bool folded);

    QString place() const;
    QString time_left() const;
    bool is_clock_shown() const;

Q_SIGNALS:
    void pause_requested();
    void leave_requested();

private:
    QWidget* make_clock_and_buttons();

    void choose_shown();

    bool folded_ = false;
    QLabel* title_;
    QLabel* place_;
    QLabel* caption_;
    QLabel* left_;
};

/// A clock as a ring that fills up to the target; beyond it the ring changes its colour. Repaints only when what it
/// shows changes: at most once a second while a clock runs.
class ClockRing : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels of the unzoomed design.
    ClockRing(const Theme& theme, int side, QWidget* parent = nullptr);

    void show_time(std::chrono::milliseconds time, std::chrono::seconds target);
    QString text() const { return text_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    int side_;
    QString text_;
    std::chrono::seconds shown_{-1};
    std::chrono::seconds target_{0};
};

/// The footer of an interview: what can be done at the current step.
class QuestionBar : public PartStack {
    Q_OBJECT

public:
    explicit QuestionBar(const Theme& theme, QWidget* parent = nullptr);

    /// Offers what a step asks for. `intervals` are what the grades lead to, if they are reviews.
    void offer(const Card& card, const QuestionState& state,
               const std::optional<std::array<std::chrono::milliseconds, 4>>& intervals);

    /// Puts all but going on behind one button, where there is no room for more.
    void set_folded(bool folded);

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
    void choose_shown();

    bool folded_ = false;
    bool has_scratch_pad_ = false;
    bool ticking_ = false;
    QString key_; ///< of going on
    QPushButton* more_ = nullptr;
    KeyedButton* skip_ = nullptr;
    KeyedButton* unknown_ = nullptr;
    KeyedButton* scratch_pad_ = nullptr;
    QWidget* asking_;
    QWidget* judging_;
    GradeBar* grading_;
};

} // namespace greenroom::desktop
