#include "store/snippet.h"

#include "cards/ascii.h"

#include <optional>

namespace greenroom {

Snippet snippet_from(std::string_view marked) {
    constexpr char hit_begins = 2, hit_ends = 3;
    Snippet snippet;
    std::optional<std::size_t> hit;
    for (const char c : marked) {
        if (c == hit_begins) {
            hit = snippet.text.size();
        } else if (c == hit_ends && hit) {
            if (snippet.text.size() > *hit)
                snippet.hits.push_back({*hit, snippet.text.size() - *hit});
            hit.reset();
        } else if (cards::is_space(c)) {
            if (!snippet.text.empty() && snippet.text.back() != ' ')
                snippet.text += ' ';
        } else if (!cards::is_control(c)) {
            snippet.text += c;
        }
    }
    return snippet;
}

} // namespace greenroom
