#pragma once

#include "records/card_key.h"
#include "records/review.h"

#include <optional>
#include <vector>

namespace greenroom {

class Collection;

/// A point of the forgetting curve.
struct CurvePoint {
    Instant at;
    double retrievability = 0; ///< 0–1
};

/// What the info panel shows of a card.
struct CardInfo {
    std::optional<Schedule> schedule;
    std::optional<double> retrievability; ///< now
    std::vector<Review> history;          ///< oldest first, those before a reset included
    /// From the first review since the last reset to some time past the due date, in order of time; two points share
    /// the moment of each review, before and after it. Empty for a new card.
    std::vector<CurvePoint> curve;
};

CardInfo card_info(Collection& collection, CardKey card, Instant now);

/// The reviews of a card that were not undone, oldest first, those before a reset included.
std::vector<Review> reviews_of(Collection& collection, CardKey card);

} // namespace greenroom
