#pragma once

#include <string>
#include <string_view>

namespace greenroom::cards {

/// The text with `&`, `<`, `>` and `"` as HTML entities.
std::string escaped(std::string_view text);

} // namespace greenroom::cards
