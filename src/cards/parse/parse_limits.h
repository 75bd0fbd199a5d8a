#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::cards {

/// Lists and quotes in one another, at most.
inline constexpr int deepest_nesting = 100;
/// Bytes without a blank line, at most.
inline constexpr std::size_t longest_block = 32 * 1024;
/// Columns of a table, at most.
inline constexpr int widest_table = 32;

/// Text that no card needs and that would cost more than linear time or memory to parse.
struct OversizedText {
    std::size_t offset; ///< of the line where it begins
    std::string message;

    bool operator==(const OversizedText&) const = default;
};

/// The first excess in a text. cmark-gfm reads some constructs in quadratic time (an unclosed `<?` or `<![CDATA[`
/// repeated, table rows that are shorter than a wide header, deep quotes with lazy lines); within these bounds it stays
/// linear.
std::optional<OversizedText> find_oversized_text(std::string_view text);

/// What is wrong with a file of more than maximum_file_size bytes.
std::string too_large_message();

} // namespace greenroom::cards
