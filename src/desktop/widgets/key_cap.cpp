#include "desktop/widgets/key_cap.h"

#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace greenroom::desktop {
namespace {

QFont cap_font(const Theme& theme) {
    QFont font = theme.font(TextRole::Small);
    font.setPixelSize(theme.px(11));
    return font;
}

} // namespace

QSize key_cap_size(const Theme& theme, const QString& key) {
    const QFontMetrics metrics(cap_font(theme));
    const int height = metrics.height() + 4;
    return {std::max(height, metrics.horizontalAdvance(key) + theme.px(12)), height};
}

void paint_key_cap(QPainter& painter, const Theme& theme, const QRect& bounds, const QString& key, const QColor& ink,
                   const QColor& edge) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(bounds).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(cap_font(theme));
    painter.drawText(bounds, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace greenroom::desktop
