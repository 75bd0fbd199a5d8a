#pragma once

#include "records/instant.h"

#include <cstdint>
#include <string>

namespace greenroom {

/// The id of a note's heading, made of what Anki knows it by everywhere: the same in each import. A note that was
/// exported from here has the id that it had. `place` is that of the template, from 0: each of a note's cards is a
/// heading of its own, the cards of a cloze note are one.
std::string heading_id_of(const std::string& guid, std::int64_t place);

/// The guid of a heading as Anki is told it: of an imported one, what it was, so that both are the same note again.
std::string guid_of(const std::string& heading_id);

/// The id of a review in Anki's log, which has the moment and the card alone: a UUID of version 7 as other reviews
/// have, but the same in each import.
std::string review_id_of(const std::string& card_id, Instant at);

} // namespace greenroom
