#pragma once

#include "desktop/charts/chart_spec.h"
#include "study/progress/scope.h"

namespace greenroom::desktop {

/// An axis from 0 to a round number not below `most`, with a handful of round ticks, whole ones if `most` is 5 or more.
ChartAxis count_axis(const QString& title, double most);

/// 0 % to 100 %.
ChartAxis percent_axis(const QString& title);

/// An axis for bars at 0, 1 … with these labels.
ChartAxis bar_axis(const QString& title, const QStringList& labels);

/// The same for periods, about six of them labelled.
ChartAxis period_axis(const std::vector<Period>& periods);

/// A period as tables name it: "2026-11-20", or "2026-11-14 to 2026-11-20".
QString period_text(const Period& period);

/// "81.5 %".
QString percent_text(double share);

/// A number with so many decimals, in the learner's language.
QString number_text(double number, int decimals = 0);

} // namespace greenroom::desktop
