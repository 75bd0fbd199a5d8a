#pragma once

#include "cards/parse/card.h"
#include "cards/parse/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// One `key: value` line of a comment under a heading, without outer spaces; both are views into the source.
struct Entry {
    std::string_view key;
    std::string_view value;
};

/// The entries of a comment, given as the source lines it stands in. Reports lines without a colon, keys that stand
/// twice (the first is kept) and text behind the comment's end.
std::vector<Entry> read_entries(std::string_view comment, ParseContext reading);

/// Where an entry's value stands; its key when there is none.
Position position_of_value(const Entry& entry, const SourceText& source);

/// What the comment under a card's heading says; what it leaves out keeps the default.
struct CardHeader {
    std::string id; ///< empty when none is given, or no valid one
    bool has_id = false;
    Position id_position;
    Level level = Level::Mid;
    int seconds = 60;
    std::vector<std::string> tags;
    std::string django;
};

/// Reads a header comment, given as the source lines it stands in, and reports what is wrong with it.
CardHeader read_card_header(std::string_view comment, ParseContext reading);

} // namespace greenroom::cards
