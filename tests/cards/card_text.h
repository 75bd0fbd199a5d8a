#pragma once

#include "cards/parse/parse.h"

#include <string>
#include <utility>
#include <vector>

namespace greenroom::test {

/// A file's text: a title, and below it the cards from line 3 on.
inline std::string with_title(const std::string& cards) { return "# Title\n\n" + cards; }

/// The text of a card that nothing is wrong with: six lines, the last one blank.
inline std::string good_card(const std::string& id) {
    return "## What is " + id + "?\n<!-- id: " + id + " -->\n\n### Answer\nThis is " + id + ".\n\n";
}

inline ParsedFile parsed(const std::string& text) { return parse_cards(text, "deck/orm.md", "orm.md"); }

/// A file of one card: its heading in line 3, its header with the id "card" in line 4, `body` from line 5 on.
inline ParsedFile parsed_card(const std::string& body) {
    return parsed(with_title("## Question?\n<!-- id: card -->\n" + body));
}

/// What a terminal shows of each problem.
inline std::vector<std::string> texts(const std::vector<Problem>& problems) {
    std::vector<std::string> result;
    for (const Problem& problem : problems)
        result.push_back(to_text(problem));
    return result;
}

inline std::vector<std::string> ids(const std::vector<Card>& cards) {
    std::vector<std::string> result;
    for (const Card& card : cards)
        result.push_back(card.id);
    return result;
}

/// Line, column and message of each problem, errors marked with "!".
inline std::vector<std::string> briefly(const std::vector<Problem>& problems) {
    std::vector<std::string> result;
    for (const Problem& problem : problems)
        result.push_back(std::to_string(problem.line) + ":" + std::to_string(problem.column) +
                         (problem.severity == Severity::Error ? "! " : " ") + problem.message);
    return result;
}

/// The text as messages quote it.
inline std::string quoted(const std::string& text) { return std::string(1, '"').append(text).append(1, '"'); }

using Lines = std::vector<std::string>;

} // namespace greenroom::test
