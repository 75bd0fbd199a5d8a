#pragma once

#include "cards/parse/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// A way through a deck: which cards a learner with an aim should meet, and in which order.
struct DeckPath {
    std::string id; ///< kebab-case, unique in the deck
    std::string title;
    std::string audience;           ///< whom it is for, one sentence; "for" in the file
    int days = 0;                   ///< how long it takes, at least 1
    int minutes = 0;                ///< of study a day, at least 1
    std::vector<std::string> cards; ///< ids of cards, in order, each once

    bool operator==(const DeckPath&) const = default;
};

/// What `deck.json` says; a folder without one is named after itself and its topics come in the order of their paths.
struct DeckInfo {
    std::string name;
    std::string description;
    std::string license;
    std::vector<std::string> topics; ///< topic paths in the order a beginner should meet them
    std::vector<DeckPath> paths;     ///< in the order in which to offer them
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
