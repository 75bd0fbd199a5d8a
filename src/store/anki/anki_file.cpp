#include "store/anki/anki_file.h"

#include "records/store_error.h"
#include "store/files/connection.h"
#include "store/files/database.h"
#include "store/files/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// The longest value, in bytes: far longer than any field of a note.
constexpr int longest_value = 16 * 1024 * 1024;

/// How often SQLite may ask whether to go on, which it does every 2,000 instructions: an honest row takes some dozens.
constexpr std::uint64_t fewest_questions = 10'000;
constexpr std::uint64_t bytes_a_question = 4'096;

/// What a row takes in the file at least, however empty its columns.
constexpr std::uint64_t smallest_row = 8;

/// Anki compares names without case, by a collation that SQLite lacks; nothing here depends on the order.
int compare_without_case(void*, int left_size, const void* left, int right_size, const void* right) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    const std::string_view one(static_cast<const char*>(left), static_cast<std::size_t>(left_size));
    const std::string_view other(static_cast<const char*>(right), static_cast<std::size_t>(right_size));
    const auto [at, there] = std::ranges::mismatch(one, other, {}, lower, lower);
    if (at == one.end() || there == other.end())
        return left_size - right_size;
    return lower(*at) - lower(*there);
}

std::uint64_t size_of(const fs::path& file) {
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    return unknown ? 0 : size;
}

class Reader {
public:
    explicit Reader(const fs::path& file)
        : connection_(connect_to_read(file)), size_(size_of(file)),
          questions_(fewest_questions + size_ / bytes_a_question), go_on_([this] { return questions_-- > 0; }),
          limit_(connection_, go_on_) {
        sqlite3_limit(connection_.getHandle(), SQLITE_LIMIT_LENGTH, longest_value);
        sqlite3_create_collation(connection_.getHandle(), "unicase", SQLITE_UTF8, nullptr, compare_without_case);
    }

    AnkiCollection read() {
        refuse_what_could_run();
        for (const char* table : {"col", "notes", "cards", "revlog"})
            require_table(table);
        AnkiCollection collection;
        read_collection(collection);
        if (collection.notetypes_json.empty())
            read_configured(collection);
        read_notes(collection);
        read_cards(collection);
        read_reviews(collection);
        return collection;
    }

private:
    /// A view, a trigger or a virtual table in the place of a table would run what a stranger wrote.
    void refuse_what_could_run() {
        each("SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')", [](Row row) {
            throw BadAnkiFile(
                English::tr("its collection has a %1, which no collection of Anki's has").arg(row.text(0)));
        });
        each("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'", [](Row) {
            throw BadAnkiFile(English::tr("its collection has a virtual table, which no collection of Anki's has"));
        });
    }

    void require_table(const std::string& name) {
        bool there = false;
        SQLite::Statement columns(connection_, "SELECT hidden FROM pragma_table_xinfo(?)");
        columns.bind(1, name);
        while (columns.executeStep()) {
            there = true;
            if (columns.getColumn(0).getInt() != 0)
                throw BadAnkiFile(
                    English::tr("its table %1 has a computed column, which no collection of Anki's has").arg(name));
        }
        if (!there)
            throw BadAnkiFile(English::tr("its collection has no table %1").arg(name));
    }

    template<typename Take>
    void each(const char* sql, Take take) {
        SQLite::Statement statement(connection_, sql);
        while (statement.executeStep()) {
            std::uint64_t bytes = smallest_row;
            for (int column = 0; column < statement.getColumnCount(); ++column)
                if (const SQLite::Column value = statement.getColumn(column); value.isText() || value.isBlob())
                    bytes += static_cast<std::uint64_t>(value.getBytes());
            read_ += bytes;
            if (read_ > size_ + 65'536)
                throw BadAnkiFile(English::tr("its collection claims to hold more than fits into it"));
            take(Row(statement));
        }
    }

    void read_collection(AnkiCollection& collection) {
        each("SELECT crt, models, decks FROM col LIMIT 1", [&](Row row) {
            collection.created = row.long_number(0);
            collection.notetypes_json = row.text(1);
            collection.decks_json = row.text(2);
        });
    }

    void read_configured(AnkiCollection& collection) {
        for (const char* table : {"notetypes", "fields", "templates", "decks"})
            require_table(table);
        const auto into = [](std::vector<AnkiCollection::Configured>& list) {
            return [&list](Row row) {
                list.push_back({row.long_number(0), row.long_number(1), row.text(2), row.text(3)});
            };
        };
        each("SELECT id, 0, name, config FROM notetypes ORDER BY id", into(collection.notetypes));
        each("SELECT ntid, ord, name, '' FROM fields ORDER BY ntid, ord", into(collection.fields));
        each("SELECT ntid, ord, name, config FROM templates ORDER BY ntid, ord", into(collection.templates));
        each("SELECT id, 0, name, '' FROM decks ORDER BY id", into(collection.decks));
    }

    void read_notes(AnkiCollection& collection) {
        each("SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id", [&](Row row) {
            collection.notes.push_back(
                {row.long_number(0), row.text(1), row.long_number(2), row.long_number(3), row.text(4), row.text(5)});
        });
    }

    void read_cards(AnkiCollection& collection) {
        each(R"(
            SELECT
                id, nid, did, ord, type, queue, due, ivl, odue, odid, flags, factor, reps, lapses, data
            FROM cards
            ORDER BY id)",
             [&](Row row) {
                 int column = 0;
                 const auto next = [&] { return row.long_number(column++); };
                 AnkiCollection::Card card;
                 for (std::int64_t* value : {&card.id, &card.note, &card.deck, &card.place, &card.type, &card.queue,
                                             &card.due, &card.interval, &card.home_due, &card.home_deck, &card.flags,
                                             &card.factor, &card.repetitions, &card.lapses})
                     *value = next();
                 card.data = row.text(column);
                 collection.cards.push_back(std::move(card));
             });
    }

