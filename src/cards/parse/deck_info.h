#pragma once

#include "cards/parse/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// What `deck.json` says; a folder without one is named after itself and its topics stand in the order of their paths.
struct DeckInfo {
    std::string name;
    std::string description;
    std::string license;
    std::vector<std::string> topics; ///< topic paths in the order a beginner should meet them
};

namespace cards {

/// What a `deck.json` says and what is wrong with it; what cannot be read keeps the default.
struct ReadDeckInfo {
    DeckInfo info;
    std::vector<Problem> problems;
};

/// Reads the text of a `deck.json`. `file` names it in problems.
ReadDeckInfo read_deck_info(std::string_view json, const std::string& file);

} // namespace cards

} // namespace greenroom
