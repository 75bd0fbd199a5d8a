#pragma once

#include "records/instant.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace greenroom {

/// A learner's day: the local date on which it began, as days since 1970-01-01.
struct StudyDay {
    std::int64_t number = 0;

    auto operator<=>(const StudyDay&) const = default;
    constexpr StudyDay operator+(std::int64_t days) const { return {number + days}; }
    constexpr std::int64_t operator-(StudyDay other) const { return number - other.number; }
};

/// "2026-11-20".
std::string to_text(StudyDay day);

/// The day that "2026-11-20" names; nothing when it is no date.
std::optional<StudyDay> day_from_text(const std::string& text);

/// Local time minus UTC at a moment.
using UtcOffset = std::function<std::chrono::seconds(Instant)>;

/// The offset of the process's time zone (TZ).
std::chrono::seconds system_utc_offset(Instant instant);

/// Turns moments into study days and back: a study day is the local day, rolling over some hours after midnight. As
/// time goes on the study day never goes back, whatever the clocks do.
class Calendar {
public:
    /// `rollover` from 0 to 23 hours.
    Calendar(std::chrono::hours rollover, UtcOffset offset);

    StudyDay day_of(Instant instant) const;

    /// The first moment of a study day.
    Instant start_of(StudyDay day) const;

    /// The hour of the local clock, 0 to 23.
    int local_hour(Instant instant) const;

private:
    std::chrono::seconds rollover_;
    UtcOffset offset_;
};

} // namespace greenroom
