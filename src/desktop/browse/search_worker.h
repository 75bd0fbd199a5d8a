#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "study/search/browse.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <optional>
#include <utility>
#include <vector>

namespace greenroom::desktop {

/// A part of a text, in characters.
struct TextPart {
    int begin = 0;
    int length = 0;

    bool operator==(const TextPart&) const = default;
};

/// A card of the table, its texts made ready to be painted.
struct ListedCard {
    CardRow card;
    QString question; ///< plain
    QString snippet;  ///< empty for a search without words
    std::vector<TextPart> hits;

    bool operator==(const ListedCard&) const = default;
};

/// Rows are read by this many.
inline constexpr int page_size = 64;

/// The rows of the cards from `first` on; `first` is a multiple of page_size. A card that is gone has none.
struct CardPage {
    int first = 0;
    std::vector<ListedCard> rows;
};

/// Whether all that was searched for is there, or only the first ones and the rest is still to come.
enum class Extent { Whole, Beginning };

/// What a search found.
struct SearchResults {
    Extent extent = Extent::Whole;
    std::vector<CardKey> cards;
    std::vector<CardPage> pages; ///< those that are shown at once
};

/// A row as it is shown.
ListedCard listed(CardRow card);

/// What is searched for, and in what order it is to come.
struct Search {
    CardQuery query;
    BrowseOrder order;

    bool operator==(const Search&) const = default;
};

/// Finds cards and reads their rows on a thread of its own, with a connection of its own. What was requested
/// before the last search is cancelled at any point; of rows only those requested last are read.
class SearchWorker : public QObject {
    Q_OBJECT

public:
    SearchWorker(std::filesystem::path deck, Clock clock, QObject* parent = nullptr);

    /// Searches; the first rows come before the rest is found.
    void search(const Search& search);
    /// Searches the same again, with the rows of these pages.
    void search_again(const Search& search, const std::vector<int>& pages);
    /// Reads pages of what was found last, of which `cards` are the keys.
    void read(const std::vector<CardKey>& cards, const std::vector<int>& pages);

    /// Changes the collection with the thread's collection, then `done`; `failed` otherwise. Searches asked for before
    /// it still count.
    template<typename Done>
    void change(std::function<void(Collection&)> action, Done done) {
        background_.run(
            *this,
            [action = std::move(action)](Collection& collection) {
                action(collection);
                return true;
            },
            [done = std::move(done)](bool) { done(); }, [this](const QString& why) { Q_EMIT failed(why); });
    }

    /// Computes a value with the thread's store and hands it over.
    template<typename Work, typename Done>
    void compute(Work work, Done done) {
        background_.run(*this, std::move(work), std::move(done), [this](const QString& why) { Q_EMIT failed(why); });
    }

Q_SIGNALS:
    /// What the last search found, as of `now`: once, or first its beginning and then the whole.
    void found(const greenroom::desktop::SearchResults& cards, greenroom::Instant now);
    void page_read(const greenroom::desktop::CardPage& page);
    /// `why` is what, where and what to do.
    void failed(const QString& why);

private:
    struct Request {
        Search search;
        std::vector<int> pages;
        Instant now;
        int number;
    };

    void find(const Request& request, Extent extent);
    bool is_current(int search) const { return search == newest_search_.load(std::memory_order_relaxed); }
    void search_failed(int search, const QString& why);

    Clock clock_;
    Search last_;
    std::atomic<int> newest_search_{0};
    std::atomic<int> newest_reading_{0};
    Background background_; ///< last: its thread uses the numbers above
};

} // namespace greenroom::desktop
