#include "desktop/app/rail_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/icon.h"
#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace greenroom::desktop {

RailButton::RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : PaintedButton(parent), theme_(theme), icon_(icon) {
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QFont RailButton::caption_font() const {
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(11.5));
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSize RailButton::sizeHint() const {
    QFont bold = caption_font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(text()) + theme_.px(12);
    return {std::max(theme_.px(60), width), theme_.px(56)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.soft : colours.code);
        painter.drawRoundedRect(rect(), theme_.px(10), theme_.px(10));
    }
    const QColor ink = isChecked() ? colours.accent : colours.muted;
    const int side = theme_.px(20);
    paint_icon(painter, icon_, QRectF((width() - side) / 2, theme_.px(8), side, side), ink);
    painter.setPen(ink);
    painter.setFont(caption_font());
    painter.drawText(rect().adjusted(0, theme_.px(30), 0, -theme_.px(6)), Qt::AlignCenter, text());
    if (hasFocus())
        paint_focus_ring(painter, rect(), theme_.px(10), colours.accent);
}

} // namespace greenroom::desktop
