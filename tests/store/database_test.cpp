#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/doctor.h"
#include "store/files/migrations.h"
#include "store/files/restore.h"
#include "store/files/schema.h"
#include "store/tables/store.h"
#include "support/catch.h"
#include "support/deck_builder.h"
#include "support/scratch.h"

#include <fstream>
#include <iterator>

using namespace greenroom;
using greenroom::test::friday_morning;
using greenroom::test::Scratch;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void run_sql(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

} // namespace

TEST_CASE("a missing deck is made with its folders, marked as a deck of the current version") {
    const Scratch scratch;
    Database database(scratch / "new/place/deck.sqlite", friday_morning);
    CHECK(database.connection().execAndGet("PRAGMA application_id").getInt() == collection_application_id);
    CHECK(database.connection().execAndGet("PRAGMA user_version").getInt() == static_cast<int>(migrations().size()));
    CHECK(database.connection().execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(database.connection().execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(database.connection().execAndGet("PRAGMA foreign_keys").getInt() == 1);
}

TEST_CASE("an existing deck keeps what is in it when opened again") {
    const Scratch scratch;
    Store(scratch / "deck.sqlite", friday_morning).settings.set("new-per-day", "7", friday_morning);
    CHECK(Store(scratch / "deck.sqlite", friday_morning).settings.all() ==
          std::map<std::string, std::string>{{"new-per-day", "7"}});
}

TEST_CASE("a newer deck is refused and left untouched") {
    const Scratch scratch;
    const auto file = scratch / "deck.sqlite";
    { Store store(file, friday_morning); }
    run_sql(file, "PRAGMA user_version = 999");
    const std::string before = bytes_of(file);
    CHECK_THROWS_WITH(Database(file, friday_morning), Catch::Contains("newer Greenroom (collection version 999"));
    CHECK(bytes_of(file) == before);
}

TEST_CASE("another program's database is refused and left untouched") {
    const Scratch scratch;
    const auto file = scratch / "recipes.sqlite";
    run_sql(file, "CREATE TABLE recipe (name TEXT)");
    const std::string before = bytes_of(file);
    CHECK_THROWS_WITH(Database(file, friday_morning), Catch::Contains("another program's database"));
    CHECK(bytes_of(file) == before);
}

TEST_CASE("a text file is refused and left untouched") {
    const Scratch scratch;
    const auto file = scratch.write("notes.txt", std::string(5000, 'x'));
    CHECK_THROWS_WITH(Database(file, friday_morning), Catch::Contains("not a Greenroom collection"));
    CHECK(bytes_of(file) == std::string(5000, 'x'));
}

TEST_CASE("a folder that cannot be made is named") {
    const Scratch scratch;
    scratch.write("file", "in the way");
    CHECK_THROWS_WITH(Database(scratch / "file/deck.sqlite", friday_morning),
                      Catch::Contains("Could not make the folder"));
}

TEST_CASE("work that throws in a transaction leaves nothing behind") {
    const Scratch scratch;
    Store store(scratch / "deck.sqlite", friday_morning);
    CHECK_THROWS_AS(store.database.transact("try",
                                            [&] {
                                                store.settings.set("new-per-day", "7", friday_morning);
                                                throw StoreError("no");
                                            }),
                    StoreError);
    CHECK(store.settings.all().empty());
}

TEST_CASE("a collection's schema is the one that the build found, so that no start makes another to compare with") {
    const Scratch scratch;
    Store store(scratch / "deck.sqlite", friday_morning);
    CHECK(to_text(schema_of(store.database.connection())) == newest_schema);
}

TEST_CASE("a collection whose schema another program changed is refused, untouched, wherever it comes in") {
    const auto [changed, message] = GENERATE(table<std::string, std::string>({
        {"CREATE TRIGGER quiet BEFORE INSERT ON review BEGIN SELECT raise(IGNORE); END",
         "the trigger quiet is not Greenroom's"},
        {"ALTER TABLE mark RENAME TO old_mark; CREATE VIEW mark AS SELECT * FROM old_mark", "is not Greenroom's"},
        {"DROP INDEX review_by_undone", "the index review_by_undone is missing"},
        {"DROP VIEW counted_review; CREATE VIEW counted_review AS SELECT * FROM review",
         "the view counted_review is not Greenroom's"},
        {"DROP VIEW counted_review; CREATE VIEW counted_review AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i "
         "FROM n) SELECT i AS number, 1 AS id, 1 AS card, 1 AS at, 1 AS grade, 1 AS elapsed_ms, 1 AS due FROM n",
         "the view counted_review is not Greenroom's"},
        {"DROP TABLE setting; CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT)",
         "the table setting is not Greenroom's"},
        {"CREATE TABLE card_text_extra (x)", "the table card_text_extra is not Greenroom's"},
        {"CREATE TABLE more (x)", "the table more is not Greenroom's"},
    }));
    const Scratch scratch;
    const auto file = scratch / "deck.sqlite", good = scratch / "good.sqlite";
    { Store store(file, friday_morning); }
    { Store store(good, friday_morning); }
    run_sql(file, changed);
    const std::string before = bytes_of(file);
    CHECK_THROWS_WITH(Database(file, friday_morning),
                      Catch::Contains(message) && Catch::Contains("go back to a backup"));
    CHECK_THROWS_WITH(check_collection_file(file), Catch::Contains(message));
    CHECK_THROWS_WITH(back_up(file, friday_morning), Catch::Contains(message));
    CHECK_THROWS_WITH(restore_collection(good, file, friday_morning), Catch::Contains(message));
    const auto complaints = examine(file, friday_morning);
    REQUIRE(complaints.size() == 1);
    CHECK_THAT(complaints[0].text.english(), Catch::Contains(message));
    CHECK(complaints[0].kind == Complaint::Kind::Damaged);
    CHECK(bytes_of(file) == before);
}

TEST_CASE("comments, spaces and statistics of SQLite's planner do not make a schema another one") {
    const Scratch scratch;
    const auto file = scratch / "deck.sqlite";
    { Store store(file, friday_morning); }
    run_sql(file, "ANALYZE; DROP VIEW counted_review; CREATE VIEW counted_review as -- those that were not undone\n"
                  "SELECT r.number, r.id, r.card, r.at, r.grade, r.elapsed_ms, r.due FROM review r "
                  "WHERE r.grade IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.\"id\")");
    CHECK_NOTHROW(Database(file, friday_morning));
}

TEST_CASE("connections trust neither the schema nor the cells of a file") {
    const Scratch scratch;
    Database database(scratch / "deck.sqlite", friday_morning);
    CHECK(pragma_number(database.connection(), "trusted_schema") == 0);
    CHECK(pragma_number(database.connection(), "cell_size_check") == 1);
    database.connection().exec("PRAGMA writable_schema = ON");
    CHECK_THROWS(database.connection().exec("UPDATE sqlite_schema SET sql = '' WHERE name = 'setting'"));
    SQLite::Database reader = connect_to_read(scratch / "deck.sqlite");
    CHECK(pragma_number(reader, "trusted_schema") == 0);
}
