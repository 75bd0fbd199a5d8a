#include "store/tables/schedule_table.h"

#include "store/tables/card_rules.h"

namespace greenroom {

namespace {

/// Active cards of a topic and those below it. Parameters: ?1 topic path or '', ?2 now.
const std::string active_cards = R"(
        FROM topic t
        CROSS JOIN card c ON c.topic = t.key
        LEFT JOIN schedule s ON s.card = c.key
        WHERE c.archived IS NULL AND)" +
                                 is_active("c.key", "?2") + "AND (?1 = '' OR" + is_in_topic("?1") + ")";

/// True for the card `c` if its topic is the one at ?1 or below it, or ?1 is ''.
const std::string in_asked_topic =
    " AND (?1 = '' OR c.topic IN (SELECT t.key FROM topic t WHERE" + is_in_topic("?1") + "))";

/// Active cards that were reviewed, led by the schedule: few are due, and only those are read. Parameters: as above.
const std::string active_scheduled = R"(
        FROM schedule s
        CROSS JOIN card c ON c.key = s.card
        WHERE)" + is_active("s.card", "?2") +
                                     in_asked_topic;

/// Active cards that are due. Parameters: as above, ?3 due by, ?4 the moment after which a review was made under a
/// clock that was ahead.
const std::string active_due = " FROM (" + due_cards("?3", "?4") + R"() d
        CROSS JOIN schedule s ON s.card = d.card
        CROSS JOIN card c ON c.key = s.card
        WHERE)" + is_active("d.card", "?2") +
                               in_asked_topic;

const std::string queued_columns = " c.key, c.topic, c.id, c.family, c.kind, c.seconds, c.asked, c.level ";
constexpr int after_queued_columns = 8;

QueuedCard queued_card_from(Row row) {
    return {row.card(0),
            row.topic(1),
            row.text(2),
            std::nullopt,
            row.text(3),
            kind_from_word(row.text(4)).value_or(Kind::Open),
            row.number(5),
            asked_from_word(row.text(6)).value_or(Asked::Sometimes),
            level_from_word(row.text(7)).value_or(Level::Mid)};
}

QueuedCard queued_with_schedule(Row row) {
    QueuedCard card = queued_card_from(row);
    if (row.has(after_queued_columns))
        card.schedule = schedule_from(row, after_queued_columns);
    return card;
}

} // namespace

Schedule schedule_from(Row row, int column) {
    return {{row.real(column), row.real(column + 1), row.real(column + 2)},
            row.moment(column + 3),
            row.moment(column + 4),
            row.moment(column + 5),
            row.number(column + 6),
            row.number(column + 7),
            row.text(column + 8),
            row.number(column + 9)};
}

std::optional<Schedule> ScheduleTable::of(CardKey card) {
    static const std::string sql = std::string("SELECT ") + schedule_columns + " FROM schedule s WHERE s.card = ?";
    return database_.row("read the card's schedule", sql.c_str(), card, [](Row row) { return schedule_from(row, 0); });
}

void ScheduleTable::put(CardKey card, const Schedule& schedule) {
    database_.run("save the card's schedule", R"(
        INSERT OR REPLACE INTO schedule (
            card,
            stability,
            stability_fast,
            difficulty,
            first_review,
            last_review,
            due,
            reviews,
            lapses,
            last_review_id,
            grades
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  card, schedule.memory.stability, schedule.memory.stability_fast, schedule.memory.difficulty,
                  schedule.first_review, schedule.last_review, schedule.due, schedule.reviews, schedule.lapses,
                  schedule.last_review_id, schedule.grades);
}

void ScheduleTable::remove(CardKey card) {
    database_.run("save the card's schedule", "DELETE FROM schedule WHERE card = ?", card);
}

std::vector<QueuedCard> ScheduleTable::due(const std::string& topic, Instant due_by, Instant now) {
    static const std::string sql = "SELECT" + queued_columns + "," + schedule_columns + active_due;
    return database_.rows("read the cards that are due", sql.c_str(), topic, now, due_by, now + wrong_clock,
                          queued_with_schedule);
}

std::vector<TopicMember> ScheduleTable::fresh(const std::string& topic, Instant now) {
    static const std::string sql = "SELECT c.key, c.topic" + active_cards + R"(
        AND s.card IS NULL
        ORDER BY t.position, t.key, c.rank, c.line, c.gap)";
    return database_.rows("read the new cards", sql.c_str(), topic, now, [](Row row) {
        return TopicMember{row.card(0), row.topic(1)};
    });
}

