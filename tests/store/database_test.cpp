#include "store/files/collection_file.h"
#include "store/files/migrations.h"
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
    Store(scratch / "deck.sqlite", friday_morning).settings.set("new-per-day", "7");
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
                                                store.settings.set("new-per-day", "7");
                                                throw StoreError("no");
                                            }),
                    StoreError);
    CHECK(store.settings.all().empty());
}
