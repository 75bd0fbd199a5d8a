#pragma once

#include "records/card_order.h"
#include "records/card_query.h"
#include "records/card_row.h"

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace greenroom {

class Collection;

/// The cards that match, in order, by key alone: the rows are read as they are shown. With `at_most` the first ones
/// only, which is quicker. `go_on`, if there is one, is asked now and then; once it says no, the search is cancelled
/// and finds nothing. Throws StoreError.
std::vector<CardKey> find_cards(Collection& collection, const CardQuery& query, BrowseOrder order, Instant now,
                                std::size_t at_most = std::numeric_limits<std::size_t>::max(),
                                const std::function<bool()>& go_on = {});

/// The rows of these cards, in the order given; a card that is gone is left out. `query`: where a snippet comes from,
/// none without it. Throws StoreError.
std::vector<CardRow> card_rows(Collection& collection, std::span<const CardKey> cards, Instant now,
                               const CardQuery* query = nullptr);

} // namespace greenroom
