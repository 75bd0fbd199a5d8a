#pragma once

#include "study/collection/calendar.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace greenroom {

/// A plan to work off what was left behind: until a day, so many reviews a day.
struct CatchUp {
    StudyDay until; ///< the last day of the plan
    int per_day = 0;

    bool operator==(const CatchUp&) const = default;
};

/// "54 until 2026-11-27".
std::string to_text(const CatchUp& plan);

/// The plan that a text like "54 until 2026-11-27" names; nothing when it is none.
std::optional<CatchUp> catch_up_from_text(const std::string& text);

/// The fewest reviews a day with which `overdue` cards and those that arrive, `arrivals[i]` on the i-th day from today,
/// are all done with the last of the days. `arrivals` must not be empty.
int share_per_day(int overdue, std::span<const int> arrivals);

/// The plans worth offering on `today`: over 3, 7, 14 and 30 days, where `arrivals` reach so far, that ask for less a
/// day than waits now, for no more than `most_per_day`, and end before `deadline`.
std::vector<CatchUp> catch_up_plans(int overdue, std::span<const int> arrivals, int most_per_day, StudyDay today,
                                    std::optional<StudyDay> deadline);

} // namespace greenroom
