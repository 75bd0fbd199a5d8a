#include "desktop/browse/search_worker.h"

#include "desktop/base/formats.h"

#include <limits>

namespace greenroom::desktop {
namespace {

CardPage read_page(Collection& collection, std::span<const CardKey> cards, int first, const Search& search,
                   Instant now) {
    CardPage page{first, {}};
    const auto begin = static_cast<std::size_t>(first);
    if (begin >= cards.size())
        return page;
    const auto keys = cards.subspan(begin, std::min<std::size_t>(page_size, cards.size() - begin));
    for (CardRow& row : card_rows(collection, keys, now, &search.query))
        page.rows.push_back(listed(std::move(row)));
    return page;
}

} // namespace

SearchWorker::SearchWorker(std::filesystem::path deck, Clock clock, QObject* parent)
    : QObject(parent), clock_(std::move(clock)), background_(std::move(deck), clock_()) {}

void SearchWorker::search(const Search& search) {
    last_ = search;
    find({search, {0}, clock_(), ++newest_search_}, Extent::Beginning);
}

void SearchWorker::search_again(const Search& search, const std::vector<int>& pages) {
    last_ = search;
    find({search, pages, clock_(), ++newest_search_}, Extent::Whole);
}

void SearchWorker::find(const Request& request, Extent extent) {
    using Answer = std::optional<SearchResults>;
    const auto work = [this, request, extent](Collection& collection) -> Answer {
        if (!is_current(request.number))
            return std::nullopt;
        const auto [query, order] = request.search;
        const std::size_t at_most = extent == Extent::Whole ? std::numeric_limits<std::size_t>::max() : page_size;
        std::vector<CardKey> cards =
            find_cards(collection, query, order, request.now, at_most, [&] { return is_current(request.number); });
        if (!is_current(request.number))
            return std::nullopt;
        SearchResults found{cards.size() < page_size ? Extent::Whole : extent, std::move(cards), {}};
        for (const int page : request.pages)
            found.pages.push_back(read_page(collection, found.cards, page, request.search, request.now));
        return found;
    };
    const auto done = [this, request](const Answer& answer) {
        if (!answer || !is_current(request.number))
            return;
        // Requested before it is reported, so that reading what comes into sight is queued after it.
        if (answer->extent == Extent::Beginning)
            find(request, Extent::Whole);
        Q_EMIT found(*answer, request.now);
    };
    background_.run(*this, work, done,
                    [this, number = request.number](const QString& why) { search_failed(number, why); });
}

void SearchWorker::search_failed(int search, const QString& why) {
    if (is_current(search))
        Q_EMIT failed(why);
}

void SearchWorker::read(const std::vector<CardKey>& cards, const std::vector<int>& pages) {
    const int reading = ++newest_reading_;
    const int search = newest_search_;
    const Instant now = clock_();
    for (const int first : pages) {
        const auto begin = cards.begin() + first;
        const auto end = begin + std::min<std::ptrdiff_t>(page_size, cards.end() - begin);
        const auto work = [=, this, keys = std::vector<CardKey>(begin, end),
                           asked = last_](Collection& collection) -> std::optional<CardPage> {
            if (!is_current(search) || reading != newest_reading_)
                return std::nullopt;
            CardPage page = read_page(collection, keys, 0, asked, now);
            page.first = first;
            return page;
        };
        const auto done = [this, search](const std::optional<CardPage>& page) {
            if (page && is_current(search))
                Q_EMIT page_read(*page);
        };
        background_.run(*this, work, done, [this, search](const QString& why) { search_failed(search, why); });
    }
}

namespace {

int characters_before(const std::string& text, std::size_t offset) {
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(offset)).size());
}

} // namespace

ListedCard listed(CardRow card) {
    ListedCard shown;
    shown.question = plain_question(card.question, card.gap);
    const Snippet& snippet = card.snippet;
    shown.snippet = QString::fromStdString(snippet.text);
    for (const TextRange& hit : snippet.hits) {
        const int begin = characters_before(snippet.text, hit.offset);
        shown.hits.push_back({begin, characters_before(snippet.text, hit.offset + hit.length) - begin});
    }
    shown.card = std::move(card);
    return shown;
}

} // namespace greenroom::desktop
