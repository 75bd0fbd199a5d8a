#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/migrations.h"
#include "store/files/restore.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <fstream>
#include <iterator>
#include <thread>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// A deck of one card with some reviews.
struct ReviewedDeck : DeckBuilder {
    explicit ReviewedDeck(int reviews) { review(reviews); }

    void review(int times) {
        for (int i = 0; i < times; ++i)
            grade(card, Grade::Good, friday_morning + 24h * count++);
    }
    fs::path file() const { return scratch / "deck.sqlite"; }
    int reviews() { return static_cast<int>(store.reviews.all().size()); }

    CardKey card = add(open_card("one"));
    int count = 0;
};

/// What a deck of the first version was: one card with one review.
void make_old_deck(const fs::path& file) {
    SQLite::Database deck(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    deck.exec(migrations()[0]);
    deck.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
    deck.exec("PRAGMA user_version = 1");
    deck.exec("INSERT INTO topic VALUES (1, 't', 't', '', 0)");
    deck.exec("INSERT INTO card VALUES (1, 'one', 1, NULL, 1, 'open', 'mid', 0, 60, '', '', 0, 0, NULL, 'Why?',"
              " '{\"follow_ups\":[]}')");
    deck.exec("INSERT INTO review VALUES (1, 'r', 1, 1, 3, 1000, 2, NULL)");
}

/// Overwrites pages in the middle of a deck.
void damage(const fs::path& file) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4096 * 3);
    stream << std::string(4096 * 8, '\x5A');
}

} // namespace

TEST_CASE("a backup is one whole file, named by its moment, with nothing beside it") {
    ReviewedDeck deck(3);
    const Backup made = back_up(deck.file(), friday_morning);
    CHECK(made.file == deck.scratch / "backups/deck-20261120T090000Z.sqlite");
    CHECK(made.reviews == 3);
    CHECK(made.at == friday_morning);
    CHECK(names_in(deck.scratch / "backups") == std::vector<std::string>{".lock", "deck-20261120T090000Z.sqlite"});
    CHECK(check_collection_file(made.file) ==
          CollectionSummary{static_cast<int>(migrations().size()), 3, friday_morning + 48h});
    // Read and write version 1: no write-ahead log is needed to read it.
    CHECK(bytes_of(made.file).substr(18, 2) == std::string("\1\1"));
}

TEST_CASE("two backups of one second are two files, and what an ended one left is swept up") {
    ReviewedDeck deck(1);
    deck.scratch.write("backups/.deck-20261119T090000Z.sqlite.part", "half");
    deck.scratch.write("backups/notes.txt", "mine");
    back_up(deck.file(), friday_morning);
    deck.review(1);
    back_up(deck.file(), friday_morning + 500ms);
    CHECK(names_in(deck.scratch / "backups") == std::vector<std::string>{".lock", "deck-20261120T090000Z-2.sqlite",
                                                                         "deck-20261120T090000Z.sqlite", "notes.txt"});
    std::vector<int> reviews;
    for (const Backup& backup : list_backups(deck.file()))
        reviews.push_back(backup.reviews.value());
    std::ranges::sort(reviews);
    CHECK(reviews == std::vector<int>{1, 2});
}

TEST_CASE("only backups of this deck are listed, newest first, and one that cannot be read says so") {
    ReviewedDeck deck(1);
    back_up(deck.file(), friday_morning);
    deck.scratch.write("backups/other-20261121T090000Z.sqlite", "");
    deck.scratch.write("backups/deck-20269921T090000Z.sqlite", "");
    deck.scratch.write("backups/deck-20261122T090000Z.sqlite", "torn");
    const std::vector<Backup> backups = list_backups(deck.file());
    REQUIRE(backups.size() == 2);
    CHECK(backups[0] == Backup{deck.scratch / "backups/deck-20261122T090000Z.sqlite", friday_morning + 48h, 4, {}, {}});
    CHECK(backups[1].reviews == 1);
    CHECK(newest_good_backup(deck.file()) == backups[1]);
}

TEST_CASE("a damaged deck gives no backup, and says that it is damaged") {
    ReviewedDeck deck(30);
    deck.store.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    damage(deck.file());
    CHECK_THROWS_AS(back_up(deck.file(), friday_morning), DamagedCollection);
    CHECK(list_backups(deck.file()).empty());
}

TEST_CASE("a backup to a chosen file replaces an earlier one, but no other file and not the deck") {
    ReviewedDeck deck(1);
    const fs::path file = deck.scratch / "copy.sqlite";
    CHECK(back_up_to(deck.file(), file, friday_morning).reviews == 1);
    deck.review(1);
    CHECK(back_up_to(deck.file(), file, friday_morning).reviews == 2);
    CHECK(check_collection_file(file).reviews == 2);
    const fs::path notes = deck.scratch.write("notes.txt", "mine");
    CHECK_THROWS_WITH(back_up_to(deck.file(), notes, friday_morning), Catch::Contains("not a Greenroom collection"));
    CHECK(bytes_of(notes) == "mine");
    CHECK_THROWS_WITH(back_up_to(deck.file(), deck.file(), friday_morning), Catch::Contains("the collection itself"));
}

