#pragma once

#include "cards/parse/parse_context.h"

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

} // namespace greenroom::cards
