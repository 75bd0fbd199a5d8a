#pragma once

#include "store/search/prefix_expansion.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace greenroom {

/// Gives a connection the full-text function `match_rank(card_text, phrases)`: how well a card answers to what was
/// typed, 0 being best. First comes a question that begins with what was typed, the shorter the better, then one that
/// has it as a phrase, then one with all the words, then one with words that begin so; then the whole words anywhere in
/// the card, then the rest. `phrases` says what the phrases of the expression are, see phrases_of().
/// Throws SQLite::Exception.
void add_match_rank(SQLite::Database& connection);

/// What each phrase of an expression stands for, in the form that match_rank() takes: `query` is what the expression
/// was made of, words side by side.
std::string phrases_of(const WholeWords& query);

} // namespace greenroom
