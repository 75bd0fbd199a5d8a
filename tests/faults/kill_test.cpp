#include "faults/decks.h"
#include "faults/killed_process.h"
#include "faults/measure.h"
#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/doctor.h"
#include "store/files/migrations.h"
#include "store/files/restore.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>
#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// Answers what waits and says each review once it is durable; every tenth answer is taken back.
void review(const fs::path& file, Instant now, const Say& say) {
    Collection collection(file, friday_morning, utc_offset);
    ReviewSession session(with(collection, without_limits()), "", now);
    for (int answered = 1; session.current(); ++answered) {
        now += 1s;
        say(session.answer(answered % 3 ? Grade::Good : Grade::Again, 1s, now).id);
        if (answered % 10 == 0)
            say("undo " + session.undo(now).value().review.id);
    }
}

/// A moment within the life of a victim, now and then past its end.
std::chrono::microseconds some_moment(std::mt19937& random, std::chrono::microseconds life) {
    return std::chrono::microseconds(static_cast<std::int64_t>(random() % static_cast<unsigned>(life.count() * 6 / 5)));
}

std::vector<std::string> complaints_about(const fs::path& file) {
    std::vector<std::string> texts;
    for (const Complaint& complaint : examine(file, friday_morning))
        texts.push_back(complaint.text.english());
    return texts;
}

std::string summary(const std::string& what, int times, int old_ones) {
    return "killed while " + what + ": " + std::to_string(times) + " times; " + std::to_string(old_ones) +
           " left the old state, " + std::to_string(times - old_ones) + " the new one, none a mix";
}

} // namespace

TEST_CASE("killed while reviewing, no grade that was shown as saved is lost, none doubled", "[faults]") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    make_deck(file, 1500, 0);
    std::mt19937 random(2026);
    std::vector<std::string> said_all;
    int in_flight = 0;
    double slowest = 0;
    const int times = rounds(30, 1000);
    // Until the first card is there; how long that takes depends on what else the machine does.
    const std::chrono::microseconds start{
        static_cast<std::int64_t>(1000 * milliseconds_of([&] {
                                      Collection collection(file, friday_morning, utc_offset);
                                      ReviewSession(with(collection, without_limits()), "", friday_morning);
                                  }))};
    for (int round = 0; round < times; ++round) {
        const int before = static_cast<int>(said_all.size());
        const auto said = kill_after(start / 2 + some_moment(random, 5 * start), [&](const Say& say) {
                              review(file, friday_morning + round * 24h, say);
                          }).lines;
        slowest = std::max(slowest, milliseconds_of([&] {
                               Collection collection(file, friday_morning, utc_offset);
                               ReviewSession(with(collection, without_limits()), "", friday_morning + round * 24h);
                           }));
        std::vector<std::string> logged = log_of(file, before);
        REQUIRE(logged.size() >= said.size());
        // What was being saved when it died may be there or not.
        REQUIRE(logged.size() <= said.size() + 1);
        REQUIRE(std::equal(said.begin(), said.end(), logged.begin()));
        in_flight += logged.size() > said.size();
        said_all.insert(said_all.end(), logged.begin(), logged.end());
    }
    CHECK(log_of(file) == said_all);
    std::ranges::sort(said_all);
    CHECK(std::ranges::adjacent_find(said_all) == said_all.end());
    // Kills before the first answer would show nothing.
    if (at_full_count())
        CHECK(said_all.size() > static_cast<std::size_t>(times));
    CHECK(complaints_about(file).empty());
    if (at_full_count())
        CHECK(slowest < 1000);
    measured("killed while reviewing: " + std::to_string(times) + " times, " + std::to_string(said_all.size()) +
             " rows in the log; lost 0, doubled 0, saved but not yet shown " + std::to_string(in_flight) +
             "; slowest reopening with the first card " + in_milliseconds(slowest));
}

TEST_CASE("killed in the first reading of a deck, all cards are there or none", "[faults]") {
    const Scratch scratch;
    write_decks(scratch / "cards", 30);
    const fs::path file = scratch / "new/deck.sqlite";
    const auto sync = [&](const Say&) {
        Collection collection(file, friday_morning, utc_offset);
        sync_path(collection, scratch / "cards", Origin::Shipped, friday_morning);
    };
    const auto life = life_of(sync);
    std::mt19937 random(1);
    int none = 0;
    const int times = rounds(10, 100);
    for (int round = 0; round < times; ++round) {
        fs::remove_all(scratch / "new");
        kill_after(some_moment(random, life), sync);
        {
            Collection collection(file, friday_morning, utc_offset);
            Store& store = collection.store();
            const int cards = store.database.connection().execAndGet("SELECT count(*) FROM card").getInt();
            REQUIRE((cards == 0 || cards == 300));
            none += cards == 0;
        }
        REQUIRE(complaints_about(file).empty());
        Collection collection(file, friday_morning, utc_offset);
        const SyncReport again = sync_path(collection, scratch / "cards", Origin::Shipped, friday_morning);
        REQUIRE(again.added + again.unchanged == 300);
    }
    if (at_full_count())
        CHECK(none > 0);
    measured(summary("first reading a deck", times, none));
}

