#pragma once

#include "study/progress/scope.h"

#include <array>
#include <span>
#include <vector>

namespace greenroom {

/// The reviews of one study day.
struct DayReviews {
    StudyDay day;
    std::array<int, 4> grades{};

    int reviews() const { return grades[0] + grades[1] + grades[2] + grades[3]; }

    bool operator==(const DayReviews&) const = default;
};

/// The reviews of each of 53 weeks' days up to today, oldest first; the first is a Monday.
std::vector<DayReviews> year_of_reviews(Store& store, const Calendar& calendar, Instant now);

/// How strongly a heatmap shows a day: 0 without reviews, else 1 to 4 by the quarter of the busiest day's reviews,
/// where the busiest tenth of the days counts as one so that a single marathon does not pale all others.
std::vector<int> heat_levels(std::span<const DayReviews> days);

/// Consecutive study days with reviews, ending today, or yesterday while today has none yet.
int streak_days(Store& store, const Calendar& calendar, Instant now);

/// The longest run of consecutive days with reviews.
int longest_streak(std::span<const DayReviews> days);

} // namespace greenroom
