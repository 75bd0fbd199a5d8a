#include "cards/text/in_quotes.h"

#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

constexpr std::size_t longest = 60;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

} // namespace

std::string in_quotes(std::string_view text) {
    std::string kept(text.substr(0, longest));
    while (kept.size() < text.size() && !kept.empty() && is_continuation(text[kept.size()]))
        kept.pop_back();
    std::replace_if(kept.begin(), kept.end(), is_control, ' ');
    return "\"" + kept + (kept.size() < text.size() ? "…\"" : "\"");
}

} // namespace greenroom::cards
