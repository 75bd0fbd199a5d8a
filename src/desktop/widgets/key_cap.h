#pragma once

#include <QFont>
#include <QSize>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace greenroom::desktop {

class Theme;

/// How large a drawn key with this name is.
QSize key_cap_size(const Theme& theme, const QString& key);

/// Draws a key with its name on it.
void paint_key_cap(QPainter& painter, const Theme& theme, const QRect& bounds, const QString& key, const QColor& ink,
                   const QColor& edge);

} // namespace greenroom::desktop
