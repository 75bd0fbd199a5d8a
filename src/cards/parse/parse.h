#pragma once

#include "cards/parse/card.h"
#include "cards/parse/problem.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// A picture that a card shows.
struct Picture {
    std::string target; ///< as a path relative to the file, %XX as written
    int line = 0;

    bool operator==(const Picture&) const = default;
};

/// Where the answer to a question is.
enum class Answers {
    Marked,   ///< below a heading "### Answer"
    TextBelow ///< there, or else all of the text below the question, as in lists that were not written as cards
};

/// Everything one Markdown file says.
struct ParsedFile {
    Topic topic;
    std::vector<Card> cards;
    std::vector<Problem> problems; ///< in order of line; a card with an error is not among `cards`

    /// Heading ids of cards whose text is there but has an error: a deck that knows them keeps their last good text.
    std::vector<std::string> rejected;
    /// Some of the text could not be read at all (not UTF-8, NUL bytes, too large), so there may be cards nobody knows
    /// of.
    bool unreadable = false;
    std::vector<Picture> pictures{};     ///< in order of line
    std::set<std::string> derived_ids{}; ///< heading ids that are not written in the text
    /// Heading ids of questions that have text below them, where no heading of the file has any section of a card;
    /// among the rejected. Answers::TextBelow makes cards of them.
    std::vector<std::string> unmarked{};

    bool operator==(const ParsedFile&) const = default;
};

/// Reads the card format. `file` names the text in problems; `relative_path` is its path in the deck: it gives
/// the topic when the text names none, and relative links and images are judged against it (they must stay in the
/// deck). Never throws for bad text: what is wrong becomes a Problem and the other cards are kept.
///
/// With Answers::TextBelow, what else belongs to lists of questions on forges is passed over: a table of contents,
/// further titles, links back to the top; pictures and links that cannot be used are warnings.
ParsedFile parse_cards(std::string_view text, const std::string& file, const std::string& relative_path,
                       Answers answers = Answers::Marked);

/// Tells of a list of questions without any "### Answer" in one problem instead of one for each.
void sum_up_unmarked(ParsedFile& parsed, const std::string& file);

/// The heading id for a card of the file at `relative_path` whose derived id another file's card has.
std::string derived_id_in(const std::string& heading_id, const std::string& relative_path);

/// The problem of a card whose id another one has already; `where` says which, for example "on line 12".
Problem duplicate_id(const Card& card, const std::string& file, const std::string& where);

} // namespace greenroom
