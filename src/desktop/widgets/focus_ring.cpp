#include "desktop/widgets/focus_ring.h"

#include <QPainter>

namespace greenroom::desktop {

void paint_focus_ring(QPainter& painter, const QRect& bounds, int radius, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(QRectF(bounds).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace greenroom::desktop
