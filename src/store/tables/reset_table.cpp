#include "store/tables/reset_table.h"

#include <vector>

namespace greenroom {

CardReset ResetTable::reset(std::span<const CardKey> cards, Instant now, const Fsrs7& model) {
    return database_.transact("reset the cards", [&] {
        CardReset reset;
        std::int64_t number = 0;
        for (const CardKey card : cards) {
            const std::optional<Schedule> schedule = schedules_.of(card);
            if (!schedule)
                continue;
            if (reset.cards++ == 0) {
                reset.id = random_id(now, random_);
                number = append(reset.id, now);
            }
            const bool clock_was_ahead = schedule->is_from_the_future(now);
            if (clock_was_ahead)
                reviews_.bring_back(card, now);
            database_.run("reset the cards", "INSERT INTO reset_card (card, reset, up_to) VALUES (?, ?, ?)", card,
                          number, clock_was_ahead ? now : schedule->last_review);
            reviews_.refold(card, model);
        }
        return reset;
    });
}

std::int64_t ResetTable::append(const std::string& id, Instant now) {
    return database_
        .row("reset the cards", "INSERT INTO reset (id, at) VALUES (?, ?) RETURNING number", id, now,
             [](Row row) { return row.long_number(0); })
        .value();
}

void ResetTable::undo(const std::string& id, Instant now, const Fsrs7& model) {
    database_.transact("undo the reset", [&] {
        const std::optional<std::int64_t> number = database_.row("find the reset", R"(
            SELECT number
            FROM reset r
            WHERE r.id = ? AND r.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM reset u WHERE u.undoes = r.id))",
                                                                 id, [](Row row) { return row.long_number(0); });
        if (!number)
            throw StoreError(English::tr("There is no reset %1 that could be undone; nothing was changed").arg(id));
        database_.run("undo the reset", "INSERT INTO reset (id, at, undoes) VALUES (?, ?, ?)", random_id(now, random_),
                      now, id);
        const auto cards = database_.rows("read which cards were reset", "SELECT card FROM reset_card WHERE reset = ?",
                                          *number, [](Row row) { return row.card(0); });
        for (const CardKey card : cards)
            reviews_.refold(card, model);
    });
}

} // namespace greenroom
