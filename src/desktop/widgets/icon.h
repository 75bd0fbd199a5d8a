#pragma once

#include <QPixmap>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace greenroom::desktop {

/// Draws resources/icons/`name`.svg into `target` in one colour.
void paint_icon(QPainter& painter, const QString& name, const QRectF& target, const QColor& colour);

/// The same as a pixmap of `size` device-independent pixels.
QPixmap icon_pixmap(const QString& name, int size, const QColor& colour, qreal device_pixel_ratio);

} // namespace greenroom::desktop
