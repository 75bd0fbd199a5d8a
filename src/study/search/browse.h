#pragma once

#include "records/browsed_card.h"
#include "records/card_order.h"
#include "records/card_query.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

class Collection;

/// One row of the table of cards. What a never-reviewed card lacks is nothing.
struct BrowseRow {
    StoredCardRow card;
    std::optional<double> interval;       ///< the current one, in days
    std::optional<double> retrievability; ///< now, 0–1
    bool due = false;                     ///< now, and neither suspended nor buried nor archived
    bool leech = false;

    bool operator==(const BrowseRow&) const = default;
};

/// The cards that match, in order, by key alone: the rows are read as they are shown. With `at_most` the first ones
/// only, which is quicker. `go_on`, if there is one, is asked now and then; once it says no, the search is cancelled
/// and finds nothing. Throws StoreError.
std::vector<CardKey> find_cards(Collection& collection, const CardQuery& query, BrowseOrder order, Instant now,
                                std::size_t at_most = std::numeric_limits<std::size_t>::max(),
                                const std::function<bool()>& go_on = {});

/// The rows of these cards, in the order given; a card that is gone is left out. `query`: where a snippet comes from,
/// none without it. Throws StoreError.
std::vector<BrowseRow> browse_rows(Collection& collection, std::span<const CardKey> cards, Instant now,
                                   const CardQuery* query = nullptr);

} // namespace greenroom
