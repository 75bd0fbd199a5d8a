#pragma once

#include "cards/parse/card.h"
#include "cards/parse/comment.h"

#include <string>
#include <vector>

namespace greenroom::cards {

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