std::optional<QueuedCard> ScheduleTable::queued(CardKey card) {
    static const std::string sql = "SELECT" + queued_columns + "," + schedule_columns +
                                   " FROM card c LEFT JOIN schedule s ON s.card = c.key WHERE c.key = ?";
    return database_.row("read the card", sql.c_str(), card, queued_with_schedule);
}

std::vector<QueuedCard> ScheduleTable::active(Instant now) {
    static const std::string sql = "SELECT" + queued_columns + "," + schedule_columns + active_cards +
                                   " ORDER BY t.position, t.key, c.rank, c.line, c.gap";
    return database_.rows("read the cards", sql.c_str(), "", now, queued_with_schedule);
}

std::vector<CardKey> ScheduleTable::reviewed() {
    return database_.rows("read which cards were reviewed", "SELECT card FROM schedule ORDER BY card",
                          [](Row row) { return row.card(0); });
}

std::map<TopicKey, std::size_t> ScheduleTable::met_by_topic() {
    std::map<TopicKey, std::size_t> met;
    database_.each("count the cards that were met", R"(
        SELECT c.topic, count(*)
        FROM schedule s
        CROSS JOIN card c ON c.key = s.card
        WHERE c.archived IS NULL
        GROUP BY c.topic)",
                   [&](Row row) {
                       met[row.topic(0)] = static_cast<std::size_t>(row.long_number(1));
                       return true;
                   });
    return met;
}

DueCount ScheduleTable::count_due(const std::string& topic, Instant due_by, Instant since, Instant now) {
    static const std::string sql = "SELECT count(*), coalesce(sum(s.last_review >= ?5), 0)" + active_due;
    return database_
        .row("count the cards that are due", sql.c_str(), topic, now, due_by, now + wrong_clock, since,
             [](Row row) {
                 return DueCount{row.number(0), row.number(1)};
             })
        .value();
}

int ScheduleTable::count_fresh(const std::string& topic, int at_most, Instant now) {
    static const std::string sql = "SELECT count(*) FROM (SELECT 1" + active_cards + " AND s.card IS NULL LIMIT ?3)";
    return database_.row("count the new cards", sql.c_str(), topic, now, at_most, [](Row row) { return row.number(0); })
        .value();
}

std::optional<Instant> ScheduleTable::next_due(const std::string& topic, Instant after, Instant now) {
    static const std::string sql = "SELECT s.due" + active_scheduled + " AND s.due > ?3 ORDER BY s.due LIMIT 1";
    return database_.row("read which card is due next", sql.c_str(), topic, now, after,
                         [](Row row) { return row.moment(0); });
}

std::vector<Instant> ScheduleTable::all_due(Instant now) {
    static const std::string sql = "SELECT s.due FROM schedule s WHERE" + is_active("s.card", "?");
    return database_.rows("read when cards are due", sql.c_str(), now, [](Row row) { return row.moment(0); });
}

ReviewedCards ScheduleTable::reviewed_between(Instant from, Instant to) {
    const auto count = [&](const char* sql) {
        return database_.row("count today's reviews", sql, from, to, [](Row row) { return row.number(0); }).value();
    };
    return {count("SELECT count(*) FROM schedule WHERE first_review >= ? AND first_review < ?"), count(R"(
        SELECT count(DISTINCT r.card)
        FROM counted_review r
        JOIN schedule s ON s.card = r.card
        WHERE r.at >= ?1 AND r.at < ?2 AND s.first_review < ?1)"),
            count(R"(
        SELECT count(*)
        FROM schedule s
        CROSS JOIN card c ON c.key = s.card
        WHERE s.first_review >= ? AND s.first_review < ? AND c.kind = 'exercise')")};
}

} // namespace greenroom
