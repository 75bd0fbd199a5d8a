#include "store/search/snippet.h"

#include "cards/text/ascii.h"

namespace greenroom {

Snippet snippet_from(std::string_view marked) {
    constexpr char hit_begins = 2, hit_ends = 3;
    Snippet snippet;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t hit = none;
    for (const char c : marked) {
        if (c == hit_begins) {
            hit = snippet.text.size();
        } else if (c == hit_ends && hit != none) {
            if (snippet.text.size() > hit)
                snippet.hits.push_back({hit, snippet.text.size() - hit});
            hit = none;
        } else if (cards::is_space(c)) {
            if (!snippet.text.empty() && snippet.text.back() != ' ')
                snippet.text += ' ';
        } else if (!cards::is_control(c)) {
            snippet.text += c;
        }
    }
    if (snippet.text.ends_with(' '))
        snippet.text.pop_back();
    return snippet;
}

} // namespace greenroom
