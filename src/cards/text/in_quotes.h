#pragma once

#include <string>
#include <string_view>

namespace greenroom::cards {

/// A piece of a deck's text in quotation marks, for a message: at most 60 bytes of it, control characters as spaces.
std::string in_quotes(std::string_view text);

} // namespace greenroom::cards
