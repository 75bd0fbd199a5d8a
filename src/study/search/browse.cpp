#include "study/search/browse.h"

#include "memory/fsrs7.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

void add_memory(CardRow& row, const Fsrs7& model, Instant now) {
    if (const std::optional<Schedule>& schedule = row.schedule) {
        row.interval = days_between(schedule->last_review, schedule->due);
        row.retrievability =
            model.retrievability(schedule->memory, std::max(0.0, days_between(schedule->last_review, now)));
        row.due = schedule->is_due(now, now) && !row.archived && !row.marks.keep_back(now);
        row.leech = schedule->lapses >= leech_lapses;
    }
}

} // namespace

std::vector<CardKey> find_cards(Collection& collection, const CardQuery& query, BrowseOrder order, Instant now,
                                std::size_t at_most, const std::function<bool()>& go_on) {
    return collection.store().browse.find(query, order, now, at_most, go_on).value_or(std::vector<CardKey>{});
}

std::vector<CardRow> card_rows(Collection& collection, std::span<const CardKey> cards, Instant now,
                               const CardQuery* query) {
    std::vector<CardRow> rows = collection.store().browse.rows(cards, query);
    for (CardRow& row : rows)
        add_memory(row, collection.model(), now);
    return rows;
}

} // namespace greenroom
