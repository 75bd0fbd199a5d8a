#include "store/tables/topic_table.h"

namespace greenroom {

namespace {

/// A statement's rows, which begin with a card's key and come in their order.
class RowsByCard {
public:
    explicit RowsByCard(PreparedStatement& statement) : rows_(statement) {}

    SQLite::Statement& operator*() { return *rows_; }
    std::int64_t key() { return rows_->getColumn(0).getInt64(); }
    bool advance() { return has_row_ = rows_->executeStep(); }
    /// Goes on to a card, none before the last one asked for; false if it has no row.
    bool advance_to(std::int64_t card) {
        while (has_row_ && key() < card)
            advance();
        return has_row_ && key() == card;
    }

private:
    StatementUse rows_;
    bool has_row_ = false;
};

CardMemory memory_from(SQLite::Statement& row) {
    return {{row.getColumn(1).getDouble(), row.getColumn(2).getDouble(), row.getColumn(3).getDouble()},
            from_milliseconds(row.getColumn(4).getInt64()),
            from_milliseconds(row.getColumn(5).getInt64())};
}

} // namespace

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
             "SELECT key, topic FROM card INDEXED BY card_narrow WHERE archived IS NULL ORDER BY key"),
      memories_(database.connection(),
                "SELECT card, stability, stability_fast, difficulty, last_review, due FROM schedule ORDER BY card"),
      put_off_(database.connection(), "SELECT card FROM mark WHERE suspended = 1 OR buried_until > ? ORDER BY card") {}

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

// Three tables read once each, side by side: a join that looks each card up takes twice as long.
std::vector<TopicCard> TopicTable::cards(Instant now) {
    return database_.attempt("read where the topics stand", [&] {
        RowsByCard card_rows(cards_), memories(memories_), put_off(put_off_);
        (*put_off).bind(1, to_milliseconds(now));
        memories.advance();
        put_off.advance();
        std::vector<TopicCard> cards;
        while (card_rows.advance()) {
            const std::int64_t key = card_rows.key();
            TopicCard card{TopicKey{(*card_rows).getColumn(1).getInt64()}, std::nullopt, !put_off.advance_to(key)};
            if (memories.advance_to(key))
                card.memory = memory_from(*memories);
            cards.push_back(card);
        }
        return cards;
    });
}

} // namespace greenroom
