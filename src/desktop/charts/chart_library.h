#pragma once

#include "desktop/charts/chart_spec.h"

class QGraphicsView;

namespace greenroom::desktop {

/// Draws a chart by the library that lies beside the program, loading it the first time; the caller owns the view.
/// Throws std::runtime_error with what is missing and where.
QGraphicsView* draw_chart(const ChartSpec& spec, const ChartLook& look);

} // namespace greenroom::desktop
