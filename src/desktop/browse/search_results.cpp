#include "desktop/browse/search_results.h"

#include "desktop/base/card_words.h"

namespace greenroom::desktop {
namespace {

int characters_before(const std::string& text, std::size_t offset) {
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(offset)).size());
}

} // namespace

ListedCard listed(BrowseRow row) {
    ListedCard shown;
    shown.question = plain_question(row.card.question, row.card.gap);
    const Snippet& snippet = row.card.snippet;
    shown.snippet = QString::fromStdString(snippet.text);
    for (const TextRange& hit : snippet.hits) {
        const int begin = characters_before(snippet.text, hit.offset);
        shown.hits.push_back({begin, characters_before(snippet.text, hit.offset + hit.length) - begin});
    }
    shown.row = std::move(row);
    return shown;
}

} // namespace greenroom::desktop
