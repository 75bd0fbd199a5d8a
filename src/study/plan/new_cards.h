#pragma once

#include "records/instant.h"

#include <optional>

namespace greenroom {

class Collection;

/// How many new cards a day (fractional) the learner's minutes leave room for at the desired retention, once their
/// reviews come due; nothing a learner studied today counts. Nothing where there is no new card.
std::optional<double> new_cards_a_day(Collection& collection, Instant now);

/// The whole number of them for the day at `now`, fewer on a shorter day.
int new_cards_of_day(Collection& collection, Instant now);

} // namespace greenroom
