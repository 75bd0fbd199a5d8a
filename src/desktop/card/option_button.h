#pragma once

#include "desktop/widgets/rich_button.h"

namespace greenroom::desktop {

/// What marking made of an option.
enum class OptionMark { None, RightPicked, RightMissed, WrongPicked, WrongLeft };

/// One option of a choice card: its letter, its text, and once marked what it was. Checked means picked.
class OptionButton : public RichButton {
    Q_OBJECT

public:
    OptionButton(const Theme& theme, QChar letter, const QString& html, QWidget* parent = nullptr);

    void set_mark(OptionMark mark);
    OptionMark mark() const { return mark_; }

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString mark_text() const;
    QColor edge() const;
    void paint_frame(QPainter& painter);
    void paint_mark(QPainter& painter);

    QChar letter_;
    OptionMark mark_ = OptionMark::None;
};

} // namespace greenroom::desktop
