#include "store/tables/topic_table.h"

namespace greenroom {

namespace {

/// A statement's rows, which begin with a card's key and come in the order of keys.
class RowsByCard {
public:
    explicit RowsByCard(SQLite::Statement& statement) : rows_(statement) {}

    StatementUse& statement() { return rows_; }
    Row row() { return Row(*rows_); }
    CardKey card() { return row().card(0); }
    bool advance() { return has_row_ = rows_->executeStep(); }
    /// Goes on to a card, none before the last one asked for; false if it has no row.
    bool advance_to(CardKey key) {
        while (has_row_ && card() < key)
            advance();
        return has_row_ && card() == key;
    }

private:
    StatementUse rows_;
    bool has_row_ = false;
};

CardMemory memory_from(Row row) { return {{row.real(1), row.real(2), row.real(3)}, row.moment(4), row.moment(5)}; }

} // namespace

namespace {

/// In which order sources have a say in what a topic is called.
std::int64_t rank_of(const DeckSource& source) { return source.origin == Origin::Shipped ? 0 : source.key; }

} // namespace

TopicKey TopicTable::put(const Topic& topic, std::int64_t position, const DeckSource& source, Instant now) {
    const auto known = database_.row("find the topic", "SELECT key FROM topic WHERE path = ?", topic.path,
                                     [](Row row) { return row.topic(0); });
    if (known && !belongs_to(*known, source))
        return *known;
    const auto key =
        database_.row("save the topic", R"(
        INSERT INTO topic (path, title, summary, position, edited) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE
        SET title = excluded.title, summary = excluded.summary, position = excluded.position,
            edited = iif((title, summary, position) = (excluded.title, excluded.summary, excluded.position), edited,
                         max(excluded.edited, edited + 1))
        RETURNING key)",
                      topic.path, topic.title, topic.summary, position, now, [](Row row) { return row.topic(0); });
    return key.value();
}

void TopicTable::move(const std::string& path, std::int64_t position, const DeckSource& source, Instant now) {
    const auto key = database_.row("find the topic", "SELECT key FROM topic WHERE path = ? AND position <> ?", path,
                                   position, [](Row row) { return row.topic(0); });
    if (key && belongs_to(*key, source))
        database_.run("save the order of the topics",
                      "UPDATE topic SET position = ?, edited = max(?, edited + 1) WHERE key = ?", position, now, *key);
}

bool TopicTable::belongs_to(TopicKey topic, const DeckSource& source) {
    const auto earlier = database_.row("find the topic's deck", R"(
        SELECT 1
        FROM card c
        JOIN file f ON f.key = c.file
        JOIN source s ON s.key = f.source
        WHERE c.topic = ? AND c.archived IS NULL AND iif(s.origin = 'shipped', 0, s.key) < ?
        LIMIT 1)",
                                       topic, rank_of(source), [](Row row) { return row.number(0); });
    return !earlier;
}

std::vector<StoredTopic> TopicTable::all() {
    return database_.rows(
        "read the topics", R"(
        SELECT key, path, title, summary, position
        FROM topic t
        WHERE EXISTS (SELECT 1 FROM card c WHERE c.topic = t.key AND c.archived IS NULL)
        ORDER BY position, path)",
        [](Row row) {
            return StoredTopic{row.topic(0), {row.text(1), row.text(2), row.text(3)}, row.long_number(4)};
        });
}

std::optional<std::string> TopicTable::title(const std::string& path) {
    return database_.row("find the topic", "SELECT title FROM topic WHERE path = ?", path,
                         [](Row row) { return row.text(0); });
}

// Three tables read once each, side by side: a join that looks each card up takes twice as long.
std::vector<TopicCard> TopicTable::cards(Instant now) {
    return database_.attempt("read the cards of the topics", [&] {
        RowsByCard card_rows(database_.statement(R"(
            SELECT key, topic
            FROM card INDEXED BY card_narrow
            WHERE archived IS NULL
            ORDER BY key)"));
        RowsByCard memories(database_.statement(R"(
            SELECT card, stability, stability_fast, difficulty, last_review, due
            FROM schedule
            ORDER BY card)"));
        RowsByCard inactive(database_.statement(R"(
            SELECT card
            FROM inactive_card
            WHERE until > ?
            ORDER BY card)"));
        inactive.statement().bind(now);
        memories.advance();
        inactive.advance();
        std::vector<TopicCard> cards;
        while (card_rows.advance()) {
            const CardKey key = card_rows.card();
            TopicCard card{card_rows.row().topic(1), std::nullopt, !inactive.advance_to(key), key};
            if (memories.advance_to(key))
                card.memory = memory_from(memories.row());
            cards.push_back(card);
        }
        return cards;
    });
}

} // namespace greenroom
