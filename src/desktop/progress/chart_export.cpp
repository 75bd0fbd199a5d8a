#include "desktop/progress/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace greenroom::desktop {
namespace {

constexpr int png_scale = 2;

QString translated(const char* text) { return QCoreApplication::translate("ChartExport", text); }

/// A chart is drawn anew, so that it stays sharp at any size.
void paint(QWidget& picture, QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (auto* view = qobject_cast<QGraphicsView*>(&picture))
        view->render(&painter, QRectF({}, view->size()), view->rect());
    else
        picture.render(&painter);
}

QByteArray png_of(QWidget& picture) {
    QImage image(picture.size() * png_scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(png_scale);
    image.fill(picture.palette().color(QPalette::Base));
    {
        QPainter painter(&image);
        paint(picture, painter);
    }
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray svg_of(QWidget& picture) {
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(picture.size());
    generator.setViewBox(QRect({}, picture.size()));
    {
        QPainter painter(&generator);
        paint(picture, painter);
    }
    return bytes.data();
}

QByteArray bytes_of(QWidget& picture, const ChartTable& table, ChartFormat format) {
    switch (format) {
    case ChartFormat::Png:
        return png_of(picture);
    case ChartFormat::Svg:
        return svg_of(picture);
    case ChartFormat::Csv:
        break;
    }
    return csv_text(table).toUtf8();
}

QString quoted(QString field) {
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csv_line(const QStringList& fields) {
    QStringList all;
    for (const QString& field : fields)
        all += quoted(field);
    return all.join(u',') + QStringLiteral("\r\n");
}

} // namespace

std::optional<ChartFormat> chart_format_of(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("png"))
        return ChartFormat::Png;
    if (ending == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (ending == QLatin1String("csv"))
        return ChartFormat::Csv;
    return std::nullopt;
}

QString csv_text(const ChartTable& table) {
    QString text = csv_line(table.columns);
    for (const QStringList& row : table.rows)
        text += csv_line(row);
    return text;
}

std::optional<QString> export_chart(QWidget& picture, const ChartTable& table, const QString& file) {
    const auto format = chart_format_of(file);
    if (!format)
        return translated("%1 has no ending that says what to write; name it .png, .svg or .csv.")
            .arg(QDir::toNativeSeparators(file));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly))
        target.write(bytes_of(picture, table, *format));
    if (target.isOpen() && target.commit())
        return std::nullopt;
    return translated("Could not write the chart to %1: %2. Save it to another place.")
        .arg(QDir::toNativeSeparators(file), target.errorString());
}

} // namespace greenroom::desktop
