#pragma once

#include "records/instant.h"

#include <optional>
#include <string>

namespace greenroom {

enum class Flag { Off, On };

enum class Suspension { Resumed, Suspended };

/// What the learner says of a card, apart from grading it; kept when the card's text changes.
struct Marks {
    bool suspended = false;
    Flag flag = Flag::Off;
    std::optional<Instant> buried_until;
    std::string note; ///< plain text

    /// Whether the card is suspended, or buried until after now.
    bool keep_back(Instant now) const { return suspended || (buried_until && *buried_until > now); }

    bool operator==(const Marks&) const = default;
};

} // namespace greenroom
