#pragma once

#include "desktop/progress/chart_content.h"

#include <span>

namespace greenroom {
class Store;
}

namespace greenroom::desktop {

/// One of the page's charts.
struct ChartKind {
    const char* name;                                                       ///< for files: "reviews"
    const char* title;                                                      ///< to be translated by chart_title()
    ChartDrawing (*reckon)(Store& store, const ProgressQuestion& question); ///< on the worker
};

/// All of them, in the order of the page.
std::span<const ChartKind> all_charts();

/// What the page calls a chart.
QString chart_title(const ChartKind& kind);

} // namespace greenroom::desktop
