#pragma once

#include "desktop/widgets/painted_button.h"

namespace greenroom::desktop {

class Theme;

/// A button of the rail: an icon above its name.
class RailButton : public PaintedButton {
    Q_OBJECT

public:
    /// `icon` is the name of a drawing in resources/icons.
    RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont caption_font() const;

    const Theme& theme_;
    QString icon_;
};

} // namespace greenroom::desktop
