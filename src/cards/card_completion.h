#pragma once

#include "cards/card_outline.h"
#include "cards/reading.h"

namespace greenroom::cards {

/// Fills in a card's texts and its kind from its outline, and reports what it lacks and what contradicts itself.
CardDraft complete(CardOutline outline, Reading reading);

} // namespace greenroom::cards
