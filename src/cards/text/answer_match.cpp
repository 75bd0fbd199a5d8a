#include "cards/text/answer_match.h"

#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace greenroom {
namespace {

/// What people type for ' and ", and what a phone's keyboard makes of them.
utf8proc_int32_t with_straight_quotes(utf8proc_int32_t c, void*) {
    if (c == 0x2018 || c == 0x2019)
        return '\'';
    return c == 0x201C || c == 0x201D ? '"' : c;
}

bool is_space(std::string_view character) {
    utf8proc_int32_t c = 0;
    utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                     static_cast<utf8proc_ssize_t>(character.size()), &c);
    return (c >= '\t' && c <= '\r') || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS;
}

std::string without_outer_spaces(std::string_view text) {
    std::size_t begin = text.size(), end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = cards::utf8_length(text.substr(at));
        if (!is_space(text.substr(at, length))) {
            begin = std::min(begin, at);
            end = at + length;
        }
        at += length;
    }
    return std::string(begin < end ? text.substr(begin, end - begin) : "");
}

/// Full case folding (Unicode, section 3.13, D145), or none.
enum class LetterCase { Folded, Kept };

/// The text as it is compared, in composed form.
std::string compared(const std::string& text, LetterCase letter_case) {
    const std::string valid = cards::valid_utf8(text);
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_IGNORE |
                                                        (letter_case == LetterCase::Folded ? UTF8PROC_CASEFOLD : 0));
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length = utf8proc_map_custom(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                                        static_cast<utf8proc_ssize_t>(valid.size()), &mapped, options,
                                                        with_straight_quotes, nullptr);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
    if (length < 0)
        return valid;
    return without_outer_spaces({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

/// Names of Python are known by their underscores, calls by their brackets: prose has neither, and SQL's COUNT(*) is no
/// call of this kind. Only of these does the case count.
bool is_code(std::string_view word) {
    return word.find('_') != std::string_view::npos || word.find("()") != std::string_view::npos;
}

/// Whether the words of code in `accepted` stand in `typed` in the same case, where the two are equal without it.
bool has_case_of_code(const std::string& typed, const std::string& accepted) {
    const std::vector<std::string> is = cards::split(compared(typed, LetterCase::Kept), " ");
    const std::vector<std::string> should_be = cards::split(compared(accepted, LetterCase::Kept), " ");
    return std::ranges::equal(is, should_be, [](const std::string& word, const std::string& accepted_word) {
        return !is_code(accepted_word) || word == accepted_word;
    });
}

} // namespace

bool is_accepted(const std::string& typed, const std::vector<std::string>& accepted) {
    const std::string answer = compared(typed, LetterCase::Folded);
    return std::ranges::any_of(accepted, [&](const std::string& text) {
        return compared(text, LetterCase::Folded) == answer && has_case_of_code(typed, text);
    });
}

} // namespace greenroom
