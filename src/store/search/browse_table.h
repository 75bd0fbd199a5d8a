#pragma once

#include "records/card_order.h"
#include "records/card_query.h"
#include "records/card_row.h"
#include "store/files/database.h"
#include "store/search/prefix_expansion.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// With more cards than this that have a query's words, those with the words in the question come first, unscored:
/// a score takes some microseconds a card, and reads each word's cards once more.
inline constexpr int most_scored = 2'000;

/// Finds cards and reads what lists show of them.
class BrowseTable {
public:
    explicit BrowseTable(Database& database) : database_(database), prefixes_(database) {}

    /// The cards that match, in order, at most so many; nothing if it was cancelled: `go_on`, if there is one, said no.
    /// A query that is nested too deeply for SQLite (some hundred levels) throws StoreError.
    std::optional<std::vector<CardKey>> find(const CardQuery& query, const BrowseOrder& order, Instant now,
                                             std::size_t at_most, const std::function<bool()>& go_on = {});

    /// What lists show of these cards, in the order given; one that is gone is left out. Snippets show what `query`
    /// looks for; none without it.
    std::vector<CardRow> rows(std::span<const CardKey> cards, const CardQuery* query);

private:
    void widen_cache();
    int count_up_to(int most, const std::string& words);
    void add_snippets(std::vector<CardRow>& cards, const std::string& words);

    Database& database_;
    PrefixExpansion prefixes_;
    bool cache_is_wide_ = false;
};

} // namespace greenroom
