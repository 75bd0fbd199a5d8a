#pragma once

#include "desktop/charts/chart_spec.h"

#include <QtGlobal>

class QGraphicsView;

/// Draws a chart; the caller owns the view. Found by this name in the library that draws charts.
extern "C" Q_DECL_EXPORT QGraphicsView* greenroom_draw_chart(const greenroom::desktop::ChartSpec& spec,
                                                             const greenroom::desktop::ChartLook& look);
