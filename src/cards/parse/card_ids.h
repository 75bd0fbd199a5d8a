#pragma once

#include "cards/parse/card_outline.h"
#include "cards/parse/parse_context.h"

#include <string>
#include <vector>

namespace greenroom::cards {

/// The cards of a file by their ids.
struct IdentifiedCards {
    std::vector<Card> cards;           ///< those without an error, cloze cards cut into siblings
    std::vector<std::string> rejected; ///< heading ids of the others, as far as they are known and not among the cards
};

/// Gives every card of a file its id and topic. Reports ids that stand twice and warns of cards that have none: their
/// id is derived from the question.
IdentifiedCards assign_ids(std::vector<CardDraft> drafts, const std::string& topic, ParseContext reading);

} // namespace greenroom::cards
