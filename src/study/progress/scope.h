#pragma once

#include "store/tables/statistics.h"
#include "study/collection/calendar.h"

#include <cstdint>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// How far charts look back, or ahead.
enum class ProgressRange { Month, Quarter, Year, All };

/// What charts are about: a range of time, and a topic with those below it (empty for all).
struct ProgressScope {
    ProgressRange range = ProgressRange::Month;
    std::string topic{};

    bool operator==(const ProgressScope&) const = default;
};

/// Study days, both ends included.
struct DaySpan {
    StudyDay first;
    StudyDay last;

    std::int64_t days() const { return last - first + 1; }

    bool operator==(const DaySpan&) const = default;
};

/// The days of a range that ends today: 30, 91 or 365, or all since the first review of the topic (only today without
/// any).
DaySpan days_back(Store& store, const Calendar& calendar, const ProgressScope& scope, Instant now);

/// The reviews of these days.
ReviewSpan reviews_of(const DaySpan& days, const Calendar& calendar, const std::string& topic);

/// Consecutive days that a chart sums up.
struct Period {
    StudyDay first;
    std::int64_t days = 1;

    bool operator==(const Period&) const = default;
};

enum class PeriodLength { Day, Week, Month };

/// How finely a chart divides so many days: up to 92 by day, up to 735 by week, more by month.
PeriodLength period_length(std::int64_t days);

/// The periods that cover a span: days; weeks of seven days that end with the span, the first one shorter where they
/// must be; calendar months, the first and the last one shorter where they must be.
std::vector<Period> periods_of(const DaySpan& span);

} // namespace greenroom
