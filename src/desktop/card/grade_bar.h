#pragma once

#include "desktop/widgets/buttons.h"
#include "memory/grade.h"

#include <QFrame>

#include <array>
#include <chrono>

class QLabel;
class QStackedLayout;

namespace greenroom::desktop {

class GradeButton;
class PrimaryButton;
class Theme;

/// The footer of Study: one button that shows the answer, then the four grades.
class GradeBar : public QFrame {
    Q_OBJECT

public:
    explicit GradeBar(const Theme& theme, QWidget* parent = nullptr);

    /// Offers one button, e.g. "Show answer" with "Space".
    void offer_answer(const QString& text, const QString& key);

    /// Offers the grades with the intervals they lead to, in order of grade.
    void offer_grades(const std::array<std::chrono::milliseconds, 4>& intervals, Grade suggested);

    /// Offers the grades where they lead to no interval.
    void offer_grades(Grade suggested);

    /// Offers nothing, and shows why.
    void offer_nothing(const QString& why);

    /// Marks another grade as the suggested one.
    void suggest(Grade grade);
    Grade suggested() const { return suggested_; }

    /// Puts the buttons behind everything in `content` in the order of Tab.
    void come_after(QWidget& content);

Q_SIGNALS:
    void answer_requested();
    void graded(Grade grade);

private:
    QStackedLayout* stack_;
    QLabel* why_nothing_;
    PrimaryButton* answer_;
    std::array<GradeButton*, 4> grades_{};
    Grade suggested_ = Grade::Good;
};

/// Whether a grade is the one that Space gives.
enum class Suggestion { No, Yes };

/// A grade's button: its name in its colour, the interval it leads to, its key.
class GradeButton : public PaintedButton {
    Q_OBJECT

public:
    GradeButton(const Theme& theme, Grade grade, QWidget* parent = nullptr);

    /// Empty for none.
    void set_interval(const QString& interval);
    void set_suggestion(Suggestion suggestion);
    Suggestion suggestion() const { return suggestion_; }
    QString interval() const { return interval_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void name_for_screen_readers();
    QFont name_font() const;

    const Theme& theme_;
    Grade grade_;
    QString interval_;
    Suggestion suggestion_ = Suggestion::No;
};

} // namespace greenroom::desktop
