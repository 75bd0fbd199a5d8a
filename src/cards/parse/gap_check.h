#pragma once

#include "cards/parse/parse_context.h"

#include <optional>
#include <set>
#include <string_view>

namespace greenroom::cards {

/// The numbers of the gaps in a part of a prompt, given as a view into the source; reports those that are faulty.
std::set<int> read_gaps(std::string_view prompt, ParseContext reading);

/// Warns of the first gap in a part of a card where none is asked, given as a view into the source.
void warn_of_gaps(std::string_view text, ParseContext reading);

} // namespace greenroom::cards
