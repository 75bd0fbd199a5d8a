#pragma once

#include "cards/parse/deck_folder.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// What a `deck.json` says and what is wrong with it; what cannot be read keeps the default.
struct ReadDeckInfo {
    DeckInfo info;
    std::vector<Problem> problems;
};

/// Reads the text of a `deck.json`. `file` names it in problems.
ReadDeckInfo read_deck_info(std::string_view json, const std::string& file);

} // namespace greenroom::cards
