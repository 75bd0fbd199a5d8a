#include "cards/text/wording.h"

#include "cards/text/ascii.h"
#include "cards/text/encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace greenroom::cards {

namespace {

constexpr std::size_t longest = 60;

} // namespace

std::string in_quotes(std::string_view text) {
    std::string kept(beginning_of(text, longest));
    std::replace_if(kept.begin(), kept.end(), is_control, ' ');
    return "\"" + kept + (kept.size() < text.size() ? "…\"" : "\"");
}

std::string joined(const std::vector<std::string>& texts, std::string_view joint) {
    std::string all;
    for (std::size_t i = 0; i < texts.size(); ++i)
        all.append(i > 0 ? joint : "").append(texts[i]);
    return all;
}

std::vector<std::string> split(std::string_view text, std::string_view joint) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(joint, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + joint.size();
    }
    return parts;
}

std::string escaped(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

namespace {

constexpr std::size_t longest_line = 160; ///< characters
constexpr std::size_t kept_before = 80;   ///< characters left of the caret in a cut line
constexpr std::string_view ellipsis = "…";

struct Range {
    char32_t first;
    char32_t last;
};

/// Combining marks and joiners; then the East Asian wide and emoji blocks (after Unicode's EastAsianWidth.txt,
/// coarsely).
constexpr std::array narrow_to_nothing{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF},
                                       Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},  Range{0x3041, 0xA4CF},
                          Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F},
                          Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F300, 0x1F64F},
                          Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

template<std::size_t Size>
bool is_among(char32_t c, const std::array<Range, Size>& ranges) {
    return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return c >= range.first && c <= range.last; });
}

char32_t code_point(std::string_view utf8) {
    const auto lead = static_cast<unsigned char>(utf8[0]);
    if (utf8.size() == 1)
        return lead;
    char32_t value = lead & (0xFFu >> (utf8.size() + 1));
    for (const char c : utf8.substr(1))
        value = (value << 6) | (static_cast<unsigned char>(c) & 0x3Fu);
    return value;
}

/// What goes under a character so that the caret is right below the next one.
std::string padding_under(std::string_view character) {
    if (character == "\t")
        return "\t";
    const char32_t c = code_point(character);
    if (is_among(c, narrow_to_nothing))
        return "";
    return is_among(c, wide) ? "  " : " ";
}

struct Character {
    std::string_view shown;
    std::size_t offset;
};

std::vector<Character> characters_of(std::string_view line) {
    std::vector<Character> characters;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t length = utf8_length(line.substr(i));
        const bool shows = length > 0 && (length > 1 || !is_control(line[i]) || line[i] == '\t');
        characters.push_back({shows ? line.substr(i, length) : replacement_character, i});
        i += std::max<std::size_t>(length, 1);
    }
    return characters;
}

} // namespace

std::string with_caret(std::string_view line, int column) {
    const std::vector<Character> characters = characters_of(line);
    const auto offset = static_cast<std::size_t>(std::max(column, 1) - 1);
    const auto pointed =
        std::partition_point(characters.begin(), characters.end(), [offset](Character c) { return c.offset < offset; });
    const auto caret = static_cast<std::size_t>(pointed - characters.begin());
    const bool too_long = characters.size() > longest_line;
    const std::size_t begin = too_long && caret > kept_before ? caret - kept_before : 0;
    const std::size_t end = std::min(characters.size(), begin + longest_line);

    std::string shown = begin > 0 ? std::string(ellipsis) : "";
    std::string padding = begin > 0 ? " " : "";
    for (std::size_t i = begin; i < end; ++i) {
        shown += characters[i].shown;
        if (i < caret)
            padding += padding_under(characters[i].shown);
    }
    shown += end < characters.size() ? ellipsis : "";
    return column > 0 ? shown + "\n" + padding + "^" : shown;
}

} // namespace greenroom::cards
