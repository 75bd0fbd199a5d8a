#pragma once

#include "records/card_key.h"
#include "records/instant.h"
#include "records/marks.h"
#include "records/review.h"

#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// Suspends or resumes cards, all or none; durable on return.
void suspend_cards(Collection& collection, std::span<const CardKey> cards, Suspension suspension, Instant now);

/// Flags or unflags cards, all or none; durable on return.
void flag_cards(Collection& collection, std::span<const CardKey> cards, Flag flag, Instant now);

/// Makes cards new again, all or none; durable on return. Their reviews stay in the log and in all statistics of the
/// past, but their schedules are folded without them.
CardReset reset_cards(Collection& collection, std::span<const CardKey> cards, Instant now);

/// Takes a reset back: its cards stand where their whole history puts them, what was reviewed since included. Throws
/// StoreError when there is no such reset or it was taken back already.
void undo_reset(Collection& collection, const std::string& id, Instant now);

/// The ids of cards, in their order: what ChosenCards takes.
std::vector<std::string> ids_of(Collection& collection, std::span<const CardKey> cards);

} // namespace greenroom
