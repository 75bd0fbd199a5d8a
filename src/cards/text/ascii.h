#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

inline bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline bool is_space(char c) { return is_blank(c) || c == '\n' || c == '\r'; }

inline bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// ASCII punctuation, of which a backslash takes the meaning (CommonMark, section 2.4).
inline bool is_punctuation(char c) { return c > ' ' && c < '\x7f' && !is_letter(c) && !is_digit(c); }

inline char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The text with ASCII letters in lower case.
std::string to_lower(std::string_view text);

/// The text without spaces, tabs and line breaks at its ends.
std::string_view trimmed(std::string_view text);

/// The text without blank lines at its ends and without spaces after its last line; the first line keeps its indent.
std::string_view without_blank_ends(std::string_view text);

/// How many spaces or tabs the text begins with.
std::size_t leading_blanks(std::string_view text);

/// True for a line of spaces and tabs only.
bool is_blank_line(std::string_view line);

/// True for "text like this" compared without case, ASCII only.
bool starts_with_ignoring_case(std::string_view text, std::string_view lower_case_start);

/// The numbers in a text of a certain shape, in which each run of 0 stands for as many digits and every other character
/// for itself: "2026-11-20" of shape "0000-00-00" gives 2026, 11 and 20. Nothing for a text of another shape; at most
/// nine digits a run.
std::optional<std::vector<int>> numbers_of_shape(std::string_view text, std::string_view shape);

} // namespace greenroom::cards
