#pragma once

#include "cards/parse/card_outline.h"

#include <set>

namespace greenroom::cards {

/// Whether only an exercise has such a section.
bool is_of_exercise(SectionKind kind);

/// Reports what an exercise lacks and what contradicts itself in it, and the parts of an exercise that another card
/// has. The card's kind has been decided; an exercise that does not say how long it takes is given its time.
void check_exercise(CardOutline& outline, const std::set<int>& gaps, ParseContext context);

} // namespace greenroom::cards
