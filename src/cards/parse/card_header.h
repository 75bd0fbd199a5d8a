#pragma once

#include "cards/parse/card.h"
#include "cards/parse/problem.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// One `key: value` line of a comment under a heading, without outer spaces; both are views into the source.
struct Entry {
    std::string_view key;
    std::string_view value;
};

/// The entries of a comment, given as the source lines it is in. Reports lines without a colon, keys that come
/// twice (the first is kept) and text after the comment's end.
std::vector<Entry> read_entries(std::string_view comment, ParseContext context);

/// Where an entry's value is; its key when there is none.
Position position_of_value(const Entry& entry, const SourceText& source);

/// Whether a comment is meant for the program: one of its lines begins with one of `keys`, or with what looks like a
/// key and is no directive for an editor or a checker. Others are for those who edit the file.
bool holds_entries(std::string_view comment, std::span<const std::string_view> keys);

/// Whether a comment below a card's heading is its header.
bool is_card_header(std::string_view comment);

/// What a card's header says of its id, and how it says how long an answer takes.
struct CardHeader {
    bool has_id = false; ///< a valid one or not
    Position id_position;
    std::optional<Position> seconds{}; ///< where they are given
    std::optional<Position> minutes{}; ///< where they are, for an exercise
};

/// Reads a header comment, given as the source lines it is in, into a card, and reports what is wrong with it. What it
/// leaves out, and values that are wrong, leave the card as it is.
CardHeader read_card_header(std::string_view comment, ParseContext context, Card& card);

} // namespace greenroom::cards