TEST_CASE("killed while a deck is brought up to date, it is of the old version or the new one", "[faults]") {
    const Scratch scratch;
    const fs::path old_deck = scratch / "old.sqlite";
    make_first_version_deck(old_deck, 5000);
    const auto log = log_of(old_deck);
    const fs::path file = scratch / "new/deck.sqlite";
    const auto migrate = [&](const Say&) { Store{file, friday_morning}; };
    fs::create_directory(scratch / "new");
    copy_closed_deck(old_deck, file);
    const auto life = life_of(migrate);
    std::mt19937 random(2);
    int old_ones = 0;
    const int times = rounds(10, 100);
    for (int round = 0; round < times; ++round) {
        fs::remove_all(scratch / "new");
        fs::create_directory(scratch / "new");
        copy_closed_deck(old_deck, file);
        kill_after(some_moment(random, life), migrate);
        {
            SQLite::Database deck(file.string(), SQLite::OPEN_READWRITE);
            const int version = deck.execAndGet("PRAGMA user_version").getInt();
            REQUIRE((version == 1 || version == static_cast<int>(migrations().size())));
            old_ones += version == 1;
            REQUIRE(deck.execAndGet("PRAGMA integrity_check").getString() == "ok");
        }
        for (const Backup& backup : list_backups(file)) {
            const CollectionSummary kept = check_collection_file(backup.file);
            REQUIRE((kept.version == 1 && kept.reviews == 5000));
        }
        Store{file, friday_morning};
        REQUIRE((log_of(file) == log));
        REQUIRE_FALSE(list_backups(file).empty());
    }
    if (at_full_count())
        CHECK(old_ones > 0);
    measured(summary("bringing a deck up to date", times, old_ones));
}

TEST_CASE("killed while backing up, every file with a backup's name is whole", "[faults]") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    make_deck(file, 500, 5000);
    const auto write = [&](const Say&) { back_up(file, friday_morning); };
    const auto life = life_of(write);
    std::mt19937 random(3);
    int none = 0;
    const int times = rounds(10, 100);
    for (int round = 0; round < times; ++round) {
        fs::remove_all(scratch / "backups");
        kill_after(some_moment(random, life), write);
        const std::vector<Backup> backups = list_backups(file);
        for (const Backup& backup : backups)
            REQUIRE(check_collection_file(backup.file).reviews == 5000);
        none += backups.empty();
        REQUIRE(back_up(file, friday_morning + 1h).reviews == 5000);
        // The lock and the backups; nothing unfinished.
        REQUIRE(static_cast<std::size_t>(std::distance(fs::directory_iterator(scratch / "backups"), {})) ==
                backups.size() + 2);
    }
    if (at_full_count())
        CHECK(none > 0);
    CHECK(complaints_about(file).empty());
    measured(summary("backing up", times, none));
}

TEST_CASE("killed while restoring, the deck is the one before or the one restored", "[faults]") {
    const bool damaged = GENERATE(false, true);
    const Scratch scratch;
    const fs::path earlier = scratch / "earlier.sqlite", present = scratch / "present.sqlite";
    make_deck(earlier, 400, 2000);
    make_deck(present, 500, 5000);
    if (damaged)
        std::ofstream(present, std::ios::binary) << std::string(500'000, 'x');
    const std::string present_bytes = bytes_of(present);
    const fs::path file = scratch / "new/deck.sqlite";
    const auto make_present = [&] {
        fs::remove_all(scratch / "new");
        fs::create_directory(scratch / "new");
        copy_closed_deck(present, file);
    };
    const auto restore = [&](const Say&) { restore_collection(file, earlier, friday_morning); };
    make_present();
    const auto life = life_of(restore);
    std::mt19937 random(4);
    int old_ones = 0;
    const int times = rounds(10, 100);
    for (int round = 0; round < times; ++round) {
        make_present();
        kill_after(some_moment(random, life), restore);
        if (damaged && bytes_of(file) == present_bytes) {
            ++old_ones;
        } else {
            const auto log = log_of(file);
            REQUIRE((log.size() == 2000 || (!damaged && log.size() == 5000)));
            old_ones += log.size() == 5000;
            REQUIRE(complaints_about(file).empty());
        }
        for (const Backup& backup : list_backups(file))
            REQUIRE(check_collection_file(backup.file).reviews == 5000);
        REQUIRE(restore_collection(file, earlier, friday_morning + 1h).reviews == 2000);
        REQUIRE((log_of(file) == log_of(earlier)));
    }
    if (at_full_count())
        CHECK(old_ones > 0);
    measured(summary(damaged ? "restoring over a damaged deck" : "restoring", times, old_ones));
}
