#include "study/search/browse.h"

#include "memory/fsrs7.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

BrowseRow row_of(StoredCardRow card, const Fsrs7& model, Instant now) {
    BrowseRow row;
    if (const std::optional<Schedule>& schedule = card.schedule) {
        row.interval = days_between(schedule->last_review, schedule->due);
        row.retrievability =
            model.retrievability(schedule->memory, std::max(0.0, days_between(schedule->last_review, now)));
        row.due = schedule->is_due(now, now) && !card.archived && !card.marks.keep_back(now);
        row.leech = schedule->lapses >= leech_lapses;
    }
    row.card = std::move(card);
    return row;
}

} // namespace

std::vector<CardKey> find_cards(Collection& collection, const CardQuery& query, BrowseOrder order, Instant now,
                                std::size_t at_most, const std::function<bool()>& go_on) {
    return collection.store().browse.find(query, order, now, at_most, go_on).value_or(std::vector<CardKey>{});
}

std::vector<BrowseRow> browse_rows(Collection& collection, std::span<const CardKey> cards, Instant now,
                                   const CardQuery* query) {
    const Fsrs7& model = collection.model();
    std::vector<BrowseRow> rows;
    for (StoredCardRow& card : collection.store().browse.rows(cards, query))
        rows.push_back(row_of(std::move(card), model, now));
    return rows;
}

} // namespace greenroom