    void read_reviews(AnkiCollection& collection) {
        each("SELECT id, cid, ease, ivl, lastIvl, factor, time, type FROM revlog ORDER BY id", [&](Row row) {
            collection.reviews.push_back({row.long_number(0), row.long_number(1), row.long_number(2),
                                          row.long_number(3), row.long_number(4), row.long_number(5),
                                          row.long_number(6), row.long_number(7)});
        });
    }

    SQLite::Database connection_;
    std::uint64_t size_;
    std::uint64_t questions_;
    std::function<bool()> go_on_;
    QueryCancellation limit_;
    std::uint64_t read_ = 0;
};

} // namespace

AnkiCollection read_anki_file(const fs::path& file) {
    try {
        return Reader(file).read();
    } catch (const SQLite::Exception& error) {
        if (is_cancellation(error))
            throw BadAnkiFile(English::tr("reading its collection takes longer than its size explains"));
        throw BadAnkiFile(English::tr("its collection cannot be read: %1").arg(error.what()));
    } catch (const StoreError&) {
        throw BadAnkiFile(English::tr("its collection is no database"));
    }
}

namespace {

/// Schema 11, as Anki made it from 2012 to 2021.
constexpr const char* schema = R"(
    CREATE TABLE col (
        id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
        dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
        decks text not null, dconf text not null, tags text not null);
    CREATE TABLE notes (
        id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
        tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
        data text not null);
    CREATE TABLE cards (
        id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
        usn integer not null, type integer not null, queue integer not null, due integer not null,
        ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
        left integer not null, odue integer not null, odid integer not null, flags integer not null,
        data text not null);
    CREATE TABLE revlog (
        id integer primary key, cid integer not null, usn integer not null, ease integer not null,
        ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
        type integer not null);
    CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
    CREATE INDEX ix_notes_usn ON notes (usn);
    CREATE INDEX ix_cards_usn ON cards (usn);
    CREATE INDEX ix_revlog_usn ON revlog (usn);
    CREATE INDEX ix_cards_nid ON cards (nid);
    CREATE INDEX ix_cards_sched ON cards (did, queue, due);
    CREATE INDEX ix_revlog_cid ON revlog (cid);
    CREATE INDEX ix_notes_csum ON notes (csum);
)";

template<typename... Values>
void insert(SQLite::Statement& statement, const Values&... values) {
    StatementUse use(statement);
    use.bind(values...);
    use->exec();
}

void fill(SQLite::Database& connection, const AnkiCollection& collection, const AnkiSettings& settings) {
    SQLite::Statement head(connection, "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')");
    insert(head, collection.created, settings.modified, settings.modified, settings.conf, collection.notetypes_json,
           collection.decks_json, settings.deck_options);
    SQLite::Statement notes(connection, "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    for (const AnkiCollection::Note& note : collection.notes)
        insert(notes, note.id, note.guid, note.notetype, note.modified, note.tags, note.fields, note.sort_field,
               note.checksum);
    SQLite::Statement cards(connection,
                            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)");
    for (const AnkiCollection::Card& card : collection.cards)
        insert(cards, card.id, card.note, card.deck, card.place, settings.modified / 1000, card.type, card.queue,
               card.due, card.interval, card.factor, card.repetitions, card.lapses, card.home_due, card.home_deck,
               card.flags, card.data);
    SQLite::Statement reviews(connection, "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)");
    for (const AnkiCollection::Review& review : collection.reviews)
        insert(reviews, review.id, review.card, review.ease, review.interval, review.last_interval, review.factor,
               review.elapsed, review.type);
}

} // namespace

void write_anki_file(const fs::path& file, const AnkiCollection& collection, const AnkiSettings& settings) {
    try {
        SQLite::Database connection(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // It is made anew and lies beside nothing: there is nothing to roll back.
        connection.exec("PRAGMA journal_mode = OFF");
        connection.exec("PRAGMA synchronous = OFF");
        SQLite::Transaction transaction(connection);
        connection.exec(schema);
        fill(connection, collection, settings);
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw StoreError(
            English::tr("Could not write %1: %2; make room on its disk").arg(file.string()).arg(error.what()));
    }
}

} // namespace greenroom
