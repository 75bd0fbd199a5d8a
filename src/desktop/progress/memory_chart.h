#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/memory_spread.h"

namespace greenroom::desktop {

/// How many cards have which stability.
ChartContent stability_chart(const MemorySpread& spread, const Palette& colours);

/// How many cards have which difficulty.
ChartContent difficulty_chart(const MemorySpread& spread, const Palette& colours);

} // namespace greenroom::desktop
