#include "cards/parse/parse_limits.h"

#include "cards/parse/deck_folder.h"
#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

bool is_marker_character(char c) { return c == '>' || c == '-' || c == '*' || c == '+' || is_digit(c); }

/// The length of a list marker at the front, 0 without one; a marker is followed by a space or the end.
std::size_t list_marker_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && is_digit(text[length]))
        ++length;
    if (length > 0 && (length == text.size() || (text[length] != '.' && text[length] != ')')))
        return 0;
    if (length == 0 && text.front() != '-' && text.front() != '*' && text.front() != '+')
        return 0;
    ++length;
    return length == text.size() || is_blank(text[length]) ? length : 0;
}

/// How deep the containers of a line can be nested: its markers, and two columns of indent for each it may continue.
int nesting(std::string_view line) {
    int markers = 0;
    std::size_t blanks = 0;
    std::size_t counted_blanks = 0;
    while (!line.empty()) {
        if (is_blank(line.front())) {
            blanks += line.front() == '\t' ? 4 : 1;
            line.remove_prefix(1);
            continue;
        }
        const std::size_t marker = line.front() == '>' ? 1 : list_marker_length(line);
        if (marker == 0)
            break;
        ++markers;
        counted_blanks = blanks;
        line.remove_prefix(std::min(marker + 1, line.size()));
    }
    return markers + static_cast<int>(std::min<std::size_t>(counted_blanks, 1'000'000) / 2);
}

bool is_wide_delimiter_row(std::string_view line) {
    if (line.size() <= static_cast<std::size_t>(widest_table) + 1)
        return false;
    constexpr std::string_view allowed = "|-: \t>*+.)0123456789";
    const auto bars = std::count(line.begin(), line.end(), '|');
    return bars > widest_table + 1 && line.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whether a line needs a closer look: it begins with a marker, or it may be a table's delimiter row.
std::optional<std::string> excess_of(std::string_view line) {
    const std::size_t blanks = leading_blanks(line);
    if (blanks == line.size())
        return std::nullopt;
    const char first = line[blanks];
    if (is_marker_character(first) && nesting(line) > deepest_nesting)
        return "quotes and lists are nested more than " + std::to_string(deepest_nesting) + " deep; make them flatter";
    if ((is_marker_character(first) || first == '|' || first == ':') && is_wide_delimiter_row(line))
        return "a table has more than " + std::to_string(widest_table) + " columns; cut it into smaller ones";
    return std::nullopt;
}

} // namespace

std::optional<OversizedText> find_oversized_text(std::string_view text) {
    std::size_t block_start = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        if (std::optional<std::string> message = excess_of(line))
            return OversizedText{start, std::move(*message)};
        if (end + 1 - block_start > longest_block && !is_blank_line(line))
            return OversizedText{block_start, "more than " + std::to_string(longest_block / 1024) +
                                                  " KiB without a blank line; cut the text into paragraphs"};
        if (is_blank_line(line))
            block_start = end + 1;
        start = end + 1;
    }
    return std::nullopt;
}

std::string too_large_message() {
    return "the file is larger than " + std::to_string(maximum_file_size / (1024 * 1024)) +
           " MiB; cut it into one file per topic";
}

} // namespace greenroom::cards
