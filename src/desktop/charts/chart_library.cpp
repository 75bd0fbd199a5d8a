#include "desktop/charts/chart_library.h"

#include "desktop/base/words.h"
#include "desktop/charts/draw_chart.h"
#include "desktop/charts/tr.h"
#include "platform/program.h"

#include <stdexcept>

namespace greenroom::desktop {
namespace {

using Draw = decltype(&greenroom_draw_chart);

Draw load() {
    try {
        return reinterpret_cast<Draw>(module_function("charts", "greenroom_draw_chart"));
    } catch (const std::exception& error) {
        throw std::runtime_error(
            Tr::tr("Charts cannot be drawn (%1). The numbers are in the tables").arg(words_of(error)).toStdString());
    }
}

} // namespace

QGraphicsView* draw_chart(const ChartSpec& spec, const ChartLook& look) {
    static const Draw draw = load();
    return draw(spec, look);
}

} // namespace greenroom::desktop
