#include "desktop/widgets/painting.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>

namespace greenroom::desktop {
namespace {

QByteArray drawing(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "drawing", qPrintable(name));
    return opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray();
}

} // namespace

QPixmap icon_pixmap(const QString& name, int size, const QColor& colour, qreal device_pixel_ratio) {
    const int side = static_cast<int>(std::lround(size * device_pixel_ratio));
    const QString key = QStringLiteral("greenroom/%1/%2/%3").arg(name, colour.name()).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(name, colour)).render(&painter);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(device_pixel_ratio);
    return pixmap;
}

void paint_icon(QPainter& painter, const QString& name, const QRectF& target, const QColor& colour) {
    const int size = static_cast<int>(std::lround(target.width()));
    painter.drawPixmap(target.topLeft(), icon_pixmap(name, size, colour, painter.device()->devicePixelRatioF()));
}

QRect mirrored(const QWidget& widget, const QRect& place) {
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
}

void paint_focus_ring(QPainter& painter, const QRect& bounds, int radius, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(QRectF(bounds).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace greenroom::desktop
