#pragma once

#include "desktop/widgets/painted_button.h"

namespace greenroom::desktop {

class Theme;

/// An icon that is a button and stays out of sight until it is called for: by its neighbourhood's hover or by the
/// keyboard.
class IconButton : public PaintedButton {
    Q_OBJECT

public:
    /// `text` is its name for screen readers and its tool tip.
    IconButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    void set_icon(const QString& icon);
    /// Shows it, or hides it again unless it has the keyboard.
    void set_called_for(bool called_for);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString icon_;
    bool called_for_ = false;
};

} // namespace greenroom::desktop
