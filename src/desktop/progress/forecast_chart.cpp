#include "desktop/progress/charts.h"

#include "desktop/progress/tr.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

/// The axis of the days, moved along by the backlog's bar.
ChartAxis axis_of(const Forecast& forecast) {
    std::vector<Period> periods;
    for (const Forecast::Load& load : forecast.loads)
        periods.push_back(load.period);
    ChartAxis axis = period_axis(periods);
    axis.to += 1;
    for (ChartTick& tick : axis.ticks)
        tick.at += 1;
    return axis;
}

} // namespace

ChartContent forecast_chart(const Forecast& forecast, const Palette& colours) {
    ChartContent content;
    ChartBars backlog{Tr::tr("Backlog"), colours.again, Qt::BDiagPattern, {static_cast<double>(forecast.backlog)}};
    ChartBars due{Tr::tr("Due"), colours.accent, Qt::SolidPattern, {0}};
    content.table.columns = {Tr::tr("Days"), Tr::tr("Due")};
    content.table.rows += {Tr::tr("Backlog"), QString::number(forecast.backlog)};
    int in_sight = 0, most = forecast.backlog;
    for (const Forecast::Load& load : forecast.loads) {
        backlog.lengths += 0;
        due.lengths += load.due;
        content.table.rows += {period_text(load.period), QString::number(load.due)};
        in_sight += load.due;
        most = std::max(most, load.due);
    }
    content.table.rows += {Tr::tr("Later"), QString::number(forecast.later)};
    if (forecast.backlog + in_sight + forecast.later == 0)
        content.empty = Tr::tr("No card is scheduled. Once the first cards are reviewed this chart shows on which "
                               "days they come back.");
    content.spec.along = axis_of(forecast);
    content.spec.value = count_axis(Tr::tr("cards"), most);
    content.spec.bars = {backlog, due};
    content.words = Tr::tr("%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come "
                           "on top.")
                        .arg(number_text(forecast.backlog), number_text(in_sight), number_text(forecast.later));
    return content;
}

} // namespace greenroom::desktop
