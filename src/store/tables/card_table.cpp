#include "store/tables/card_table.h"

#include "store/tables/card_content.h"

#include <algorithm>

namespace greenroom {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t comma = std::min(text.find(", ", at), text.size());
        words.push_back(text.substr(at, comma - at));
        at = comma + 2;
    }
    return words;
}

/// Text columns in the order of `compared`, so that an unchanged card costs no write.
std::string fingerprint(const Card& card, const std::string& content) {
    return std::string(to_word(card.kind)) + '\n' + to_word(card.level) + '\n' + std::to_string(card.seconds) + '\n' +
           joined(card.tags) + '\n' + card.django + '\n' + std::to_string(card.gap) + '\n' + card.question + '\n' +
           content;
}

constexpr const char* compared = "kind || char(10) || level || char(10) || seconds || char(10) || tags || char(10) || "
                                 "django || char(10) || gap || char(10) || question || char(10) || content";

} // namespace

CardTable::CardTable(Database& database)
    : database_(database),
      of_(database.connection(),
          "SELECT c.id, t.path, c.kind, c.level, c.seconds, c.tags, c.django, c.gap, c.question, c.content, c.line,"
          " t.title, s.root, f.path, c.archived IS NOT NULL FROM card c JOIN topic t ON t.key = c.topic"
          " LEFT JOIN file f ON f.key = c.file LEFT JOIN source s ON s.key = f.source WHERE c.key = ?"),
      find_(database.connection(), "SELECT key FROM card WHERE id = ?"),
      owner_(database.connection(), "SELECT key, file, archived IS NOT NULL FROM card WHERE id = ?"),
      compare_(database.connection(), std::string("SELECT key, archived IS NOT NULL, topic, file, line, ") + compared +
                                          " FROM card WHERE id = ?"),
      insert_(database.connection(),
              "INSERT INTO card (topic, file, line, kind, level, rank, seconds, tags, django, gap, question, content,"
              " follow_ups, edited, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      update_(
          database.connection(),
          "UPDATE card SET topic = ?, file = ?, line = ?, kind = ?, level = ?, rank = ?, seconds = ?, tags = ?,"
          " django = ?, gap = ?, question = ?, content = ?, follow_ups = ?, edited = ?, archived = NULL WHERE key = ?"),
      move_(database.connection(), "UPDATE card SET line = ?, file = ? WHERE key = ?"),
      index_(database.connection(), "INSERT INTO card_text (rowid, question, body, tags) VALUES (?, ?, ?, ?)"),
      unindex_(database.connection(), "DELETE FROM card_text WHERE rowid = ?"),
      ids_(database.connection(), "SELECT id FROM card WHERE file = ? AND archived IS NULL"),
      archive_(database.connection(), "UPDATE card SET archived = ?, file = NULL WHERE id = ? AND archived IS NULL"),
      orphans_(database.connection(), "UPDATE card SET archived = ? WHERE file IS NULL AND archived IS NULL"),
      beginning_(database.connection(), "SELECT id FROM card WHERE id >= ?1 AND id < ?1 || char(1114111)"
                                        " AND archived IS NULL ORDER BY id LIMIT ?2"),
      count_(database.connection(), "SELECT count(*) FROM card WHERE archived IS NULL") {}

std::optional<StoredCard> CardTable::of(CardKey key) {
    return database_.attempt("read the card", [&]() -> std::optional<StoredCard> {
        StatementUse row(of_);
        row->bind(1, key.value);
        if (!row->executeStep())
            return std::nullopt;
        StoredCard stored;
        stored.key = key;
        Card& card = stored.card;
        card.id = row->getColumn(0).getString();
        card.topic = row->getColumn(1).getString();
        card.kind = kind_from_word(row->getColumn(2).getString()).value();
        card.level = level_from_word(row->getColumn(3).getString()).value();
        card.seconds = row->getColumn(4).getInt();
        card.tags = split(row->getColumn(5).getString());
        card.django = row->getColumn(6).getString();
        card.gap = row->getColumn(7).getInt();
        card.question = row->getColumn(8).getString();
        read_content_json(row->getColumn(9).getString(), card);
        card.line = row->getColumn(10).getInt();
        stored.topic_title = row->getColumn(11).getString();
        if (!row->getColumn(12).isNull())
            stored.file = std::filesystem::path(row->getColumn(12).getString()) / row->getColumn(13).getString();
        stored.archived = row->getColumn(14).getInt() != 0;
        return stored;
    });
}

