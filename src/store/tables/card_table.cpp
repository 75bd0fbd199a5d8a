#include "store/tables/card_table.h"

#include "cards/text/word_gaps.h"
#include "cards/text/wording.h"
#include "store/tables/card_content.h"

namespace greenroom {

namespace {

/// A card's columns as one text, in the order of `fingerprint_sql`, so that an unchanged card costs no write.
std::string fingerprint(const Card& card, const std::string& content) {
    std::string text;
    for (const std::string& column :
         {std::string(to_word(card.kind)), std::string(to_word(card.level)), std::to_string(card.seconds),
          cards::joined(card.tags, ", "), card.django, std::string(to_word(card.asked)), card.family,
          std::to_string(card.gap), card.question})
        text += column + '\n';
    return text + content;
}

const std::string fingerprint_sql = [] {
    std::string sql;
    for (const char* column : {"kind", "level", "seconds", "tags", "django", "asked", "family", "gap", "question"})
        sql += std::string(column) + " || char(10) || ";
    return sql + "content";
}();

StoredCard stored_card_from(CardKey key, Row row) {
    StoredCard stored;
    stored.key = key;
    Card& card = stored.card;
    card.id = row.text(0);
    card.topic = row.text(1);
    card.kind = kind_from_word(row.text(2)).value();
    card.level = level_from_word(row.text(3)).value();
    card.seconds = row.number(4);
    card.tags = cards::split(row.text(5), ", ");
    card.django = row.text(6);
    card.gap = row.number(7);
    card.question = row.text(8);
    read_content_json(row.text(9), card);
    card.line = row.number(10);
    stored.topic_title = row.text(11);
    if (row.has(12))
        stored.file = std::filesystem::path(row.text(12)) / row.text(13);
    stored.archived = row.flag(14);
    card.asked = asked_from_word(row.text(15)).value();
    card.family = row.text(16);
    return stored;
}

} // namespace

std::optional<StoredCard> CardTable::of(CardKey key) {
    return database_.row("read the card", R"(
        SELECT
            c.id,
            t.path,
            c.kind,
            c.level,
            c.seconds,
            c.tags,
            c.django,
            c.gap,
            c.question,
            c.content,
            c.line,
            t.title,
            s.root,
            f.path,
            c.archived IS NOT NULL,
            c.asked,
            c.family
        FROM card c
        JOIN topic t ON t.key = c.topic
        LEFT JOIN file f ON f.key = c.file
        LEFT JOIN source s ON s.key = f.source
        WHERE c.key = ?)",
                         key, [key](Row row) { return stored_card_from(key, row); });
}

std::optional<CardKey> CardTable::find(const std::string& id) {
    return database_.row("find the card", "SELECT key FROM card WHERE id = ?", id, [](Row row) { return row.card(0); });
}

std::optional<CardOwner> CardTable::owner(const std::string& id) {
    return database_.row("find the card", "SELECT key, file, archived IS NOT NULL FROM card WHERE id = ?", id,
                         [](Row row) {
                             return CardOwner{row.card(0), row.optional(1, &Row::long_number), row.flag(2)};
                         });
}

Change CardTable::put(const Card& card, TopicKey topic, std::int64_t file, Instant now) {
    static const std::string compare =
        "SELECT key, archived IS NOT NULL, topic, file, line, " + fingerprint_sql + " FROM card WHERE id = ?";
    struct Known {
        CardKey key;
        bool archived;
        bool same_text;
        bool same_place;
    };
    const std::string content = content_json(card);
    const auto known = database_.row("save the card", compare.c_str(), card.id, [&](Row row) {
        return Known{row.card(0), row.flag(1), row.topic(2) == topic && row.text(5) == fingerprint(card, content),
                     row.long_number(3) == file && row.number(4) == card.line};
    });
    if (!known) {
        insert(card, content, topic, file, now);
        return Change::Added;
    }
    if (known->archived || !known->same_text) {
        update(known->key, card, content, topic, file, now);
        return known->archived ? Change::Added : Change::Changed;
    }
    if (!known->same_place)
        database_.run("save the card", "UPDATE card SET line = ?, file = ?, elsewhere = 0 WHERE key = ?", card.line,
                      file, known->key);
    return Change::Unchanged;
}

