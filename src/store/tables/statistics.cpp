#include "store/tables/statistics.h"

#include <sqlite3.h>

namespace greenroom {

namespace {

// Where no topic is asked for, the short lists of archived and of marked cards are looked up instead of reading every
// card.
const std::string not_archived = " s.card NOT IN (SELECT key FROM card WHERE archived IS NOT NULL)";

/// Parameter: ?1 topic path.
const std::string in_topic =
    " s.card IN (SELECT c.key FROM card c JOIN topic t ON t.key = c.topic"
    " WHERE c.archived IS NULL AND (t.path = ?1 OR substr(t.path, 1, length(?1) + 1) = ?1 || '/'))";

/// Parameter: ?2 now.
const std::string waits = " s.card NOT IN (SELECT card FROM mark WHERE suspended = 1 OR buried_until > ?2)";

LeechCard leech_from(SQLite::Statement& row) {
    return {CardKey{row.getColumn(0).getInt64()},
            row.getColumn(1).getString(),
            row.getColumn(2).getString(),
            row.getColumn(3).getInt(),
            row.getColumn(4).getString(),
            row.getColumn(5).getInt(),
            row.getColumn(6).getInt(),
            row.getColumn(7).getInt(),
            row.getColumn(8).getInt() != 0,
            row.getColumn(9).getInt() != 0};
}

} // namespace

CardStatistics::CardStatistics(Database& database)
    : database_(database), due_(database.connection(), "SELECT s.due FROM schedule s WHERE" + waits + " AND" +
                                                           not_archived + " ORDER BY s.due"),
      due_of_topic_(database.connection(),
                    "SELECT s.due FROM schedule s WHERE" + waits + " AND" + in_topic + " ORDER BY s.due"),
      memories_(database.connection(),
                "SELECT s.stability, s.stability_fast, s.difficulty FROM schedule s WHERE" + not_archived),
      memories_of_topic_(database.connection(),
                         "SELECT s.stability, s.stability_fast, s.difficulty FROM schedule s WHERE" + in_topic),
      leeches_(database.connection(),
               "SELECT c.key, c.id, c.question, c.gap, t.title, s.lapses, s.reviews,"
               " coalesce(json_array_length(c.content, '$.key_points'), 0), coalesce(m.note, '') <> '',"
               " coalesce(m.suspended, 0) FROM schedule s CROSS JOIN card c ON c.key = s.card"
               " JOIN topic t ON t.key = c.topic LEFT JOIN mark m ON m.card = c.key WHERE s.lapses >= ?2"
               " AND c.archived IS NULL AND (?1 = '' OR t.path = ?1 OR substr(t.path, 1, length(?1) + 1) = ?1 || '/')"
               " ORDER BY s.lapses DESC, s.reviews DESC, c.key LIMIT ?3") {}

std::vector<Instant> CardStatistics::due(const std::string& topic, Instant now) {
    return database_.attempt("read what is due when", [&] {
        StatementUse rows(topic.empty() ? due_ : due_of_topic_);
        if (!topic.empty())
            rows->bind(1, topic);
        rows->bind(2, to_milliseconds(now));
        std::vector<Instant> due;
        while (rows->executeStep())
            due.push_back(from_milliseconds(rows->getColumn(0).getInt64()));
        return due;
    });
}

std::vector<MemoryState> CardStatistics::memories(const std::string& topic) {
    return database_.attempt("read what is remembered", [&] {
        StatementUse rows(topic.empty() ? memories_ : memories_of_topic_);
        if (!topic.empty())
            rows->bind(1, topic);
        std::vector<MemoryState> memories;
        while (rows->executeStep())
            memories.push_back(
                {rows->getColumn(0).getDouble(), rows->getColumn(1).getDouble(), rows->getColumn(2).getDouble()});
        return memories;
    });
}

std::vector<LeechCard> CardStatistics::leeches(const std::string& topic, int lapses, int limit) {
    return database_.attempt("look for leeches", [&] {
        StatementUse rows(leeches_);
        SQLite::bind(*rows, topic, lapses, limit);
        std::vector<LeechCard> cards;
        while (rows->executeStep())
            cards.push_back(leech_from(*rows));
        return cards;
    });
}

namespace {

/// Parameter: ?3 topic path.
const std::string of_cards_in_topic = " card IN (SELECT c.key FROM card c JOIN topic t ON t.key = c.topic"
                             " WHERE t.path = ?3 OR substr(t.path, 1, length(?3) + 1) = ?3 || '/')";

constexpr std::int64_t slot_milliseconds = std::chrono::milliseconds(slot_length).count();

std::int64_t slot_of(Instant instant) { return to_milliseconds(instant) / slot_milliseconds; }

Instant start_of_slot(std::int64_t slot) { return from_milliseconds(slot * slot_milliseconds); }

ActivitySlot slot_from(SQLite::Statement& row) {
    return {
        start_of_slot(row.getColumn(0).getInt64()),
        {row.getColumn(1).getInt(), row.getColumn(2).getInt(), row.getColumn(3).getInt(), row.getColumn(4).getInt()},
        std::chrono::milliseconds(row.getColumn(5).getInt64()),
        row.getColumn(6).getInt(),
        row.getColumn(7).getInt()};
}

void bind_span(SQLite::Statement& statement, const ReviewSpan& span) {
    statement.bind(1, slot_of(span.from));
    statement.bind(2, slot_of(span.to));
    if (!span.topic.empty())
        statement.bind(3, span.topic);
}

} // namespace

ReviewStatistics::ReviewStatistics(Database& database)
    : database_(database),
      all_(database.connection(), "SELECT slot, again, hard, good, easy, elapsed_ms, predictions, recalled"
                                  " FROM activity WHERE slot >= ?1 AND slot < ?2 ORDER BY slot"),
      of_topic_(database.connection(),
                "SELECT slot, sum(grade = 1), sum(grade = 2), sum(grade = 3), sum(grade = 4),"
                " sum(min(elapsed_ms, 120000)), count(predicted), count(CASE WHEN grade > 1 THEN predicted END)"
                " FROM recall WHERE slot >= ?1 AND slot < ?2 AND" +
                    of_cards_in_topic + " GROUP BY slot ORDER BY slot"),
      backwards_(database.connection(), "SELECT slot FROM activity WHERE slot < ? ORDER BY slot DESC"),
      first_(database.connection(), "SELECT min(slot) FROM activity"),
      first_of_topic_(database.connection(), "SELECT slot FROM recall WHERE slot >= ?1 AND slot < ?2 AND" + of_cards_in_topic +
                                                 " ORDER BY slot LIMIT 1"),
      predictions_(database.connection(), "SELECT hand_out(predicted, grade) FROM recall WHERE slot >= ?1"
                                          " AND slot < ?2 AND predicted IS NOT NULL"),
      predictions_of_topic_(database.connection(),
                            "SELECT hand_out(predicted, grade) FROM recall WHERE slot >= ?1 AND slot < ?2"
                            " AND predicted IS NOT NULL AND" +
                                of_cards_in_topic) {}

std::vector<ActivitySlot> ReviewStatistics::activity(const ReviewSpan& span) {
    return database_.attempt("sum up the reviews", [&] {
        StatementUse rows(span.topic.empty() ? all_ : of_topic_);
        bind_span(*rows, span);
        std::vector<ActivitySlot> slots;
        while (rows->executeStep())
            slots.push_back(slot_from(*rows));
        return slots;
    });
}

void ReviewStatistics::slots_backwards(Instant before, const std::function<bool(Instant)>& take) {
    database_.attempt("look back over the reviews", [&] {
        StatementUse rows(backwards_);
        rows->bind(1, slot_of(before));
        while (rows->executeStep() && take(start_of_slot(rows->getColumn(0).getInt64())))
            ;
    });
}

std::optional<Instant> ReviewStatistics::first_slot(const std::string& topic) {
    return database_.attempt("look for the first review", [&]() -> std::optional<Instant> {
        StatementUse row(topic.empty() ? first_ : first_of_topic_);
        if (!topic.empty())
            bind_span(*row, {Instant::min(), Instant::max(), topic});
        if (!row->executeStep() || row->getColumn(0).isNull())
            return std::nullopt;
        return start_of_slot(row->getColumn(0).getInt64());
    });
}

// An aggregate sees each row from within SQLite: of half a million rows, stepping out for each would take twice the
// time.
void ReviewStatistics::provide_hand_out() {
    if (hands_out_)
        return;
    const auto step = [](sqlite3_context* context, int, sqlite3_value** values) {
        const auto* take = *static_cast<const TakePrediction**>(sqlite3_user_data(context));
        (*take)({sqlite3_value_double(values[0]), sqlite3_value_int(values[1]) > 1});
    };
    const auto end = [](sqlite3_context* context) { sqlite3_result_null(context); };
    database_.connection().createFunction("hand_out", 2, false, &take_, nullptr, step, end, nullptr);
    hands_out_ = true;
}

void ReviewStatistics::predictions(const ReviewSpan& span, const std::function<void(Prediction)>& take) {
    database_.attempt("compare what was expected with what came", [&] {
        provide_hand_out();
        take_ = &take;
        StatementUse row(span.topic.empty() ? predictions_ : predictions_of_topic_);
        bind_span(*row, span);
        row->executeStep();
        take_ = nullptr;
    });
}

} // namespace greenroom
