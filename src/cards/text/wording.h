#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// A piece of a deck's text in quotation marks, for a message: at most 60 bytes of it, control characters as spaces.
std::string in_quotes(std::string_view text);

/// The texts one after the other with `joint` between them.
std::string joined(const std::vector<std::string>& texts, std::string_view joint);

/// The parts of a text between every `joint`, which must not be empty; an empty last part is left out.
std::vector<std::string> split(std::string_view text, std::string_view joint);

/// The text with `&`, `<`, `>` and `"` as HTML entities.
std::string escaped(std::string_view text);

/// A source line as a terminal can show it, and under it a caret at `column` (from 1, in bytes), joined by a line
/// break.
///
/// Tabs stay tabs in both lines, wide characters count twice, control characters become U+FFFD; a line that is too long
/// for a terminal is cut around the column. Without a column (0) there is no second line.
std::string with_caret(std::string_view line, int column);

} // namespace greenroom::cards
