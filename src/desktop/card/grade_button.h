#pragma once

#include "desktop/widgets/painted_button.h"
#include "memory/grade.h"

namespace greenroom::desktop {

class Theme;

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
