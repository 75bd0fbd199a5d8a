#pragma once

#include "study/progress/scope.h"

#include <array>
#include <chrono>
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
std::vector<PeriodActivity> activity_over_time(Store& store, const Calendar& calendar, const ProgressScope& scope,
                                               Instant now);

} // namespace greenroom
