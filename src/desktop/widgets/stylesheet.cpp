#include "desktop/widgets/stylesheet.h"

#include <QFile>

#include <cmath>
#include <utility>

namespace greenroom::desktop {
namespace {

QString value_of(QStringView token, const Palette& palette, int zoom) {
    const std::pair<QLatin1String, const QColor&> colours[] = {
        {QLatin1String("background"), palette.background},
        {QLatin1String("surface"), palette.surface},
        {QLatin1String("text"), palette.text},
        {QLatin1String("muted"), palette.muted},
        {QLatin1String("line"), palette.line},
        {QLatin1String("code"), palette.code},
        {QLatin1String("accent"), palette.accent},
        {QLatin1String("on-accent"), palette.on_accent},
        {QLatin1String("soft"), palette.soft},
        {QLatin1String("again"), palette.again},
        {QLatin1String("hard"), palette.hard},
    };
    for (const auto& [name, colour] : colours)
        if (token == name)
            return colour.name();
    bool is_length = false;
    const double length = token.toDouble(&is_length);
    Q_ASSERT_X(is_length, "stylesheet", qPrintable(token.toString()));
    return QString::number(std::lround(length * zoom / 100.0)) + QLatin1String("px");
}

bool belongs_to_token(QChar c) { return c.isLetterOrNumber() || c == u'-'; }

} // namespace

QString stylesheet(const Palette& palette, int zoom) {
    QFile file(QStringLiteral(":/stylesheets/greenroom.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString source = opened ? QString::fromUtf8(file.readAll()) : QString();
    QString result;
    result.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && belongs_to_token(source[end]))
            ++end;
        result += value_of(QStringView(source).mid(i + 1, end - i - 1), palette, zoom);
        i = end - 1;
    }
    return result;
}

} // namespace greenroom::desktop
