#include "store/snippet.h"

#include "cards/ascii.h"

#include <string>

namespace greenroom {

Snippet snippet_from(std::string_view marked) {
    constexpr char hit_begins = 2, hit_ends = 3;
    Snippet snippet;
    std::size_t hit = std::string::npos; // where the open one begins
    for (const char c : marked) {
        if (c == hit_begins) {
            hit = snippet.text.size();
        } else if (c == hit_ends && hit != std::string::npos) {
            if (snippet.text.size() > hit)
                snippet.hits.push_back({hit, snippet.text.size() - hit});
            hit = std::string::npos;
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
