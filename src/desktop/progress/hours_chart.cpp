#include "desktop/progress/charts.h"

#include "desktop/progress/tr.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

/// Hours with fewer reviews show little about recall.
constexpr int fewest_predictions = 5;

QString hour_text(std::size_t hour) { return QStringLiteral("%1:00").arg(hour); }

ChartAxis hour_axis() {
    ChartAxis axis{{}, -0.5, 23.5};
    for (std::size_t hour = 0; hour < 24; hour += 3)
        axis.ticks += {static_cast<double>(hour), hour_text(hour)};
    return axis;
}

} // namespace

ChartContent hours_chart(const HoursOfDay& hours, const Palette& colours) {
    ChartContent content;
    ChartBars reviews{Tr::tr("Reviews"), colours.accent};
    ChartLine retention{Tr::tr("Recalled"), colours.hard, ChartLine::Stroke::Solid, ChartLine::Scale::Second};
    content.table.columns = {Tr::tr("Hour"), Tr::tr("Reviews"), Tr::tr("A day or more apart"), Tr::tr("Recalled")};
    std::size_t busiest = 0;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        const HourActivity& activity = hours[hour];
        reviews.lengths += activity.reviews;
        if (activity.predictions >= fewest_predictions)
            retention.points += QPointF(static_cast<double>(hour), *activity.retention());
        content.table.rows +=
            {hour_text(hour), QString::number(activity.reviews), QString::number(activity.predictions),
             activity.retention() ? percent_cell(*activity.retention()) : QString()};
        if (activity.reviews > hours[busiest].reviews)
            busiest = hour;
    }
    if (hours[busiest].reviews == 0)
        content.empty = Tr::tr("Nothing was reviewed in this range. Afterwards this chart shows at which hours you "
                               "study and how well you recall then.");
    content.spec.along = hour_axis();
    content.spec.value = count_axis(Tr::tr("reviews"), hours[busiest].reviews);
    content.spec.second = percent_axis({});
    content.spec.bars += reviews;
    content.spec.lines += retention;
    content.words = Tr::tr("Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in "
                           "hours with at least %2 of them.")
                        .arg(hour_text(busiest))
                        .arg(fewest_predictions);
    return content;
}

} // namespace greenroom::desktop
