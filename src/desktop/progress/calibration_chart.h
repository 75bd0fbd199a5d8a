#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/calibration.h"

namespace greenroom::desktop {

/// Recall as it came over recall as predicted, with the line on which both are equal.
ChartContent calibration_chart(const Calibration& calibration, const Palette& colours);

} // namespace greenroom::desktop