void CardTable::insert(const Card& card, const std::string& content, TopicKey topic, std::optional<std::int64_t> file,
                       Instant edited) {
    database_.run("save the card", R"(
        INSERT INTO card (
            topic,
            file,
            line,
            kind,
            level,
            rank,
            seconds,
            tags,
            django,
            asked,
            family,
            gap,
            question,
            content,
            follow_ups,
            edited,
            elsewhere,
            id
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  topic, file, card.line, to_word(card.kind), to_word(card.level), card.level, card.seconds,
                  cards::joined(card.tags, ", "), card.django, to_word(card.asked), card.family, card.gap,
                  card.question, content, card.follow_ups.size(), edited, file ? 0 : 1, card.id);
    index(CardKey{database_.connection().getLastInsertRowid()}, card);
}

void CardTable::update(CardKey key, const Card& card, const std::string& content, TopicKey topic,
                       std::optional<std::int64_t> file, Instant edited) {
    database_.run("save the card", R"(
        UPDATE card
        SET
            topic = ?,
            file = ?,
            line = ?,
            kind = ?,
            level = ?,
            rank = ?,
            seconds = ?,
            tags = ?,
            django = ?,
            asked = ?,
            family = ?,
            gap = ?,
            question = ?,
            content = ?,
            follow_ups = ?,
            edited = max(?, edited + 1, coalesce(archived, 0) + 1),
            archived = NULL,
            elsewhere = 0
        WHERE key = ?)",
                  topic, file, card.line, to_word(card.kind), to_word(card.level), card.level, card.seconds,
                  cards::joined(card.tags, ", "), card.django, to_word(card.asked), card.family, card.gap,
                  card.question, content, card.follow_ups.size(), edited, key);
    database_.run("save the card", "DELETE FROM card_text WHERE rowid = ?", key);
    index(key, card);
}

void CardTable::index(CardKey key, const Card& card) {
    database_.run("save the card", "INSERT INTO card_text (rowid, question, body, tags) VALUES (?, ?, ?, ?)", key,
                  with_word_gaps(card.question), with_word_gaps(searchable_body(card)),
                  with_word_gaps(cards::joined(card.tags, ", ")));
}

namespace {

/// One more with each change of what index() writes: 1 has gaps between the characters of scripts without spaces.
constexpr int index_version = 1;

} // namespace

int CardTable::bring_index_up_to_date() {
    const auto version = database_.row("read the search index", "SELECT version FROM search_index",
                                       [](Row row) { return row.number(0); });
    if (version == index_version)
        return 0;
    return database_.transact("bring the search index up to date", [&] {
        const auto keys =
            database_.rows("read the cards", "SELECT key FROM card ORDER BY key", [](Row row) { return row.card(0); });
        database_.run("clear the search index", "DELETE FROM card_text");
        index(keys);
        database_.run("save the search index", "INSERT OR REPLACE INTO search_index (only, version) VALUES (1, ?)",
                      index_version);
        return static_cast<int>(keys.size());
    });
}

int CardTable::index_missing() {
    return database_.transact("complete the search index", [&] {
        const auto keys = database_.rows(
            "read the search index", "SELECT key FROM card WHERE key NOT IN (SELECT rowid FROM card_text) ORDER BY key",
            [](Row row) { return row.card(0); });
        index(keys);
        return static_cast<int>(keys.size());
    });
}

void CardTable::index(const std::vector<CardKey>& keys) {
    for (const CardKey key : keys)
        if (const auto stored = of(key))
            index(key, stored->card);
}

void CardTable::take_in(const Card& card, TopicKey topic, Instant edited, std::optional<Instant> archived) {
    const std::optional<CardOwner> known = owner(card.id);
    if (!known && !archived) {
        insert(card, content_json(card), topic, std::nullopt, edited);
        return;
    }
    if (known)
        update(known->key, card, content_json(card), topic, archived ? std::nullopt : known->file, edited);
    else
        insert(card, content_json(card), topic, std::nullopt, edited);
    database_.run("save the card", "UPDATE card SET edited = ?, archived = ?, elsewhere = file IS NULL WHERE id = ?",
                  edited, archived, card.id);
}

std::vector<std::string> CardTable::ids_of_file(std::int64_t file) {
    return database_.rows("read the file's cards", "SELECT id FROM card WHERE file = ? AND archived IS NULL", file,
                          [](Row row) { return row.text(0); });
}

void CardTable::archive(const std::string& id, Instant now) {
    database_.run("archive the card", "UPDATE card SET archived = ?, file = NULL WHERE id = ? AND archived IS NULL",
                  now, id);
}

int CardTable::archive_without_file(Instant now) {
    return database_.run("archive cards whose file is gone",
                         "UPDATE card SET archived = ? WHERE file IS NULL AND archived IS NULL AND elsewhere = 0", now);
}

std::vector<std::string> CardTable::ids_beginning_with(const std::string& prefix, int limit) {
    return database_.rows("find cards", R"(
        SELECT id
        FROM card
        WHERE id >= ?1 AND id < ?1 || char(1114111) AND archived IS NULL
        ORDER BY id
        LIMIT ?2)",
                          prefix, limit, [](Row row) { return row.text(0); });
}

bool CardTable::any() {
    return database_
        .row("look for a card", "SELECT EXISTS (SELECT 1 FROM card WHERE archived IS NULL)",
             [](Row row) { return row.flag(0); })
        .value();
}

} // namespace greenroom
