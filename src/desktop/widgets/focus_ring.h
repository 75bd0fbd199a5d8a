#pragma once

class QColor;
class QPainter;
class QRect;

namespace greenroom::desktop {

/// Draws the ring, two pixels wide, that shows where the keyboard is, inside `bounds`.
void paint_focus_ring(QPainter& painter, const QRect& bounds, int radius, const QColor& colour);

} // namespace greenroom::desktop
