#pragma once

#include "desktop/charts/chart_spec.h"
#include "desktop/widgets/theme.h"
#include "study/collection/settings.h"
#include "study/progress/activity.h"
#include "study/progress/calibration.h"
#include "study/progress/forecast.h"
#include "study/progress/memory_spread.h"
#include "study/progress/readiness.h"
#include "study/progress/scope.h"
#include "study/progress/week.h"

#include <QStringList>

#include <functional>
#include <span>

namespace greenroom {
class Collection;
}

namespace greenroom::desktop {

/// The numbers of a chart as a table.
struct ChartTable {
    QStringList columns;
    QList<QStringList> rows; ///< as long as `columns`

    bool operator==(const ChartTable&) const = default;
};

/// All that is shown of a chart.
struct ChartContent {
    enum class Form { Chart, Table }; ///< Table: there is nothing to draw but its rows

    Form form = Form::Chart;
    ChartSpec spec{};
    ChartTable table{};
    QString words{}; ///< a summary in a sentence or two
    QString empty{}; ///< what will appear and when; empty while there is something to show
};

/// Draws up a chart in the colours of a theme, from values that it holds.
using ChartDrawing = std::function<ChartContent(const Palette&)>;

/// What charts are asked about.
struct ProgressQuestion {
    ProgressScope scope;
    Instant now;
};

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

/// A share in percent for a table, which is also saved as a file: with a point in every language.
QString percent_cell(double share);

/// A number with so many decimals, in the learner's language.
QString number_text(double number, int decimals = 0);

/// Reviews by grade, stacked.
ChartContent reviews_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

/// Minutes of each period.
ChartContent time_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

/// Seconds that an answer took, on average over each period.
ChartContent pace_chart(const std::vector<PeriodActivity>& periods, const Palette& colours);

/// Cards due, the backlog first.
ChartContent forecast_chart(const Forecast& forecast, const Palette& colours);

/// Recall as it came over recall as predicted, with the line on which both are equal.
ChartContent calibration_chart(const Calibration& calibration, const Palette& colours);

enum class InterviewDay { None, Set };

/// Readiness of each group of topics, now and on the interview's day; of more than 24 groups the least ready are drawn
/// and all are in the table.
ChartContent readiness_chart(const std::vector<TopicReadiness>& groups, InterviewDay interview, const Palette& colours);

/// How many cards have which stability.
ChartContent stability_chart(const MemorySpread& spread, const Palette& colours);

/// How many cards have which difficulty.
ChartContent difficulty_chart(const MemorySpread& spread, const Palette& colours);

/// Reviews and retention by hour of the local clock.
ChartContent hours_chart(const HoursOfDay& hours, const Palette& colours);

/// What the last seven days came to, and the topics that rose and fell as a table.
ChartContent week_chart(const WeekReview& review);

/// The leeches as a table, with what may help.
ChartContent leech_chart(const std::vector<Leech>& leeches);

/// One of the page's charts.
struct ChartKind {
    const char* name;  ///< for files: "reviews"
    const char* title; ///< to be translated by chart_title()
    ChartDrawing (*compute)(Collection& collection, const ProgressQuestion& question); ///< on the worker
};

/// All of them, in the order of the page.
std::span<const ChartKind> all_charts();

/// What the page calls a chart.
QString chart_title(const ChartKind& kind);

} // namespace greenroom::desktop
