#include "store/tables/reset_table.h"

#include <vector>

namespace greenroom {

ResetTable::ResetTable(Database& database, ScheduleTable& schedules, ReviewLog& reviews, RandomBits random)
    : database_(database), schedules_(schedules), reviews_(reviews), random_(std::move(random)),
      append_(database.connection(), "INSERT INTO reset (id, at) VALUES (?, ?) RETURNING number"),
      add_card_(database.connection(), "INSERT INTO reset_card (card, reset, up_to) VALUES (?, ?, ?)"),
      open_(database.connection(), "SELECT number FROM reset r WHERE r.id = ? AND r.undoes IS NULL"
                                   " AND NOT EXISTS (SELECT 1 FROM reset u WHERE u.undoes = r.id)"),
      cards_(database.connection(), "SELECT card FROM reset_card WHERE reset = ?"),
      undo_(database.connection(), "INSERT INTO reset (id, at, undoes) VALUES (?, ?, ?)") {}

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
                StatementUse row(append_);
                SQLite::bind(*row, reset.id, to_milliseconds(now));
                row->executeStep();
                number = row->getColumn(0).getInt64();
            }
            const bool clock_was_ahead = schedule->is_from_the_future(now);
            if (clock_was_ahead)
                reviews_.bring_back(card, now);
            StatementUse row(add_card_);
            SQLite::bind(*row, card.value, number, to_milliseconds(clock_was_ahead ? now : schedule->last_review));
            row->exec();
            reviews_.refold(card, model);
        }
        return reset;
    });
}

void ResetTable::undo(const std::string& id, Instant now, const Fsrs7& model) {
    database_.transact("take the reset back", [&] {
        std::int64_t number = 0;
        {
            StatementUse row(open_);
            row->bind(1, id);
            if (!row->executeStep())
                throw StoreError("There is no reset " + id + " that could be taken back; nothing was changed");
            number = row->getColumn(0).getInt64();
        }
        {
            StatementUse row(undo_);
            SQLite::bind(*row, random_id(now, random_), to_milliseconds(now), id);
            row->exec();
        }
        std::vector<CardKey> cards;
        StatementUse rows(cards_);
        rows->bind(1, number);
        while (rows->executeStep())
            cards.push_back(CardKey{rows->getColumn(0).getInt64()});
        for (const CardKey card : cards)
            reviews_.refold(card, model);
    });
}

} // namespace greenroom
