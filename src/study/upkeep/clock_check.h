#pragma once

#include "records/instant.h"

#include <chrono>
#include <optional>

namespace greenroom {

class Collection;

/// What makes a computer's clock look wrong.
struct ClockDoubt {
    /// Reviews are dated later than the clock says it is; or so long ago that the clock may have jumped ahead.
    enum class Kind { ReviewsAhead, LongAgo };

    Kind kind = Kind::ReviewsAhead;
    int reviews = 0; ///< that are dated later than now
    Instant newest;  ///< the newest review

    bool operator==(const ClockDoubt&) const = default;
};

/// A day ahead is doubtful, and so is a year without any review. Nothing is wrong with a clock set by an hour.
std::optional<ClockDoubt> doubt_of_clock(Collection& collection, Instant now);

} // namespace greenroom
