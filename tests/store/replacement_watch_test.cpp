#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/restore.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <fstream>
#include <iterator>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Writes another program's bytes into a file without giving it another name.
void overwrite(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// An open collection of one card with two reviews, and the bytes of another collection.
struct OpenCollection : DeckBuilder {
    OpenCollection() {
        review();
        review();
        const Scratch elsewhere;
        { Store other(elsewhere / "other.sqlite", friday_morning); }
        other_bytes = bytes_of(elsewhere / "other.sqlite");
    }
    void review() { grade(card, Grade::Good, friday_morning + 24h * count++); }
    fs::path kept() const { return scratch / "deck-kept-20261121T090000Z.sqlite"; }

    fs::path file = scratch / "deck.sqlite";
    std::string other_bytes;
    CardKey card = add(open_card("one"));
    int count = 0;
};

} // namespace

TEST_CASE("no grade is saved into a collection that was replaced while open, and what it had is kept") {
    OpenCollection open;
    open.scratch.write("new.sqlite", open.other_bytes);
    fs::rename(open.scratch / "new.sqlite", open.file);
    CHECK_THROWS_WITH(open.review(), Catch::Contains(open.file.string() + " was replaced by another file") &&
                                         Catch::Contains("kept as " + open.kept().string()));
    CHECK_THROWS_AS(open.store.settings.set("new-per-day", "7", friday_morning), ReplacedCollection);
    CHECK_THROWS_AS(open.store.marks.note(open.card, "lost", friday_morning), ReplacedCollection);
    CHECK(bytes_of(open.file) == open.other_bytes);
    CHECK(check_collection_file(open.kept()).reviews == 2);
    // The old log does not become that of the new file.
    CHECK(Store(open.file, friday_morning).reviews.all().empty());
}

TEST_CASE("no grade is saved into a collection that was removed or moved while open, until it is back") {
    OpenCollection open;
    fs::rename(open.file, open.scratch / "moved.sqlite");
    CHECK_THROWS_WITH(open.review(), Catch::Contains("was moved or removed while it was open"));
    CHECK(check_collection_file(open.kept()).reviews == 2);
    fs::rename(open.scratch / "moved.sqlite", open.file);
    open.review();
    CHECK(open.store.reviews.all().size() == 3);
}

TEST_CASE("no grade is saved once SQLite's log of the collection was removed") {
    OpenCollection open;
    fs::remove(open.file.string() + "-wal");
    CHECK_THROWS_AS(open.review(), ReplacedCollection);
    CHECK(check_collection_file(open.kept()).reviews == 2);
}

TEST_CASE("no grade is saved into a collection that was cut short or written over in its place") {
    const int way = GENERATE(0, 1, 2);
    OpenCollection open;
    {
        Store second(open.file, friday_morning);
        second.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    open.review();
    const std::string there = way == 0 ? "" : way == 1 ? bytes_of(open.file).substr(0, 20'000) : open.other_bytes;
    overwrite(open.file, there);
    CHECK_THROWS_WITH(open.review(), Catch::Contains(open.file.string() + " was written by another program"));
    CHECK_THROWS_AS(open.review(), StoreError);
    CHECK(bytes_of(open.file) == there);
    if (way == 0)
        CHECK_THROWS_AS(Store(open.file, friday_morning), DamagedCollection);
}

TEST_CASE("what was written over an open collection opens by itself later, without the old one's log") {
    OpenCollection open;
    const fs::path file = open.scratch / "second.sqlite";
    auto store = std::make_unique<Store>(file, friday_morning);
    store->settings.set("new-per-day", "7", friday_morning);
    overwrite(file, open.other_bytes);
    CHECK_THROWS_AS(store->settings.set("new-per-day", "8", friday_morning), ReplacedCollection);
    store.reset();
    CHECK(bytes_of(file) == open.other_bytes);
    CHECK(Store(file, friday_morning).settings.all().empty());
}

TEST_CASE("a collection that had no log yet can be written at once") {
    const Scratch scratch;
    {
        Store store(scratch / "deck.sqlite", friday_morning);
        store.database.connection().exec("VACUUM INTO '" + (scratch / "copy.sqlite").string() + "'");
    }
    Store copy(scratch / "copy.sqlite", friday_morning);
    CHECK_NOTHROW(copy.settings.set("new-per-day", "7", friday_morning));
}

TEST_CASE("checkpoints, backups and restores by others are no replacement") {
    OpenCollection open;
    Store second(open.file, friday_morning);
    const Backup early = back_up(open.file, friday_morning);
    for (int i = 0; i < 30; ++i) {
        open.review();
        second.settings.set("new-per-day", std::to_string(i), friday_morning);
        if (i % 3 == 0)
            second.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        if (i % 5 == 0)
            open.store.database.connection().exec("PRAGMA wal_checkpoint(PASSIVE)");
    }
    CHECK(second.reviews.all().size() == 32);
    restore_collection(open.file, early.file, friday_morning);
    second.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(open.store.reviews.all().size() == 2);
    open.review();
    CHECK(second.reviews.all().size() == 3);
}

TEST_CASE("what was kept of a removed collection is offered before a backup that has less") {
    OpenCollection open;
    const Backup early = back_up(open.file, friday_morning);
    open.review();
    const std::size_t reviews = open.store.reviews.all().size();
    for (const char* part : {"", "-wal", "-shm"})
        std::filesystem::remove(open.file.string() + part);
    CHECK_THROWS_AS(open.store.settings.set("new-per-day", "8", friday_morning), ReplacedCollection);
    const RecoveryOffer offer = recovery_offer(open.file);
    REQUIRE(offer.backups.size() == 2);
    CHECK(offer.backup == offer.backups[0]);
    CHECK(offer.backups[0].file.filename().string().find("-kept-") != std::string::npos);
    CHECK(offer.backups[0].reviews == static_cast<int>(reviews));
    CHECK(offer.backups[1].file == early.file);
    CHECK(list_backups(open.file).size() == 1);
}

TEST_CASE("an emptied collection that has only its log left is not taken for a new one") {
    const Scratch scratch;
    scratch.write("deck.sqlite", "");
    scratch.write("deck.sqlite-wal", "what was saved last");
    CHECK_THROWS_WITH(Store(scratch / "deck.sqlite", friday_morning), Catch::Contains("though it has a log"));
    CHECK(bytes_of(scratch / "deck.sqlite-wal") == "what was saved last");
}
