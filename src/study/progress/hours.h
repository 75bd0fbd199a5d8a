#pragma once

#include "study/progress/scope.h"

#include <array>
#include <optional>
#include <span>

namespace greenroom {

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
HoursOfDay hours_of_day(Store& store, const Calendar& calendar, const ProgressScope& scope, Instant now);

} // namespace greenroom
