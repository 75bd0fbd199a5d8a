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
        const Marks& marks = card.marks;
        row.interval = days_between(schedule->last_review, schedule->due);
        row.retrievability =
            model.retrievability(schedule->memory, std::max(0.0, days_between(schedule->last_review, now)));
        row.due = schedule->due <= now && !card.archived && !marks.suspended &&
                  (!marks.buried_until || *marks.buried_until <= now);
        row.leech = schedule->lapses >= leech_lapses;
    }
    row.card = std::move(card);
    return row;
}

} // namespace

std::vector<CardKey> find_cards(Collection& collection, const CardQuery& query, BrowseOrder order, Instant now,
                                std::size_t at_most) {
    return find_cards_while([] { return true; }, collection, query, order, now, at_most).value();
}

std::optional<std::vector<CardKey>> find_cards_while(const std::function<bool()>& wanted, Collection& collection,
                                                     const CardQuery& query, BrowseOrder order, Instant now,
                                                     std::size_t at_most) {
    return collection.store().browse.find(query, order, now, at_most, wanted);
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
