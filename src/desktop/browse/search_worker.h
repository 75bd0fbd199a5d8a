#pragma once

#include "desktop/base/background.h"
#include "desktop/base/clock.h"
#include "desktop/browse/search_results.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace greenroom::desktop {

/// What is searched for, and in what order it is to come.
struct Search {
    CardQuery query;
    BrowseOrder order;

    bool operator==(const Search&) const = default;
};

/// Finds cards and reads their rows on a thread of its own, with a connection of its own to the deck. What was asked
/// before the last search is dropped wherever it stands; of rows only those asked for last are read.
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

    /// Does something to the deck with the thread's store, then `done`; `failed` otherwise. Searches asked for before
    /// it still count.
    template<typename Done>
    void change(std::function<void(Store&)> action, Done done) {
        background_.run(
            *this,
            [action = std::move(action)](Store& store) {
                action(store);
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
    /// Says what, where and what to do.
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
    void told_wrong(int search, const QString& why);

    Clock clock_;
    Search last_;
    std::atomic<int> newest_search_{0};
    std::atomic<int> newest_reading_{0};
    Background background_; ///< last: its thread uses the numbers above
};

} // namespace greenroom::desktop
