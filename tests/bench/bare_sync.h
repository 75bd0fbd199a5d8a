#pragma once

#include "cards/parse/card.h"

#include <filesystem>
#include <string>
#include <vector>

namespace greenroom::bench {

/// What a card is in the database, ready to be written.
struct BareCard {
    Card card;
    std::string content; ///< JSON
    std::string body;    ///< for the full-text index
    std::string tags;
};

/// A deck's files and cards, in memory.
struct BareDeck {
    std::vector<std::string> texts;
    std::vector<BareCard> cards;
};

BareDeck read_bare_deck(const std::filesystem::path& folder);

/// Parses each text with cmark-gfm and the extensions of the card format, renders it as HTML and frees both.
void parse_and_render(const std::vector<std::string>& texts);

/// Writes the cards into a new database `file`, each as a row, an entry of the full-text index and a schedule, with
/// prepared statements in one transaction, durable on return.
void insert_bare_cards(const std::filesystem::path& file, const std::vector<BareCard>& cards);

} // namespace greenroom::bench
