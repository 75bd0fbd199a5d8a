#pragma once

#include "records/instant.h"

namespace greenroom {
class Store;
}

namespace greenroom::bench {

/// Records `count` reviews of the deck's cards, spread over the year before `now`, oldest first: each card is met,
/// graded much as people do, and comes back when the scheduler says, a little late. About one card in three of a deck
/// of 10,000 is met by 20,000 reviews. Goes through the review log; for speed nothing is forced to disk until all are
/// in. Throws std::runtime_error when the deck has too few cards for so many reviews.
void record_year(Store& store, int count, Instant now);

} // namespace greenroom::bench
