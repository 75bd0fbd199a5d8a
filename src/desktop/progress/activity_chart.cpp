#include "desktop/progress/charts.h"

#include "desktop/base/formats.h"
#include "desktop/progress/tr.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

/// By grade, so that none has to be told by its colour.
constexpr Qt::BrushStyle patterns[] = {Qt::DiagCrossPattern, Qt::BDiagPattern, Qt::SolidPattern, Qt::Dense4Pattern};

double minutes_of(const PeriodActivity& period) {
    return std::chrono::duration<double, std::ratio<60>>(period.elapsed).count();
}

std::vector<Period> periods_in(const std::vector<PeriodActivity>& activity) {
    std::vector<Period> periods;
    for (const PeriodActivity& period : activity)
        periods.push_back(period.period);
    return periods;
}

struct Sum {
    int reviews = 0;
    double minutes = 0;
    std::int64_t days = 0;
};

Sum sum_of(const std::vector<PeriodActivity>& periods) {
    Sum sum;
    for (const PeriodActivity& period : periods) {
        sum.reviews += period.reviews();
        sum.minutes += minutes_of(period);
        sum.days += period.period.days;
    }
    return sum;
}

QString days_text(std::int64_t days) { return Tr::tr("%Ln day(s)", nullptr, static_cast<int>(days)); }

QString nothing_yet() {
    return Tr::tr("Nothing was reviewed in this range. After the first review this chart shows one bar for each day "
                  "or week.");
}

template<typename Value>
double most_of(const std::vector<PeriodActivity>& periods, Value value) {
    double most = 0;
    for (const PeriodActivity& period : periods)
        most = std::max(most, static_cast<double>(value(period)));
    return most;
}

} // namespace

ChartContent reviews_chart(const std::vector<PeriodActivity>& periods, const Palette& colours) {
    const Sum sum = sum_of(periods);
    ChartContent content;
    if (sum.reviews == 0)
        content.empty = nothing_yet();
    content.spec.along = period_axis(periods_in(periods));
    content.spec.value =
        count_axis(Tr::tr("reviews"), most_of(periods, [](const PeriodActivity& p) { return p.reviews(); }));
    content.table.columns = {Tr::tr("Days")};
    for (const Grade grade : all_grades) {
        ChartBars bars{name_of(grade), grade_colour(colours, grade), patterns[index_of(grade)]};
        for (const PeriodActivity& period : periods)
            bars.lengths += period.grades[index_of(grade)];
        content.spec.bars += bars;
        content.table.columns += bars.name;
    }
    content.table.columns += Tr::tr("All");
    for (const PeriodActivity& period : periods) {
        QStringList row{period_text(period.period)};
        for (const int count : period.grades)
            row += QString::number(count);
        content.table.rows += row << QString::number(period.reviews());
    }
    content.words = Tr::tr("%1 in %2, %3 a day on average.")
                        .arg(reviews_text(sum.reviews), days_text(sum.days),
                             number_text(sum.reviews / static_cast<double>(sum.days), 1));
    return content;
}

ChartContent time_chart(const std::vector<PeriodActivity>& periods, const Palette& colours) {
    const Sum sum = sum_of(periods);
    ChartContent content;
    if (sum.reviews == 0)
        content.empty = nothing_yet();
    content.spec.along = period_axis(periods_in(periods));
    content.spec.value = count_axis(Tr::tr("minutes"), most_of(periods, minutes_of));
    ChartBars bars{Tr::tr("Minutes"), colours.accent};
    content.table.columns = {Tr::tr("Days"), Tr::tr("Minutes")};
    for (const PeriodActivity& period : periods) {
        bars.lengths += minutes_of(period);
        content.table.rows += {period_text(period.period), QString::number(minutes_of(period), 'f', 1)};
    }
    content.spec.bars += bars;
    content.words = Tr::tr("%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: "
                           "longer ones were pauses.")
                        .arg(number_text(sum.minutes / 60, 1), days_text(sum.days),
                             number_text(sum.minutes / static_cast<double>(sum.days), 1));
    return content;
}

ChartContent pace_chart(const std::vector<PeriodActivity>& periods, const Palette& colours) {
    const Sum sum = sum_of(periods);
    ChartContent content;
    if (sum.reviews == 0)
        content.empty = nothing_yet();
    content.spec.along = period_axis(periods_in(periods));
    content.spec.value =
        count_axis(Tr::tr("seconds"), most_of(periods, [](const PeriodActivity& p) { return p.seconds_per_card(); }));
    ChartLine line{Tr::tr("Seconds a card"), colours.easy};
    content.table.columns = {Tr::tr("Days"), Tr::tr("Seconds a card"), Tr::tr("Reviews")};
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (periods[i].reviews() == 0)
            continue;
        line.points += QPointF(static_cast<double>(i), periods[i].seconds_per_card());
        content.table.rows += {period_text(periods[i].period), QString::number(periods[i].seconds_per_card(), 'f', 1),
                               QString::number(periods[i].reviews())};
    }
    content.spec.lines += line;
    content.words = Tr::tr("%1 seconds a card on average.")
                        .arg(number_text(sum.reviews == 0 ? 0 : sum.minutes * 60 / sum.reviews, 1));
    return content;
}

} // namespace greenroom::desktop
