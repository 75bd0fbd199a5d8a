#include "cards/text/answer_match.h"

#include "cards/text/encoding.h"

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

/// The text as it is compared: full case folding (Unicode, section 3.13, D145) in composed form.
std::string folded(const std::string& text) {
    const std::string valid = cards::valid_utf8(text);
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length = utf8proc_map_custom(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                                        static_cast<utf8proc_ssize_t>(valid.size()), &mapped, options,
                                                        with_straight_quotes, nullptr);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
    if (length < 0)
        return valid;
    return without_outer_spaces({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

} // namespace

bool is_accepted(const std::string& typed, const std::vector<std::string>& accepted) {
    const std::string answer = folded(typed);
    return std::ranges::any_of(accepted, [&](const std::string& text) { return folded(text) == answer; });
}

} // namespace greenroom
