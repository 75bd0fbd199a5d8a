#pragma once

#include "records/card_order.h"
#include "store/search/prefix_expansion.h"
#include "store/tables/sql.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// How the cards with a query's words are put best first.
enum class Ranking {
    Scored, ///< by match_rank(), then by bm25, a word in the question weighing most
    Tiered, ///< those whose question has what was typed as a phrase, the same way; then those with the words in the
            ///< question, then the others: quick for any number
};

/// The words whose hits rank the cards; nothing when a column decides, or there are none. How many cards have them
/// decides which Ranking is affordable.
std::optional<std::string> ranking_words(const CardQuery& query, const BrowseOrder& order);

/// The SELECT statements that give the keys of the cards that match, in order, one statement's after the other's. Each
/// has one more parameter than values, the last: how many rows it may give at most.
std::vector<Sql> selection_of(const WholeWords& query, const BrowseOrder& order, Ranking ranking, Instant now);

} // namespace greenroom
