#include "store/tables/card_statistics.h"

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

} // namespace greenroom
