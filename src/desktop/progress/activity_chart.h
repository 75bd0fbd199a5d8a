#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/activity.h"

namespace greenroom::desktop {

/// Reviews by grade, stacked.
ChartContent reviews_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

/// Minutes of each period.
ChartContent time_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

/// Seconds that an answer took, on average over each period.
ChartContent pace_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

} // namespace greenroom::desktop
