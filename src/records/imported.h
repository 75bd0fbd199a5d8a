#pragma once

#include "records/instant.h"
#include "records/review.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// What an import wrote of a heading.
struct ImportedHeading {
    std::string id;
    Instant modified;          ///< when it was last changed where it came from
    std::uint64_t written = 0; ///< a hash of the text that was written

    bool operator==(const ImportedHeading&) const = default;
};

/// What another program knew of a card.
struct ImportedCard {
    /// When the card was last reviewed, and after how many days it was to be asked again: of a card without reviews.
    struct Interval {
        Instant last;
        double days = 0;
        Instant due;
    };

    std::string id;
    std::vector<Review> reviews; ///< oldest first
    std::optional<Interval> interval{};
    bool is_new = false; ///< it was made new again after its reviews
    bool is_suspended = false;
    bool is_flagged = false;
};

} // namespace greenroom