std::optional<CardKey> CardTable::find(const std::string& id) {
    return database_.attempt("find the card", [&]() -> std::optional<CardKey> {
        StatementUse row(find_);
        row->bind(1, id);
        if (!row->executeStep())
            return std::nullopt;
        return CardKey{row->getColumn(0).getInt64()};
    });
}

std::optional<CardOwner> CardTable::owner(const std::string& id) {
    return database_.attempt("find the card", [&]() -> std::optional<CardOwner> {
        StatementUse row(owner_);
        row->bind(1, id);
        if (!row->executeStep())
            return std::nullopt;
        CardOwner owner{CardKey{row->getColumn(0).getInt64()}, std::nullopt, row->getColumn(2).getInt() != 0};
        if (!row->getColumn(1).isNull())
            owner.file = row->getColumn(1).getInt64();
        return owner;
    });
}

Change CardTable::put(const Card& card, TopicKey topic, std::int64_t file, Instant now) {
    return database_.attempt("save the card", [&] {
        const std::string content = content_json(card);
        StatementUse row(compare_);
        row->bind(1, card.id);
        if (!row->executeStep()) {
            insert(card, content, topic, file, now);
            return Change::Added;
        }
        const CardKey key{row->getColumn(0).getInt64()};
        const bool archived = row->getColumn(1).getInt() != 0;
        const bool same_text =
            row->getColumn(2).getInt64() == topic.value && row->getColumn(5).getString() == fingerprint(card, content);
        if (archived || !same_text) {
            update(key, card, content, topic, file, now);
            return archived ? Change::Added : Change::Changed;
        }
        if (row->getColumn(3).getInt64() != file || row->getColumn(4).getInt() != card.line) {
            StatementUse moved(move_);
            SQLite::bind(*moved, card.line, file, key.value);
            moved->exec();
        }
        return Change::Unchanged;
    });
}

void CardTable::insert(const Card& card, const std::string& content, TopicKey topic, std::int64_t file, Instant now) {
    StatementUse row(insert_);
    SQLite::bind(*row, topic.value, file, card.line, to_word(card.kind), to_word(card.level),
                 static_cast<int>(card.level), card.seconds, joined(card.tags), card.django, card.gap, card.question,
                 content, static_cast<int>(card.follow_ups.size()), to_milliseconds(now), card.id);
    row->exec();
    index(CardKey{database_.connection().getLastInsertRowid()}, card);
}

void CardTable::update(CardKey key, const Card& card, const std::string& content, TopicKey topic, std::int64_t file,
                       Instant now) {
    StatementUse row(update_);
    SQLite::bind(*row, topic.value, file, card.line, to_word(card.kind), to_word(card.level),
                 static_cast<int>(card.level), card.seconds, joined(card.tags), card.django, card.gap, card.question,
                 content, static_cast<int>(card.follow_ups.size()), to_milliseconds(now), key.value);
    row->exec();
    StatementUse unindexed(unindex_);
    unindexed->bind(1, key.value);
    unindexed->exec();
    index(key, card);
}

void CardTable::index(CardKey key, const Card& card) {
    StatementUse row(index_);
    SQLite::bind(*row, key.value, card.question, searchable_body(card), joined(card.tags));
    row->exec();
}

std::vector<std::string> CardTable::ids_of_file(std::int64_t file) {
    return database_.attempt("read the file's cards", [&] {
        StatementUse rows(ids_);
        rows->bind(1, file);
        std::vector<std::string> ids;
        while (rows->executeStep())
            ids.push_back(rows->getColumn(0).getString());
        return ids;
    });
}

void CardTable::archive(const std::string& id, Instant now) {
    database_.attempt("archive the card", [&] {
        StatementUse row(archive_);
        SQLite::bind(*row, to_milliseconds(now), id);
        row->exec();
    });
}

int CardTable::archive_without_file(Instant now) {
    return database_.attempt("archive cards whose file is gone", [&] {
        StatementUse rows(orphans_);
        rows->bind(1, to_milliseconds(now));
        return rows->exec();
    });
}

std::vector<std::string> CardTable::ids_beginning_with(const std::string& prefix, int limit) {
    return database_.attempt("find cards", [&] {
        StatementUse rows(beginning_);
        SQLite::bind(*rows, prefix, limit);
        std::vector<std::string> ids;
        while (rows->executeStep())
            ids.push_back(rows->getColumn(0).getString());
        return ids;
    });
}

int CardTable::count() {
    return database_.attempt("count the cards", [&] {
        StatementUse row(count_);
        row->executeStep();
        return row->getColumn(0).getInt();
    });
}

} // namespace greenroom
