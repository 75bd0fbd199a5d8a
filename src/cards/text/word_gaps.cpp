#include "cards/text/word_gaps.h"

#include <algorithm>
#include <array>

namespace greenroom {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Blocks of the Unicode Character Database (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt) whose scripts
/// put no space between words.
constexpr std::array without_spaces{
    Range{0x0E00, 0x0EFF},   // Thai, Lao
    Range{0x1000, 0x109F},   // Myanmar
    Range{0x1780, 0x17FF},   // Khmer
    Range{0x2E80, 0x2FDF},   // radicals
    Range{0x3005, 0x3007},   // ideographic iteration marks
    Range{0x3040, 0x30FF},   // Hiragana, Katakana
    Range{0x31F0, 0x31FF},   // Katakana phonetic extensions
    Range{0x3400, 0x4DBF},   // ideographs, extension A
    Range{0x4E00, 0x9FFF},   // ideographs
    Range{0xF900, 0xFAFF},   // compatibility ideographs
    Range{0xFF66, 0xFF9F},   // halfwidth Katakana
    Range{0x20000, 0x3FFFF}, // further ideographs
};

/// All of those scripts are in characters of three bytes or four, which begin so.
bool begins_long_character(char c) { return static_cast<unsigned char>(c) >= 0xE0; }

struct Character {
    std::size_t size;
    char32_t code;
};

/// The character of three bytes or four at the front.
Character first_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t size = std::min<std::size_t>(byte(0) < 0xF0 ? 3 : 4, text.size());
    char32_t code = byte(0) & (byte(0) < 0xF0 ? 0x0FU : 0x07U);
    for (std::size_t i = 1; i < size; ++i)
        code = code << 6U | (byte(i) & 0x3FU);
    return {size, code};
}

bool has_no_spaces(char32_t code) {
    return std::ranges::any_of(without_spaces,
                               [code](const Range& range) { return code >= range.first && code <= range.last; });
}

} // namespace

std::string with_word_gaps(std::string_view text) {
    constexpr std::string_view zero_width_space = "\u200B";
    std::string marked;
    marked.reserve(text.size());
    bool after_one = false;
    while (!text.empty()) {
        const auto next = std::ranges::find_if(text, begins_long_character);
        const auto others = static_cast<std::size_t>(next - text.begin());
        if (others > 0) {
            marked.append(after_one ? zero_width_space : "").append(text.substr(0, others));
            text.remove_prefix(others);
            after_one = false;
            continue;
        }
        const Character character = first_character(text);
        const bool is_one = has_no_spaces(character.code);
        marked.append((is_one || after_one) && !marked.empty() ? zero_width_space : "");
        marked.append(text.substr(0, character.size));
        text.remove_prefix(character.size);
        after_one = is_one;
    }
    return marked;
}

} // namespace greenroom
