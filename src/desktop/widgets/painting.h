#pragma once

#include <QPixmap>
#include <QString>

class QColor;
class QPainter;
class QRectF;
class QRect;
class QWidget;

namespace greenroom::desktop {

/// Draws resources/icons/`name`.svg into `target` in one colour.
void paint_icon(QPainter& painter, const QString& name, const QRectF& target, const QColor& colour);

/// The same as a pixmap of `size` device-independent pixels.
QPixmap icon_pixmap(const QString& name, int size, const QColor& colour, qreal device_pixel_ratio);

/// Where `place` of a widget is in the direction that the widget runs: from right to left the other way round.
QRect mirrored(const QWidget& widget, const QRect& place);

/// Draws the ring, two pixels wide, that shows where the keyboard is, inside `bounds`.
void paint_focus_ring(QPainter& painter, const QRect& bounds, int radius, const QColor& colour);

} // namespace greenroom::desktop
