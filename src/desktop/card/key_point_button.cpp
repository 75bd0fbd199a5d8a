#include "desktop/card/key_point_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/icon.h"
#include "desktop/widgets/key_cap.h"

#include <QPainter>

namespace greenroom::desktop {

KeyPointButton::KeyPointButton(const Theme& theme, int number, const QString& html, QWidget* parent)
    : RichButton(theme, html, parent), number_(number) {
    setCheckable(true);
    setAccessibleName(plain_text());
    if (!key().isEmpty())
        setAccessibleDescription(tr("Key: %1").arg(key()));
}

QString KeyPointButton::key() const { return number_ <= 9 ? tr("Ctrl %1").arg(number_) : QString(); }

QMargins KeyPointButton::space_around_text() const {
    return {theme().px(27), theme().px(2), theme().px(64), theme().px(4)};
}

void KeyPointButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme().palette();
    const int side = theme().px(16);
    const QRect box(1, theme().px(7), side, side);
    painter.setPen(QPen(isChecked() || underMouse() ? colours.accent : colours.muted, 1.3));
    painter.setBrush(isChecked() ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked())
        paint_icon(painter, QStringLiteral("check"), QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), colours.on_accent);
    paint_text(painter, colours.text);
    if ((underMouse() || hasFocus()) && !key().isEmpty()) {
        const QSize cap = key_cap_size(theme(), key());
        const QRect place(QPoint(width() - cap.width(), box.center().y() - cap.height() / 2), cap);
        paint_key_cap(painter, theme(), place, key(), colours.muted, colours.line);
    }
    if (hasFocus())
        paint_focus_ring(painter, box.adjusted(-2, -2, 2, 2), 6, colours.accent);
}

} // namespace greenroom::desktop
