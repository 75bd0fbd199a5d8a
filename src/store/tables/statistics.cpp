#include "store/tables/statistics.h"

#include "store/tables/card_rules.h"

#include <sqlite3.h>

namespace greenroom {

namespace {

constexpr std::int64_t slot_milliseconds = std::chrono::milliseconds(slot_length).count();

std::int64_t slot_of(Instant instant) { return to_milliseconds(instant) / slot_milliseconds; }

Instant start_of_slot(std::int64_t slot) { return from_milliseconds(slot * slot_milliseconds); }

ActivitySlot slot_from(Row row) {
    return {start_of_slot(row.long_number(0)),
            {row.number(1), row.number(2), row.number(3), row.number(4)},
            row.duration(5),
            row.number(6),
            row.number(7)};
}

/// The cards of the topic at ?1 and of those below it that are not archived.
const std::string cards_of_topic =
    "(SELECT c.key FROM card c JOIN topic t ON t.key = c.topic WHERE c.archived IS NULL AND" + is_in_topic("?1") + ")";

/// Archived ones too: their reviews were given.
const std::string all_cards_of_topic =
    "(SELECT c.key FROM card c JOIN topic t ON t.key = c.topic WHERE" + is_in_topic("?3") + ")";

} // namespace

std::vector<Instant> CardStatistics::due(const std::string& topic, Instant now) {
    static const std::string of_all =
        "SELECT s.due FROM schedule s WHERE" + is_active("s.card", "?2") + "ORDER BY s.due";
    static const std::string of_topic = "SELECT s.due FROM schedule s WHERE s.card IN " + cards_of_topic + " AND" +
                                        is_active("s.card", "?2") + "ORDER BY s.due";
    return database_.rows("read when cards are due", (topic.empty() ? of_all : of_topic).c_str(), topic, now,
                          [](Row row) { return row.moment(0); });
}

std::vector<MemoryState> CardStatistics::memories(const std::string& topic) {
    static const std::string of_all =
        "SELECT s.stability, s.stability_fast, s.difficulty FROM schedule s WHERE" + is_not_archived("s.card");
    static const std::string of_topic =
        "SELECT s.stability, s.stability_fast, s.difficulty FROM schedule s WHERE s.card IN " + cards_of_topic;
    const auto read = [](Row row) { return MemoryState{row.real(0), row.real(1), row.real(2)}; };
    return topic.empty() ? database_.rows("read what is remembered", of_all.c_str(), read)
                         : database_.rows("read what is remembered", of_topic.c_str(), topic, read);
}

std::vector<LeechCard> CardStatistics::leeches(const std::string& topic, int lapses, int limit) {
    static const std::string sql = R"(
        SELECT
            c.key,
            c.id,
            c.question,
            c.gap,
            t.title,
            s.lapses,
            s.reviews,
            coalesce(json_array_length(c.content, '$.key_points'), 0),
            coalesce(m.note, '') <> '',
            coalesce(m.suspended, 0)
        FROM schedule s
        CROSS JOIN card c ON c.key = s.card
        JOIN topic t ON t.key = c.topic
        LEFT JOIN mark m ON m.card = c.key
        WHERE s.lapses >= ?2 AND c.archived IS NULL AND (?1 = '' OR)" +
                                   is_in_topic("?1") + R"()
        ORDER BY s.lapses DESC, s.reviews DESC, c.key
        LIMIT ?3)";
    return database_.rows("look for leeches", sql.c_str(), topic, lapses, limit, [](Row row) {
        return LeechCard{row.card(0),   row.text(1),   row.text(2),   row.number(3), row.text(4),
                         row.number(5), row.number(6), row.number(7), row.flag(8),   row.flag(9)};
    });
}

std::vector<ActivitySlot> ReviewStatistics::activity(const ReviewSpan& span) {
    static const std::string of_topic = R"(
        SELECT
            slot,
            sum(grade = 1),
            sum(grade = 2),
            sum(grade = 3),
            sum(grade = 4),
            sum(min(elapsed_ms, 120000)),
            count(predicted),
            count(CASE WHEN grade > 1 THEN predicted END)
        FROM recall
        WHERE slot >= ?1 AND slot < ?2 AND card IN )" +
                                        all_cards_of_topic + R"(
        GROUP BY slot
        ORDER BY slot)";
    if (!span.topic.empty())
        return database_.rows("sum up the reviews", of_topic.c_str(), slot_of(span.from), slot_of(span.to), span.topic,
                              slot_from);
    return database_.rows("sum up the reviews", R"(
        SELECT slot, again, hard, good, easy, elapsed_ms, predictions, recalled
        FROM activity
        WHERE slot >= ? AND slot < ?
        ORDER BY slot)",
                          slot_of(span.from), slot_of(span.to), slot_from);
}

void ReviewStatistics::slots_backwards(Instant before, const std::function<bool(Instant)>& take) {
    database_.each("look back over the reviews", "SELECT slot FROM activity WHERE slot < ? ORDER BY slot DESC",
                   slot_of(before), [&](Row row) { return take(start_of_slot(row.long_number(0))); });
}

std::optional<Instant> ReviewStatistics::first_slot(const std::string& topic) {
    static const std::string of_topic =
        "SELECT slot FROM recall WHERE card IN " + all_cards_of_topic + " ORDER BY slot LIMIT 1";
    const auto read = [](Row row) { return row.optional(0, &Row::long_number); };
    const auto slot = topic.empty() ? database_.row("look for the first review", "SELECT min(slot) FROM activity", read)
                                    : database_.row("look for the first review", of_topic.c_str(), std::optional<int>(),
                                                    std::optional<int>(), topic, read);
    return slot ? std::optional(start_of_slot(*slot)) : std::nullopt;
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
    static const std::string of_all =
        "SELECT hand_out(predicted, grade) FROM recall WHERE slot >= ?1 AND slot < ?2 AND predicted IS NOT NULL";
    static const std::string of_topic = of_all + " AND card IN " + all_cards_of_topic;
    database_.attempt("compare predictions with reviews", [&] {
        provide_hand_out();
        take_ = &take;
        StatementUse use(database_.statement((span.topic.empty() ? of_all : of_topic).c_str()));
        use.bind(slot_of(span.from), slot_of(span.to));
        if (!span.topic.empty())
            bind_value(*use, 3, span.topic);
        use->executeStep();
        take_ = nullptr;
    });
}

} // namespace greenroom
