#include "study/progress/activity.h"

#include "store/tables/store.h"

namespace greenroom {

std::vector<PeriodActivity> by_period(std::span<const ActivitySlot> slots, const std::vector<Period>& periods,
                                      const Calendar& calendar) {
    std::vector<PeriodActivity> sums;
    auto slot = slots.begin();
    for (const Period& period : periods) {
        PeriodActivity sum{period};
        const Instant begin = calendar.start_of(period.first);
        const Instant end = calendar.start_of(period.first + period.days);
        for (; slot != slots.end() && slot->start < end; ++slot) {
            if (slot->start < begin)
                continue;
            for (std::size_t grade = 0; grade < sum.grades.size(); ++grade)
                sum.grades[grade] += slot->grades[grade];
            sum.elapsed += slot->elapsed;
        }
        sums.push_back(sum);
    }
    return sums;
}

std::vector<PeriodActivity> activity_over_time(Store& store, const Calendar& calendar, const ProgressScope& scope,
                                               Instant now) {
    const DaySpan days = days_back(store, calendar, scope, now);
    return by_period(store.review_statistics.activity(reviews_of(days, calendar, scope.topic)), periods_of(days),
                     calendar);
}

} // namespace greenroom
