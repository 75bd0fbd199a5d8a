#pragma once

#include "study/progress/scope.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// What was reviewed in a period of study days.
struct PeriodActivity {
    Period period;
    std::array<int, 4> grades{};
    std::chrono::milliseconds elapsed{}; ///< each answer counting two minutes at most: longer ones were pauses

    int reviews() const { return grades[0] + grades[1] + grades[2] + grades[3]; }

    /// How long an answer took on average, in seconds; 0 without reviews.
    double seconds_per_card() const {
        return reviews() == 0 ? 0 : std::chrono::duration<double>(elapsed).count() / reviews();
    }

    bool operator==(const PeriodActivity&) const = default;
};

/// Sums `slots` (oldest first) up by `periods` (consecutive); slots outside of them are left out.
std::vector<PeriodActivity> by_period(std::span<const ActivitySlot> slots, const std::vector<Period>& periods,
                                      const Calendar& calendar);

/// Reviews by grade and the time they took, for each period of the scope.
std::vector<PeriodActivity> activity_over_time(Collection& collection, const ProgressScope& scope, Instant now);

/// What was reviewed in one hour of the local clock.
struct HourActivity {
    int reviews = 0;
    int predictions = 0; ///< reviews a day or more after their card's previous one
    int recalled = 0;    ///< those of them that were passed

    /// 0–1; nothing without such reviews.
    std::optional<double> retention() const {
        return predictions == 0 ? std::nullopt : std::optional(static_cast<double>(recalled) / predictions);
    }

    bool operator==(const HourActivity&) const = default;
};

/// One entry for each hour, 0 to 23.
using HoursOfDay = std::array<HourActivity, 24>;

HoursOfDay hours_of_day(std::span<const ActivitySlot> slots, const Calendar& calendar);
HoursOfDay hours_of_day(Collection& collection, const ProgressScope& scope, Instant now);

/// The reviews of one study day.
struct DayReviews {
    StudyDay day;
    std::array<int, 4> grades{};

    int reviews() const { return grades[0] + grades[1] + grades[2] + grades[3]; }

    bool operator==(const DayReviews&) const = default;
};

/// The reviews of each of 53 weeks' days up to today, oldest first; the first is a Monday.
std::vector<DayReviews> year_of_reviews(Collection& collection, Instant now);

/// How strongly a heatmap shows a day: 0 without reviews, else 1 to 4 by the quarter of the busiest day's reviews,
/// where the busiest tenth of the days counts as one so that a single marathon does not pale all others.
std::vector<int> heat_levels(std::span<const DayReviews> days);

/// Consecutive study days with reviews, ending today, or yesterday while today has none yet.
int streak_days(Collection& collection, Instant now);

/// The longest run of consecutive days with reviews.
int longest_streak(std::span<const DayReviews> days);

} // namespace greenroom
