#pragma once

#include <string>
#include <string_view>

namespace greenroom::cards {

/// A source line as a terminal can show it, and under it a caret at `column` (from 1, in bytes), joined by a line
/// break.
///
/// Tabs stay tabs in both lines, wide characters count twice, control characters become U+FFFD; a line that is too long
/// for a terminal is cut around the column. Without a column (0) there is no second line.
std::string with_caret(std::string_view line, int column);

} // namespace greenroom::cards
