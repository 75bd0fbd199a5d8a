#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/activity.h"

namespace greenroom::desktop {

/// Reviews and retention by hour of the local clock.
ChartContent hours_chart(const HoursOfDay& hours, const Palette& colours);

} // namespace greenroom::desktop