TEST_CASE("restoring brings the old deck back, keeps the present one, and open connections see it") {
    ReviewedDeck deck(2);
    const Backup early = back_up(deck.file(), friday_morning);
    deck.review(3);
    const Restored restored = restore_collection(deck.file(), early.file, friday_morning + 1h);
    CHECK(restored.reviews == 2);
    CHECK(deck.reviews() == 2);
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
    REQUIRE(restored.before);
    CHECK(check_collection_file(*restored.before).reviews == 5);
    deck.store.database.transact("grade", [&] { deck.grade(deck.card, Grade::Good, friday_morning + 240h); });
    CHECK(deck.reviews() == 3);
    CHECK(restore_collection(deck.file(), *restored.before, friday_morning + 2h).reviews == 5);
    CHECK(deck.reviews() == 5);
}

TEST_CASE("restoring keeps the learner's folders that only the present collection reads") {
    ReviewedDeck deck(2);
    deck.store.sources.put("/decks/both", "", Origin::Learner);
    const Backup early = back_up(deck.file(), friday_morning);
    const DeckSource lists = deck.store.sources.put("/decks/lists", "all.md", Origin::Learner);
    deck.store.sources.set_answers(lists, Answers::TextBelow);
    deck.store.sources.put("/decks/mine", "", Origin::Learner);
    restore_collection(deck.file(), early.file, friday_morning + 1h);
    std::vector<std::string> folders;
    for (const DeckSource& source : deck.store.sources.all())
        if (source.origin == Origin::Learner && source.root != deck.source.root)
            folders.push_back(source.path().string() +
                              (deck.store.sources.answers(source) == Answers::TextBelow ? " below" : ""));
    CHECK(folders == std::vector<std::string>{"/decks/both", "/decks/lists/all.md below", "/decks/mine"});
}

TEST_CASE("restoring refuses what is no sound deck, and leaves the present one") {
    ReviewedDeck deck(2);
    const fs::path text = deck.scratch.write("notes.txt", std::string(5000, 'x'));
    CHECK_THROWS_AS(restore_collection(deck.file(), text, friday_morning), DamagedCollection);
    CHECK_THROWS_WITH(restore_collection(deck.file(), deck.scratch / "none.sqlite", friday_morning),
                      Catch::Contains("there is no such file"));
    const Backup good = back_up(deck.file(), friday_morning);
    damage(good.file);
    CHECK_THROWS_AS(restore_collection(deck.file(), good.file, friday_morning), DamagedCollection);
    CHECK(deck.reviews() == 2);
    CHECK(bytes_of(text) == std::string(5000, 'x'));
}

TEST_CASE("a damaged deck is kept beside the restored one") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    {
        ReviewedDeck deck(30);
        back_up_to(deck.file(), file, friday_morning);
        fs::create_directory(scratch / "backups");
        back_up(file, friday_morning);
    }
    damage(file);
    const std::string damaged = bytes_of(file);
    const Restored restored = restore_collection(file, newest_good_backup(file).value().file, friday_morning + 1h);
    CHECK(restored.before == scratch / "deck-damaged-20261120T100000Z.sqlite");
    CHECK((bytes_of(*restored.before) == damaged));
    CHECK(Store(file, friday_morning).reviews.all().size() == 30);
}

TEST_CASE("a damaged deck that is open elsewhere is not replaced under its user") {
    ReviewedDeck deck(30);
    const Backup good = back_up(deck.file(), friday_morning);
    deck.store.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    damage(deck.file());
    const std::string before = bytes_of(deck.file());
    deck.store.settings.all();
    CHECK_THROWS_WITH(restore_collection(deck.file(), good.file, friday_morning),
                      Catch::Contains("another program has it open"));
    CHECK((bytes_of(deck.file()) == before));
}

TEST_CASE("a deck that is set aside keeps its name's place free and all its bytes") {
    const Scratch scratch;
    const fs::path file = scratch.write("deck.sqlite", "no deck");
    scratch.write("deck.sqlite-wal", "log");
    const fs::path kept = set_aside(file, friday_morning);
    CHECK(kept == scratch / "deck-damaged-20261120T090000Z.sqlite");
    CHECK(bytes_of(kept) == "no deck");
    CHECK(bytes_of(write_ahead_log_of(kept)) == "log");
    CHECK(names_in(scratch.folder()).size() == 2);
}

TEST_CASE("a deck is backed up before it is brought up to date, and an old backup is brought up to date with it") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    make_old_deck(file);
    {
        Store store(file, friday_morning);
        CHECK(store.reviews.all().size() == 1);
    }
    const std::vector<Backup> backups = list_backups(file);
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].file == scratch / "backups/deck-20261120T090000Z.sqlite");
    CHECK(check_collection_file(backups[0].file) == CollectionSummary{1, 1, from_milliseconds(1)});
    restore_collection(file, backups[0].file, friday_morning + 1h);
    CHECK(check_collection_file(backups[0].file) == CollectionSummary{1, 1, from_milliseconds(1)});
    CHECK(Store(file, friday_morning).reviews.all().size() == 1);
}

