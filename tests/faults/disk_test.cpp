#include "faults/decks.h"
#include "faults/faulty_disk.h"
#include "faults/measure.h"
#include "store/files/doctor.h"
#include "store/files/restore.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// Answers, with an undo now and then, until the power fails or `answers` are given; adds each to `saved` once it is
/// shown as saved.
void review_until_dark(const fs::path& file, int answers, std::vector<std::string>& saved,
                       const char* synchronous = "PRAGMA synchronous = FULL") {
    try {
        Collection collection(file, friday_morning, utc_offset);
        Store& store = collection.store();
        store.database.connection().exec(synchronous);
        // The log comes back into the deck often, so that many cuts fall into that.
        store.database.connection().exec("PRAGMA wal_autocheckpoint = 8");
        ReviewSession session(with(collection, without_limits()), "", friday_morning);
        for (int i = 1; i <= answers; ++i) {
            saved.push_back(session.answer(i % 4 ? Grade::Good : Grade::Again, 1s, friday_morning + i * 1s).id);
            if (i % 7 == 0)
                saved.push_back("undo " + session.undo(friday_morning + i * 1s).value().review.id);
        }
    } catch (const StoreError&) {
        // Nothing that came after was shown as saved.
    }
}

/// Steps that `work` asks of the disk when nothing fails.
template<typename Work>
int steps_of(FaultyDisk& disk, Work&& work) {
    disk.cut_power_at(0);
    work();
    return disk.steps();
}

bool is_sound(const fs::path& file) {
    const auto complaints = examine(file, friday_morning);
    for (const Complaint& complaint : complaints)
        UNSCOPED_INFO(complaint.text.english());
    return complaints.empty();
}

/// Cuts the power somewhere in `work`, which is done to `folder` as `prepare` makes it, and calls `check` with a folder
/// of what a machine may find afterwards. `tell` is how many of them the summary names.
void cut_power(int times, const fs::path& folder, const std::function<void()>& prepare,
               const std::function<void()>& work, const std::function<void(const fs::path&)>& check) {
    std::mt19937 random(11);
    const auto fresh = [&] {
        fs::remove_all(folder);
        fs::create_directories(folder);
        prepare();
    };
    int all_steps = 0;
    {
        FaultyDisk disk;
        fresh();
        disk.settle(folder);
        all_steps = steps_of(disk, work);
    }
    for (int round = 0; round < times; ++round) {
        const Scratch left;
        {
            FaultyDisk disk;
            disk.cut_power_at(0);
            fresh();
            disk.settle(folder);
            disk.cut_power_at(1 + static_cast<int>(random() % static_cast<unsigned>(all_steps + all_steps / 20)));
            work();
            disk.write_what_is_left(folder, left.folder(), random);
        }
        check(left.folder());
    }
}

} // namespace

TEST_CASE("after a power cut while reviewing, every grade that was shown as saved is there, once", "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    make_deck(scratch / "made.sqlite", 100, 50);
    const auto log_before = log_of(scratch / "made.sqlite");
    std::vector<std::string> saved;
    int grades = 0, unsaid = 0;
    const int times = rounds(15, 200);
    cut_power(
        times, folder, [&] { copy_closed_deck(scratch / "made.sqlite", file); },
        [&] {
            saved.clear();
            review_until_dark(file, 40, saved);
        },
        [&](const fs::path& left) {
            REQUIRE(is_sound(left / "deck.sqlite"));
            std::vector<std::string> expected = log_before;
            expected.insert(expected.end(), saved.begin(), saved.end());
            const auto logged = log_of(left / "deck.sqlite");
            REQUIRE(logged.size() >= expected.size());
            REQUIRE(logged.size() <= expected.size() + 1);
            REQUIRE(std::equal(expected.begin(), expected.end(), logged.begin()));
            grades += static_cast<int>(saved.size());
            unsaid += logged.size() > expected.size();
        });
    CHECK(grades > times);
    measured("power cut while reviewing: " + std::to_string(times) + " times, " + std::to_string(grades) +
             " rows shown as saved; lost 0, doubled 0, damaged decks 0, saved but not yet shown " +
             std::to_string(unsaid));
}

TEST_CASE("the power cuts of these tests do lose what was not synced", "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    make_deck(scratch / "made.sqlite", 100, 0);
    std::vector<std::string> saved;
    int lost = 0;
    cut_power(
        15, folder, [&] { copy_closed_deck(scratch / "made.sqlite", file); },
        [&] {
            saved.clear();
            review_until_dark(file, 40, saved, "PRAGMA synchronous = OFF");
        },
        [&](const fs::path& left) {
            try {
                lost += log_of(left / "deck.sqlite").size() < saved.size();
            } catch (const SQLite::Exception&) {
                ++lost;
            }
        });
    CHECK(lost > 0);
}

