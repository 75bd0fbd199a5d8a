#include "desktop/charts/chart_library.h"

#include "desktop/charts/draw_chart.h"
#include "desktop/charts/tr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <stdexcept>

namespace greenroom::desktop {
namespace {

using Draw = decltype(&greenroom_draw_chart);

/// Beside an installed program's library folder, else beside the program as built.
QString library_file() {
    const QString program = QCoreApplication::applicationDirPath();
    const QString installed =
        program + QStringLiteral("/" GREENROOM_LIBRARY_FOLDER "/greenroom/libgreenroom_charts.so");
    return QFileInfo::exists(installed) ? installed : program + QStringLiteral("/libgreenroom_charts.so");
}

Draw load() {
    QLibrary library(library_file());
    if (const auto draw = reinterpret_cast<Draw>(library.resolve("greenroom_draw_chart")))
        return draw;
    throw std::runtime_error(Tr::tr("Charts cannot be drawn (%1); install Greenroom "
                                    "with its libraries. The numbers are in the tables")
                                 .arg(library.errorString())
                                 .toStdString());
}

} // namespace

QGraphicsView* draw_chart(const ChartSpec& spec, const ChartLook& look) {
    static const Draw draw = load();
    return draw(spec, look);
}

} // namespace greenroom::desktop
