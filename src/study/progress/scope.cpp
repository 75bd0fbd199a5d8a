#include "study/progress/scope.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr std::int64_t month_days = 30, quarter_days = 91, year_days = 365;
constexpr std::int64_t most_single_days = 92;
constexpr std::int64_t most_days_in_weeks = 735;

StudyDay next_month(StudyDay day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    const auto next = date.year() / date.month() / std::chrono::day{1} + std::chrono::months{1};
    return {std::chrono::sys_days{next}.time_since_epoch().count()};
}

std::vector<Period> months_of(const DaySpan& span) {
    std::vector<Period> periods;
    for (StudyDay first = span.first; first <= span.last; first = first + periods.back().days)
        periods.push_back({first, std::min(next_month(first), span.last + 1) - first});
    return periods;
}

std::vector<Period> equal_periods_of(const DaySpan& span, std::int64_t length) {
    std::vector<Period> periods;
    const std::int64_t odd = span.days() % length;
    for (StudyDay first = span.first; first <= span.last; first = first + periods.back().days)
        periods.push_back({first, periods.empty() && odd > 0 ? odd : length});
    return periods;
}

} // namespace

DaySpan days_back(Collection& collection, const ProgressScope& scope, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    switch (scope.range) {
    case ProgressRange::Month:
        return {today + (1 - month_days), today};
    case ProgressRange::Quarter:
        return {today + (1 - quarter_days), today};
    case ProgressRange::Year:
        return {today + (1 - year_days), today};
    case ProgressRange::All:
        break;
    }
    const std::optional<Instant> first = collection.store().review_statistics.first_slot(scope.topic);
    return {first ? std::min(collection.calendar().day_of(*first), today) : today, today};
}

ReviewSpan reviews_of(const DaySpan& days, const Calendar& calendar, const std::string& topic) {
    return {calendar.start_of(days.first), calendar.start_of(days.last + 1), topic};
}

PeriodLength period_length(std::int64_t days) {
    if (days <= most_single_days)
        return PeriodLength::Day;
    return days <= most_days_in_weeks ? PeriodLength::Week : PeriodLength::Month;
}

std::vector<Period> periods_of(const DaySpan& span) {
    switch (period_length(span.days())) {
    case PeriodLength::Day:
        return equal_periods_of(span, 1);
    case PeriodLength::Week:
        return equal_periods_of(span, 7);
    case PeriodLength::Month:
        break;
    }
    return months_of(span);
}

} // namespace greenroom
