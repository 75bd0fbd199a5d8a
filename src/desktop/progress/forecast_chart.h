#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/forecast.h"

namespace greenroom::desktop {

/// Cards due, the backlog first.
ChartContent forecast_chart(const Forecast& forecast, const Palette& colours);

} // namespace greenroom::desktop
