#pragma once

#include "records/card_key.h"
#include "records/card_query.h"
#include "records/instant.h"

#include <span>
#include <string>

namespace greenroom {

class Collection;

/// Deck: topics and their cards as in their decks. AsGiven: topics in the order of their first card, cards as given.
enum class SheetOrder { Deck, AsGiven };

/// A cheat sheet.
struct CheatSheet {
    std::string html;  ///< one document that loads nothing; runs no script, whatever the cards say
    int questions = 0; ///< on the sheet: siblings count once, cards that are gone not at all
};

/// The cards to read over before an interview: each question with its prompt, its one sentence and its key points, or
/// the first sentence of its answer where it has neither, under the headings of their topics. A cloze heading stands
/// there once, its gaps filled in; pictures by what they show. Styled for a screen and for A4. `title` is plain text.
CheatSheet cheat_sheet(Collection& collection, std::span<const CardKey> cards, const std::string& title,
                       SheetOrder order);

/// The same of all that a query finds, in the deck's order; of a path alone under its title and in its order.
CheatSheet cheat_sheet(Collection& collection, const CardQuery& query, const std::string& title, Instant now);

} // namespace greenroom
