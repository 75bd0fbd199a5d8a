#include "store/tables/schedule_table.h"

namespace greenroom {

namespace {

/// Active cards of a topic and those below it. Parameters: ?1 topic path or '', ?2 now.
const std::string active =
    " FROM topic t CROSS JOIN card c ON c.topic = t.key LEFT JOIN mark m ON m.card = c.key"
    " LEFT JOIN schedule s ON s.card = c.key"
    " WHERE c.archived IS NULL AND coalesce(m.suspended, 0) = 0 AND coalesce(m.buried_until, 0) <= ?2"
    " AND (?1 = '' OR t.path = ?1 OR substr(t.path, 1, length(?1) + 1) = ?1 || '/')";

/// The same, led by the schedule's index: few cards are due, and only those are read.
const std::string active_scheduled =
    " FROM schedule s CROSS JOIN card c ON c.key = s.card JOIN topic t ON t.key = c.topic"
    " LEFT JOIN mark m ON m.card = c.key"
    " WHERE c.archived IS NULL AND coalesce(m.suspended, 0) = 0 AND coalesce(m.buried_until, 0) <= ?2"
    " AND (?1 = '' OR t.path = ?1 OR substr(t.path, 1, length(?1) + 1) = ?1 || '/')";

/// `select` of the active cards that are due, and of those reviewed under a clock that was ahead: each part by an index
/// of its own, the second finding nothing as a rule. Parameters: ?1, ?2 of `active`, ?3 due by.
std::string waiting(const std::string& select) {
    return select + active_scheduled + " AND s.due <= ?3 UNION ALL " + select + active_scheduled +
           " AND s.due > ?3 AND s.card IN (SELECT r.card FROM review r WHERE r.at > ?2 + " +
           std::to_string(std::chrono::milliseconds{wrong_clock}.count()) + ") AND s.last_review > ?2 + " +
           std::to_string(std::chrono::milliseconds{wrong_clock}.count());
}

QueuedCard queued_card_from(SQLite::Statement& row) {
    return {CardKey{row.getColumn(0).getInt64()}, TopicKey{row.getColumn(1).getInt64()}, row.getColumn(2).getString(),
            std::nullopt};
}

void bind_active(SQLite::Statement& statement, const std::string& topic, Instant now) {
    statement.bind(1, topic);
    statement.bind(2, to_milliseconds(now));
}

} // namespace

ScheduleTable::ScheduleTable(Database& database)
    : database_(database),
      of_(database.connection(), std::string("SELECT ") + schedule_columns + " FROM schedule s WHERE s.card = ?"),
      put_(database.connection(),
           "INSERT OR REPLACE INTO schedule (card, stability, stability_fast, difficulty, first_review, last_review, "
           "due, reviews, lapses, last_review_id, grades) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      remove_(database.connection(), "DELETE FROM schedule WHERE card = ?"),
      due_(database.connection(), waiting(std::string("SELECT c.key, c.topic, c.id, ") + schedule_columns)),
      fresh_(database.connection(), "SELECT c.key, c.topic, c.id" + active +
                                        " AND s.card IS NULL ORDER BY t.position, t.key, c.rank, c.line, c.gap"),
      count_due_(database.connection(),
                 "SELECT sum(cards), sum(late) FROM (" +
                     waiting("SELECT count(*) AS cards, coalesce(sum(s.last_review >= ?4), 0) AS late") + ")"),
      count_fresh_(database.connection(), "SELECT count(*) FROM (SELECT 1" + active + " AND s.card IS NULL LIMIT ?3)"),
      next_due_(database.connection(), "SELECT s.due" + active_scheduled + " AND s.due > ?3 ORDER BY s.due LIMIT 1"),
      all_due_(database.connection(),
               // The list of archived cards comes from its own small index, so that no card is read.
               "SELECT s.due FROM schedule s LEFT JOIN mark m ON m.card = s.card WHERE coalesce(m.suspended, 0) = 0"
               " AND coalesce(m.buried_until, 0) <= ? AND s.card NOT IN"
               " (SELECT key FROM card WHERE archived IS NOT NULL)"),
      met_(database.connection(), "SELECT count(*) FROM schedule WHERE first_review >= ? AND first_review < ?"),
      reviewed_(database.connection(), "SELECT count(DISTINCT r.card) FROM review r JOIN schedule s ON s.card = r.card"
                                       " WHERE r.at >= ?1 AND r.at < ?2 AND r.grade IS NOT NULL AND s.first_review < ?1"
                                       " AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.id)") {}

std::optional<Schedule> ScheduleTable::of(CardKey card) {
    return database_.attempt("read the card's schedule", [&]() -> std::optional<Schedule> {
        StatementUse row(of_);
        row->bind(1, card.value);
        if (!row->executeStep())
            return std::nullopt;
        return schedule_from(*row, 0);
    });
}

void ScheduleTable::put(CardKey card, const Schedule& schedule) {
    database_.attempt("save the card's schedule", [&] {
        StatementUse row(put_);
        SQLite::bind(*row, card.value, schedule.memory.stability, schedule.memory.stability_fast,
                     schedule.memory.difficulty, to_milliseconds(schedule.first_review),
                     to_milliseconds(schedule.last_review), to_milliseconds(schedule.due), schedule.reviews,
                     schedule.lapses, schedule.last_review_id, schedule.grades);
        row->exec();
    });
}

void ScheduleTable::remove(CardKey card) {
    database_.attempt("save the card's schedule", [&] {
        StatementUse row(remove_);
        row->bind(1, card.value);
        row->exec();
    });
}

std::vector<QueuedCard> ScheduleTable::due(const std::string& topic, Instant due_by, Instant now) {
    return database_.attempt("read what is due", [&] {
        StatementUse rows(due_);
        bind_active(*rows, topic, now);
        rows->bind(3, to_milliseconds(due_by));
        std::vector<QueuedCard> cards;
        while (rows->executeStep()) {
            cards.push_back(queued_card_from(*rows));
            cards.back().schedule = schedule_from(*rows, 3);
        }
        return cards;
    });
}

void ScheduleTable::fresh(const std::string& topic, Instant now, const std::function<bool(QueuedCard)>& take) {
    database_.attempt("read the new cards", [&] {
        StatementUse rows(fresh_);
        bind_active(*rows, topic, now);
        while (rows->executeStep() && take(queued_card_from(*rows)))
            ;
    });
}

DueCount ScheduleTable::count_due(const std::string& topic, Instant due_by, Instant since, Instant now) {
    return database_.attempt("count what is due", [&] {
        StatementUse row(count_due_);
        bind_active(*row, topic, now);
        row->bind(3, to_milliseconds(due_by));
        row->bind(4, to_milliseconds(since));
        row->executeStep();
        return DueCount{row->getColumn(0).getInt(), row->getColumn(1).getInt()};
    });
}

int ScheduleTable::count_fresh(const std::string& topic, int at_most, Instant now) {
    return database_.attempt("count the new cards", [&] {
        StatementUse row(count_fresh_);
        bind_active(*row, topic, now);
        row->bind(3, at_most);
        row->executeStep();
        return row->getColumn(0).getInt();
    });
}

std::optional<Instant> ScheduleTable::next_due(const std::string& topic, Instant after, Instant now) {
    return database_.attempt("read what is due next", [&]() -> std::optional<Instant> {
        StatementUse row(next_due_);
        bind_active(*row, topic, now);
        row->bind(3, to_milliseconds(after));
        if (!row->executeStep())
            return std::nullopt;
        return from_milliseconds(row->getColumn(0).getInt64());
    });
}

std::vector<Instant> ScheduleTable::all_due(Instant now) {
    return database_.attempt("read what is due when", [&] {
        StatementUse rows(all_due_);
        rows->bind(1, to_milliseconds(now));
        std::vector<Instant> due;
        while (rows->executeStep())
            due.push_back(from_milliseconds(rows->getColumn(0).getInt64()));
        return due;
    });
}

ReviewedCards ScheduleTable::reviewed_between(Instant from, Instant to) {
    return database_.attempt("count today's reviews", [&] {
        const auto count = [&](PreparedStatement& statement) {
            StatementUse row(statement);
            SQLite::bind(*row, to_milliseconds(from), to_milliseconds(to));
            row->executeStep();
            return row->getColumn(0).getInt();
        };
        return ReviewedCards{count(met_), count(reviewed_)};
    });
}

Schedule schedule_from(SQLite::Statement& row, int column) {
    Schedule schedule;
    schedule.memory = {row.getColumn(column).getDouble(), row.getColumn(column + 1).getDouble(),
                       row.getColumn(column + 2).getDouble()};
    schedule.first_review = from_milliseconds(row.getColumn(column + 3).getInt64());
    schedule.last_review = from_milliseconds(row.getColumn(column + 4).getInt64());
    schedule.due = from_milliseconds(row.getColumn(column + 5).getInt64());
    schedule.reviews = row.getColumn(column + 6).getInt();
    schedule.lapses = row.getColumn(column + 7).getInt();
    schedule.last_review_id = row.getColumn(column + 8).getString();
    schedule.grades = row.getColumn(column + 9).getInt();
    return schedule;
}

} // namespace greenroom
