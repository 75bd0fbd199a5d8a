#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/memory_spread.h"

namespace greenroom::desktop {

/// The leeches as a table, with what may help.
ChartContent leech_chart(const std::vector<Leech>& leeches);

} // namespace greenroom::desktop