TEST_CASE("a deck that cannot be backed up is not migrated") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    make_old_deck(file);
    scratch.write("backups", "in the way");
    CHECK_THROWS_AS(Store(file, friday_morning), StoreError);
    CHECK(pragma_number(*std::make_unique<SQLite::Database>(file.string()), "user_version") == 1);
}

TEST_CASE("an emptied deck that has backups is not taken for a new one") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    { Store store(file, friday_morning); }
    back_up(file, friday_morning);
    fs::resize_file(file, 0);
    CHECK_THROWS_AS(Store(file, friday_morning), DamagedCollection);
    CHECK(fs::file_size(file) == 0);
    restore_collection(file, newest_good_backup(file).value().file, friday_morning);
    CHECK(Store(file, friday_morning).reviews.all().empty());
}

TEST_CASE("names of backups are told from other files") {
    CHECK(backup_moment("/a/deck.sqlite", "deck-20261120T090000Z.sqlite") == friday_morning);
    CHECK(backup_moment("/a/deck.sqlite", "deck-20261120T090000Z-12.sqlite") == friday_morning);
    for (const char* name :
         {"deck-20261120T090000Z.sqlite-wal", "deck.sqlite", "deck-2026.sqlite", ".deck-20261120T090000Z.sqlite.part",
          "deck-20261120T090000Zx.sqlite", "deck-damaged-20261120T090000Z.sqlite", "deck- 0261120T090000Z.sqlite",
          "deck-+0261120T090000Z.sqlite", "deck-20261120T990000Z.sqlite", "deck-20261120T090000Z-.sqlite",
          "deck-20261120T090000Z-2x.sqlite", "deck-20261120T090000Z- 2.sqlite", "other-20261120T090000Z.sqlite"})
        CHECK_FALSE(backup_moment("/a/deck.sqlite", name));
}

TEST_CASE("the newest good backup is the one with the latest review and the most of them, whatever its name says") {
    ReviewedDeck deck(1);
    back_up(deck.file(), friday_morning + 24h * 365);
    deck.review(15);
    const Backup yesterdays = back_up(deck.file(), friday_morning);
    CHECK(newest_good_backup(deck.file()) == yesterdays);
    // Of two with the same latest moment the one with more reviews: a clock set back dates later ones earlier.
    deck.grade(deck.add(open_card("two")), Grade::Good, friday_morning);
    const Backup todays = back_up(deck.file(), friday_morning - 24h);
    CHECK(todays.last_review == yesterdays.last_review);
    CHECK(newest_good_backup(deck.file()) == todays);
}

TEST_CASE("backups to one name at once all succeed, and the file is one of them") {
    ReviewedDeck deck(50);
    const fs::path copy = deck.scratch / "copy.sqlite";
    std::vector<std::string> failures(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& failure : failures)
            threads.emplace_back([&] {
                try {
                    for (int i = 0; i < 5; ++i)
                        back_up_to(deck.file(), copy, friday_morning);
                } catch (const std::exception& error) {
                    failure = error.what();
                }
            });
    }
    CHECK(failures == std::vector<std::string>(4));
    CHECK(check_collection_file(copy).reviews == 50);
    CHECK(names_in(deck.scratch.folder()) ==
          std::vector<std::string>{"copy.sqlite", "deck.sqlite", "deck.sqlite-shm", "deck.sqlite-wal"});
}

TEST_CASE("what is reached through a link is restored, backed up to and set aside where the link leads") {
    ReviewedDeck deck(2);
    const Backup good = back_up(deck.file(), friday_morning);
    const Scratch home;
    fs::create_directory(home / "disk");
    const fs::path link = home / "collection.sqlite", target = home / "disk/real.sqlite";
    fs::create_symlink("disk/real.sqlite", link);
    const auto stays_a_link = [&] {
        CHECK(fs::is_symlink(link));
        CHECK(check_collection_file(target).reviews == 2);
    };
    SECTION("nothing is there yet") {
        restore_collection(link, good.file, friday_morning);
        stays_a_link();
    }
    SECTION("what is there is damaged") {
        home.write("disk/real.sqlite", std::string(5000, 'x'));
        CHECK(restore_collection(link, good.file, friday_morning).before ==
              home / "disk/real-damaged-20261120T090000Z.sqlite");
        stays_a_link();
    }
    SECTION("it is the name of a backup") {
        back_up_to(deck.file(), link, friday_morning);
        stays_a_link();
    }
    SECTION("it is set aside") {
        home.write("disk/real.sqlite", "no collection");
        CHECK(set_aside(link, friday_morning) == home / "disk/real-damaged-20261120T090000Z.sqlite");
        CHECK(fs::is_symlink(link));
        CHECK_FALSE(fs::exists(target));
    }
}
