#pragma once

#include "study/progress/scope.h"

#include <span>
#include <vector>

namespace greenroom {

/// The load to come if nothing new is met and everything is answered on its day.
struct Forecast {
    /// How many cards fall due in a period.
    struct Load {
        Period period;
        int due = 0;

        bool operator==(const Load&) const = default;
    };

    int backlog = 0;         ///< due before today began, and not yet answered
    std::vector<Load> loads; ///< from today on
    int later = 0;           ///< due after the last of them

    bool operator==(const Forecast&) const = default;
};

/// Sorts `due` (earliest first) into the backlog before `days` and the periods of `days`, which begin today.
Forecast forecast(std::span<const Instant> due, const DaySpan& days, const Calendar& calendar);

/// Looks as far ahead as the scope's range goes: 30, 91 or 365 days, or to the last card that is due.
Forecast forecast(Collection& collection, const ProgressScope& scope, Instant now);

} // namespace greenroom
