#include "desktop/widgets/icon_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/icon.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

namespace greenroom::desktop {

IconButton::IconButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : PaintedButton(parent), theme_(theme), icon_(icon) {
    setAccessibleName(text);
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::set_icon(const QString& icon) {
    icon_ = icon;
    update();
}

void IconButton::set_called_for(bool called_for) {
    called_for_ = called_for;
    update();
}

QSize IconButton::sizeHint() const { return {theme_.px(28), theme_.px(28)}; }

void IconButton::paintEvent(QPaintEvent*) {
    if (!called_for_ && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = theme_.px(16);
    paint_icon(painter, icon_, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
               underMouse() || hasFocus() ? colours.accent : colours.muted);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 6, colours.accent);
}

} // namespace greenroom::desktop
