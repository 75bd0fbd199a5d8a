#pragma once

#include "cards/parse/card_outline.h"
#include "cards/parse/parse_context.h"

namespace greenroom::cards {

/// Fills in a card's texts and its kind from its outline, and reports what it lacks and what contradicts itself.
CardDraft complete(CardOutline outline, ParseContext reading);

} // namespace greenroom::cards
