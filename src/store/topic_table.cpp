#include "store/topic_table.h"

namespace greenroom {

TopicTable::TopicTable(Database& database)
    : database_(database),
      put_(database.connection(),
           "INSERT INTO topic (path, title, summary, position) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
           " title = excluded.title, summary = excluded.summary, position = excluded.position RETURNING key"),
      reorder_(database.connection(), "UPDATE topic SET position = ?1 WHERE path = ?2 AND position <> ?1"),
      all_(database.connection(), "SELECT key, path, title, summary, position FROM topic t WHERE EXISTS"
                                  " (SELECT 1 FROM card c WHERE c.topic = t.key AND c.archived IS NULL)"
                                  " ORDER BY position, path"),
      title_(database.connection(), "SELECT title FROM topic WHERE path = ?"),
      cards_(database.connection(),
             "SELECT c.topic, coalesce(m.suspended, 0) = 0 AND coalesce(m.buried_until, 0) <= ?, s.stability,"
             " s.stability_fast, s.difficulty, s.last_review, s.due FROM card c LEFT JOIN mark m ON m.card = c.key"
             " LEFT JOIN schedule s ON s.card = c.key WHERE c.archived IS NULL") {}

TopicKey TopicTable::put(const Topic& topic, int position) {
    return database_.attempt("save the topic", [&] {
        StatementUse row(put_);
        SQLite::bind(*row, topic.path, topic.title, topic.summary, position);
        row->executeStep();
        return TopicKey{row->getColumn(0).getInt64()};
    });
}

void TopicTable::reorder(const std::vector<std::string>& paths) {
    database_.attempt("save the order of the topics", [&] {
        for (std::size_t position = 0; position < paths.size(); ++position) {
            StatementUse row(reorder_);
            SQLite::bind(*row, static_cast<std::int64_t>(position), paths[position]);
            row->exec();
        }
    });
}

std::vector<StoredTopic> TopicTable::all() {
    return database_.attempt("read the topics", [&] {
        StatementUse rows(all_);
        std::vector<StoredTopic> topics;
        while (rows->executeStep())
            topics.push_back(
                {TopicKey{rows->getColumn(0).getInt64()},
                 {rows->getColumn(1).getString(), rows->getColumn(2).getString(), rows->getColumn(3).getString()},
                 rows->getColumn(4).getInt()});
        return topics;
    });
}

std::optional<std::string> TopicTable::title(const std::string& path) {
    return database_.attempt("find the topic", [&]() -> std::optional<std::string> {
        StatementUse row(title_);
        row->bind(1, path);
        if (!row->executeStep())
            return std::nullopt;
        return row->getColumn(0).getString();
    });
}

std::vector<TopicCard> TopicTable::cards(Instant now) {
    return database_.attempt("read where the topics stand", [&] {
        StatementUse rows(cards_);
        rows->bind(1, to_milliseconds(now));
        std::vector<TopicCard> cards;
        while (rows->executeStep()) {
            TopicCard card{TopicKey{rows->getColumn(0).getInt64()}, std::nullopt, rows->getColumn(1).getInt() != 0};
            if (!rows->getColumn(2).isNull())
                card.memory = {
                    {rows->getColumn(2).getDouble(), rows->getColumn(3).getDouble(), rows->getColumn(4).getDouble()},
                    from_milliseconds(rows->getColumn(5).getInt64()),
                    from_milliseconds(rows->getColumn(6).getInt64())};
            cards.push_back(card);
        }
        return cards;
    });
}

} // namespace greenroom
