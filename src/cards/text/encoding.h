#pragma once

#include "cards/text/source_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::cards {

/// Stands for what is no text.
constexpr std::string_view replacement_character = "\uFFFD";

/// Why a file's bytes cannot be read as text, and where.
struct EncodingFault {
    Position position;
    std::string message;
    std::string excerpt; ///< the line with what is no text replaced by U+FFFD: always UTF-8

    bool operator==(const EncodingFault&) const = default;
};

/// The first reason not to read these bytes as UTF-8 text: a UTF-16 byte order mark, a NUL byte, a byte that is not
/// UTF-8.
std::optional<EncodingFault> find_encoding_fault(std::string_view bytes);

/// How many bytes the UTF-8 character at the front takes, 0 when there is no valid one. `bytes` must not be empty.
std::size_t utf8_length(std::string_view bytes);

/// The beginning of a UTF-8 text that has at most so many bytes and ends with a whole character.
std::string_view beginning_of(std::string_view text, std::size_t most);

/// The bytes with each one that belongs to no UTF-8 character, and each NUL, replaced by U+FFFD.
std::string valid_utf8(std::string_view bytes);

/// The text with every control character made visible, so that a terminal obeys none: ␛ for an escape, and <U+202E> for
/// one that turns letters round; tabs and line breaks stay. What is no UTF-8 becomes U+FFFD.
std::string for_terminal(std::string_view text);

/// The text with tabs and line breaks made visible too, ␊ for a line break: for names, which stand in a line.
std::string in_one_line(std::string_view text);

} // namespace greenroom::cards
