#pragma once

#include "desktop/progress/chart_content.h"
#include "study/progress/readiness.h"

namespace greenroom::desktop {

enum class InterviewDay { None, Set };

/// Readiness of each group of topics, now and on the interview's day; of more than 24 groups the least ready are drawn
/// and all are in the table.
ChartContent readiness_chart(const std::vector<TopicReadiness>& groups, InterviewDay interview, const Palette& colours);

} // namespace greenroom::desktop