TEST_CASE("after a power cut in a first reading or a restore, the deck is the old or the new one", "[faults]") {
    const Scratch scratch;
    write_decks(scratch / "cards", 5);
    make_deck(scratch / "made.sqlite", 100, 400);
    make_deck(scratch / "earlier.sqlite", 60, 100);
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    const int times = rounds(10, 100);

    int none = 0;
    cut_power(
        times, folder, [] {},
        [&] {
            try {
                Collection collection(file, friday_morning, utc_offset);
                sync_path(collection, scratch / "cards", Origin::Shipped, friday_morning);
            } catch (const StoreError&) {
                // Dark.
            }
        },
        [&](const fs::path& left) {
            Collection collection(left / "deck.sqlite", friday_morning, utc_offset);
            Store& store = collection.store();
            const int cards = store.database.connection().execAndGet("SELECT count(*) FROM card").getInt();
            REQUIRE((cards == 0 || cards == 50));
            REQUIRE(is_sound(left / "deck.sqlite"));
            none += cards == 0;
        });
    measured("power cut while first reading a deck: " + std::to_string(times) + " times; " + std::to_string(none) +
             " left none of its cards, " + std::to_string(times - none) + " all of them, none a part");

    int old_ones = 0;
    cut_power(
        times, folder, [&] { copy_closed_deck(scratch / "made.sqlite", file); },
        [&] {
            try {
                restore_collection(file, scratch / "earlier.sqlite", friday_morning);
            } catch (const StoreError&) {
                // Dark.
            }
        },
        [&](const fs::path& left) {
            REQUIRE(is_sound(left / "deck.sqlite"));
            const auto reviews = log_of(left / "deck.sqlite").size();
            REQUIRE((reviews == 400 || reviews == 100));
            old_ones += reviews == 400;
        });
    measured("power cut while restoring: " + std::to_string(times) + " times; " + std::to_string(old_ones) +
             " left the old deck, " + std::to_string(times - old_ones) + " the restored one, none a mix");
}

TEST_CASE("on a disk that fills up at any write, no grade shows as saved that is not, and the next try works",
          "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    make_deck(scratch / "made.sqlite", 100, 0);
    fs::create_directory(folder);
    const int answers = rounds(6, 30);
    int writes = 0, refused = 0;
    for (bool was_full = true; was_full; ++writes) {
        FaultyDisk disk;
        copy_closed_deck(scratch / "made.sqlite", file);
        Collection collection(file, friday_morning, utc_offset);
        Store& store = collection.store();
        store.database.connection().exec("PRAGMA wal_autocheckpoint = 8");
        ReviewSession session(with(collection, without_limits()), "", friday_morning);
        disk.fill_at_write(writes + 1);
        for (int i = 1; i <= answers; ++i) {
            const std::string asked = session.current()->card.id;
            std::string said;
            try {
                session.answer(Grade::Good, 1s, friday_morning + i * 1s);
            } catch (const StoreError& error) {
                said = error.what();
            }
            REQUIRE(static_cast<int>(store.reviews.all().size()) == (said.empty() ? i : i - 1));
            if (said.empty())
                continue;
            ++refused;
            CHECK_THAT(said, Catch::Contains(file.string()));
            CHECK_THAT(said, Catch::Contains("the disk is full; make room and try again"));
            REQUIRE(session.current()->card.id == asked);
            disk.make_room();
            session.answer(Grade::Good, 1s, friday_morning + i * 1s);
            REQUIRE(static_cast<int>(store.reviews.all().size()) == i);
        }
        was_full = disk.was_full();
    }
    CHECK(refused > 0);
    CHECK(is_sound(file));
    measured("disk full at each of " + std::to_string(writes - 1) + " writes of " + std::to_string(answers) +
             " grades: " + std::to_string(refused) +
             " grades refused with the deck's name and what to do, none shown as saved, each saved at the next try");
}

TEST_CASE("on a disk that fills up at any write, a deck is read whole or not at all", "[faults]") {
    const Scratch scratch;
    write_decks(scratch / "cards", 2);
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    int writes = 0;
    for (bool was_full = true; was_full; writes += rounds(9, 1)) {
        FaultyDisk disk;
        fs::remove_all(folder);
        disk.fill_at_write(writes + 1);
        const auto sync = [&] {
            Collection collection(file, friday_morning, utc_offset);
            return sync_path(collection, scratch / "cards", Origin::Shipped, friday_morning);
        };
        try {
            sync();
        } catch (const StoreError& error) {
            CHECK_THAT(error.what(), Catch::Contains("the disk is full; make room and try again"));
        }
        was_full = disk.was_full();
        disk.make_room();
        const SyncReport again = sync();
        REQUIRE((again.added == 20 || again.unchanged == 20));
    }
    CHECK(writes > 10);
    measured("disk full at each of " + std::to_string(writes - 1) +
             " writes of a first reading: all cards or none, and all at the next try");
}
