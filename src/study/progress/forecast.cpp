#include "study/progress/forecast.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

std::int64_t days_ahead(ProgressRange range, std::int64_t to_last) {
    switch (range) {
    case ProgressRange::Month:
        return 30;
    case ProgressRange::Quarter:
        return 91;
    case ProgressRange::Year:
        return 365;
    case ProgressRange::All:
        break;
    }
    return std::max<std::int64_t>(1, to_last);
}

} // namespace

Forecast forecast(std::span<const Instant> due, const DaySpan& days, const Calendar& calendar) {
    Forecast result;
    auto next = std::ranges::lower_bound(due, calendar.start_of(days.first));
    result.backlog = static_cast<int>(next - due.begin());
    for (const Period& period : periods_of(days)) {
        const auto end = std::lower_bound(next, due.end(), calendar.start_of(period.first + period.days));
        result.loads.push_back({period, static_cast<int>(end - next)});
        next = end;
    }
    result.later = static_cast<int>(due.end() - next);
    return result;
}

Forecast forecast(Collection& collection, const ProgressScope& scope, Instant now) {
    const std::vector<Instant> due = collection.store().card_statistics.due(scope.topic, now);
    const StudyDay today = collection.calendar().day_of(now);
    const std::int64_t to_last = due.empty() ? 1 : collection.calendar().day_of(due.back()) - today + 1;
    return forecast(due, {today, today + (days_ahead(scope.range, to_last) - 1)}, collection.calendar());
}

} // namespace greenroom
