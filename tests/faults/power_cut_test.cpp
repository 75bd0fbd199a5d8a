#include "faults/decks.h"
#include "faults/measure.h"
#include "faults/recorded_disk.h"
#include "records/store_error.h"
#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/doctor.h"
#include "store/files/durable_file.h"
#include "store/files/migrations.h"
#include "store/files/restore.h"
#include "study/search/export_files.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>
#include <fstream>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// How a machine may find a folder after a power cut, and whether the work in it had returned by then.
struct Found {
    fs::path folder;
    bool was_done = false;
};

/// Does `work`, which is done below `folder`, once, and calls `check` for a cut before each of its steps and one after
/// the last, several times with what may be left then. Says how many cuts there were.
std::string cut_power_everywhere(const fs::path& folder, const std::function<void()>& work,
                                 const std::function<void(const Found&)>& check) {
    RecordedDisk disk(folder);
    work();
    disk.stop();
    REQUIRE(disk.steps() > 3);
    std::mt19937 random(7);
    // Among the other tests some of the steps, but the last ones often: there the names change.
    constexpr std::size_t last_steps = 8;
    const int times = 20;
    const std::size_t apart = at_full_count() ? 1 : disk.steps() / 16 + 1;
    const std::size_t last = disk.steps() - std::min(last_steps, disk.steps());
    for (std::size_t cut = 0; cut <= disk.steps(); cut = cut < last ? std::min(cut + apart, last) : cut + 1)
        for (int time = 0; time < (cut + last_steps < disk.steps() ? rounds(1, times) : rounds(8, times)); ++time) {
            const Scratch left;
            disk.write_what_is_left(cut, left / "left", random);
            INFO("a cut before step " << cut << " of " << disk.steps() << ": "
                                      << (cut < disk.steps() ? disk.step(cut) : "none"));
            check({left / "left", cut == disk.steps()});
        }
    return std::to_string(times) + " times at each of " + std::to_string(disk.steps() + 1) + " steps";
}

/// Grades in the log of a file that must be a whole and sound collection.
int reviews_of(const fs::path& file) {
    INFO(file.string());
    const CollectionSummary summary = check_collection_file(file);
    const auto complaints = examine(file, friday_morning);
    for (const Complaint& complaint : complaints)
        UNSCOPED_INFO(complaint.text.english());
    REQUIRE(complaints.empty());
    return summary.reviews;
}

/// Grades in the logs of the backups, each of which must be whole.
std::vector<int> reviews_of_backups(const fs::path& collection) {
    std::vector<int> reviews;
    for (const Backup& backup : list_backups(collection))
        reviews.push_back(check_collection_file(backup.file).reviews);
    std::ranges::sort(reviews);
    return reviews;
}

bool has(const std::vector<int>& numbers, int number) { return std::ranges::find(numbers, number) != numbers.end(); }

/// A collection of 90 reviews with a backup of 60, and one of 40 elsewhere.
struct Place {
    Place() {
        fs::create_directories(folder / "backups");
        make_deck(scratch / "made.sqlite", 40, 90);
        make_deck(scratch / "backed-up.sqlite", 30, 60);
        make_deck(other, 20, 40);
        copy_closed_deck(scratch / "made.sqlite", file);
        copy_closed_deck(scratch / "backed-up.sqlite", folder / "backups/deck-20261001T090000Z.sqlite");
    }

    Scratch scratch;
    fs::path folder = scratch / "deck", file = folder / "deck.sqlite", other = scratch / "other.sqlite";
};

/// Texts as an export writes them, larger than a disk's sector.
std::string text_of(char letter) { return std::string(5000, letter) + "\n"; }

} // namespace

TEST_CASE("a power cut anywhere in a backup leaves the collection and every file with a backup's name whole",
          "[faults]") {
    Place place;
    int made = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        place.folder, [&] { back_up(place.file, friday_morning); },
        [&](const Found& found) {
            const std::vector<int> backups = reviews_of_backups(found.folder / "deck.sqlite");
            REQUIRE((backups == std::vector{60} || backups == std::vector{60, 90}));
            if (found.was_done)
                REQUIRE(has(backups, 90));
            REQUIRE(reviews_of(found.folder / "deck.sqlite") == 90);
            made += has(backups, 90);
            ++cuts;
        });
    CHECK(made > 0);
    measured("power cut while backing up: " + counted + "; " + std::to_string(made) + " of " + std::to_string(cuts) +
             " left the new backup, none a torn one, all the collection and the backup before");
}

TEST_CASE("a power cut anywhere in a backup over an earlier one leaves the earlier one or the new one", "[faults]") {
    Place place;
    const fs::path copy = place.folder / "copy.sqlite";
    copy_closed_deck(place.other, copy);
    int new_ones = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        place.folder, [&] { back_up_to(place.file, copy, friday_morning); },
        [&](const Found& found) {
            const int reviews = check_collection_file(found.folder / "copy.sqlite").reviews;
            REQUIRE((reviews == 90 || (reviews == 40 && !found.was_done)));
            REQUIRE(reviews_of(found.folder / "deck.sqlite") == 90);
            new_ones += reviews == 90;
            ++cuts;
        });
    CHECK(new_ones > 0);
    measured("power cut while replacing a chosen backup: " + counted + "; " + std::to_string(cuts - new_ones) +
             " left the old file, " + std::to_string(new_ones) + " the new one, none neither");
}

TEST_CASE("a power cut anywhere in a restore leaves one collection or the other, and the one before is somewhere",
          "[faults]") {
    Place place;
    int restored = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        place.folder, [&] { restore_collection(place.file, place.other, friday_morning); },
        [&](const Found& found) {
            const int reviews = reviews_of(found.folder / "deck.sqlite");
            REQUIRE((reviews == 40 || (reviews == 90 && !found.was_done)));
            const std::vector<int> backups = reviews_of_backups(found.folder / "deck.sqlite");
            REQUIRE(has(backups, 60));
            REQUIRE((reviews == 90 || has(backups, 90)));
            restored += reviews == 40;
            ++cuts;
        });
    CHECK(restored > 0);
    measured("power cut while restoring: " + counted + "; " + std::to_string(cuts - restored) +
             " left the collection before, " + std::to_string(restored) + " the restored one, none a mix");
}

TEST_CASE("a power cut anywhere in a restore where no collection is leaves none or a whole one", "[faults]") {
    Place place;
    fs::remove(place.file);
    cut_power_everywhere(
        place.folder, [&] { restore_collection(place.file, place.other, friday_morning); },
        [&](const Found& found) {
            const fs::path left = found.folder / "deck.sqlite";
            REQUIRE((fs::exists(left) ? reviews_of(left) == 40 : !found.was_done));
            REQUIRE(reviews_of_backups(left) == std::vector{60});
        });
}

TEST_CASE("a power cut anywhere in a restore over a damaged collection leaves it or the restored one, and its bytes",
          "[faults]") {
    Place place;
    const std::string damaged(20'000, 'x');
    std::ofstream(place.file, std::ios::binary) << damaged;
    const auto keeps_damaged = [&](const fs::path& folder) {
        return std::ranges::any_of(fs::directory_iterator(folder), [&](const fs::directory_entry& entry) {
            return entry.is_regular_file() && bytes_of(entry.path()) == damaged;
        });
    };
    int restored = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        place.folder, [&] { restore_collection(place.file, place.other, friday_morning); },
        [&](const Found& found) {
            REQUIRE(keeps_damaged(found.folder));
            if (bytes_of(found.folder / "deck.sqlite") != damaged) {
                REQUIRE(reviews_of(found.folder / "deck.sqlite") == 40);
                ++restored;
            } else {
                REQUIRE_FALSE(found.was_done);
            }
            REQUIRE(reviews_of_backups(found.folder / "deck.sqlite") == std::vector{60});
            ++cuts;
        });
    CHECK(restored > 0);
    measured("power cut while restoring over a damaged collection: " + counted + "; " +
             std::to_string(cuts - restored) + " left it, " + std::to_string(restored) +
             " the restored one, all of them the damaged file");
}

TEST_CASE("a power cut anywhere in a restore of an older version leaves none of it or all of it, brought up to date",
          "[faults]") {
    Place place;
    const fs::path older = place.scratch / "older.sqlite";
    make_first_version_deck(older, 50);
    const bool is_damaged = GENERATE(true, false);
    if (is_damaged)
        std::ofstream(place.file, std::ios::binary) << std::string(20'000, 'x');
    else
        fs::remove(place.file);
    const auto log = log_of(older);
    int restored = 0;
    cut_power_everywhere(
        place.folder, [&] { restore_collection(place.file, older, friday_morning); },
        [&](const Found& found) {
            const fs::path left = found.folder / "deck.sqlite";
            if (!fs::exists(left) || (is_damaged && bytes_of(left).starts_with('x'))) {
                REQUIRE_FALSE(found.was_done);
                return;
            }
            REQUIRE(check_collection_file(left).version == static_cast<int>(migrations().size()));
            REQUIRE(log_of(left) == log);
            ++restored;
        });
    CHECK(restored > 0);
}

TEST_CASE("a power cut anywhere while a collection is set aside leaves its bytes under one name or the other",
          "[faults]") {
    Place place;
    const std::string damaged(20'000, 'x');
    std::ofstream(place.file, std::ios::binary) << damaged;
    const fs::path kept = "deck-damaged-20261120T090000Z.sqlite";
    const std::string counted = cut_power_everywhere(
        place.folder, [&] { REQUIRE(set_aside(place.file, friday_morning).filename() == kept); },
        [&](const Found& found) {
            const auto is_there = [&](const fs::path& name) {
                return fs::exists(found.folder / name) && bytes_of(found.folder / name) == damaged;
            };
            REQUIRE((is_there("deck.sqlite") || is_there(kept)));
            REQUIRE((!found.was_done || (is_there(kept) && !fs::exists(found.folder / "deck.sqlite"))));
        });
    measured("power cut while setting a collection aside: " + counted + "; its bytes always there");
}

TEST_CASE("a power cut anywhere while a collection is brought up to date leaves the old version or the new one",
          "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "deck", file = folder / "deck.sqlite";
    fs::create_directories(folder / "backups");
    make_first_version_deck(scratch / "made.sqlite", 50);
    copy_closed_deck(scratch / "made.sqlite", file);
    const auto log = log_of(file);
    int old_ones = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        folder,
        [&] {
            Store{file, friday_morning};
        },
        [&](const Found& found) {
            const fs::path left = found.folder / "deck.sqlite";
            const int version = check_collection_file(left).version;
            REQUIRE((version == static_cast<int>(migrations().size()) || (version == 1 && !found.was_done)));
            REQUIRE(log_of(left) == log);
            REQUIRE((version == 1 || has(reviews_of_backups(left), 50)));
            old_ones += version == 1;
            ++cuts;
        });
    CHECK(old_ones < cuts);
    measured("power cut while bringing a collection up to date: " + counted + "; " + std::to_string(old_ones) +
             " left the old version, " + std::to_string(cuts - old_ones) + " the new one with a backup of the old");
}

TEST_CASE("a power cut anywhere in an export leaves each file as it was or whole", "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "exports";
    fs::create_directories(folder);
    std::ofstream(folder / "sheet.html", std::ios::binary) << text_of('a');
    std::ofstream(folder / "other.md", std::ios::binary) << text_of('o');
    const std::vector<ExportFile> sheet{{folder / "sheet.html", text_of('b')}};
    const std::vector<ExportFile> topics{{folder / "cards/orm/joins.md", text_of('j')},
                                         {folder / "cards/web.md", text_of('w')}};
    const std::vector<fs::path> replaced{folder / "sheet.html"};
    int new_ones = 0, cuts = 0;
    const std::string counted = cut_power_everywhere(
        folder,
        [&] {
            save_export(sheet, replaced);
            save_export(topics, {});
        },
        [&](const Found& found) {
            const std::string left = bytes_of(found.folder / "sheet.html");
            REQUIRE((left == text_of('b') || (left == text_of('a') && !found.was_done)));
            REQUIRE(bytes_of(found.folder / "other.md") == text_of('o'));
            for (const ExportFile& file : topics) {
                const fs::path made = found.folder / file.file.lexically_relative(folder);
                REQUIRE((fs::exists(made) ? bytes_of(made) == file.text : !found.was_done));
            }
            new_ones += left == text_of('b');
            ++cuts;
        });
    CHECK(new_ones > 0);
    measured("power cut while exporting: " + counted + "; " + std::to_string(cuts - new_ones) + " left the old file, " +
             std::to_string(new_ones) + " the new one, none neither");
}

TEST_CASE("the power cuts of these tests tear a file that is renamed before it is synced", "[faults]") {
    const Scratch scratch;
    const fs::path folder = scratch / "exports", file = folder / "sheet.html";
    fs::create_directories(folder);
    std::ofstream(file, std::ios::binary) << text_of('a');
    int torn = 0, unnamed = 0;
    cut_power_everywhere(
        folder,
        [&] {
            std::ofstream(folder / "part", std::ios::binary) << text_of('b');
            fs::rename(folder / "part", file);
            sync_folder(folder);
            std::ofstream(folder / "never-synced", std::ios::binary) << text_of('c');
        },
        [&](const Found& found) {
            const std::string left = bytes_of(found.folder / "sheet.html");
            torn += left != text_of('a') && left != text_of('b');
            unnamed += found.was_done && !fs::exists(found.folder / "never-synced");
        });
    CHECK(torn > 0);
    CHECK(unnamed > 0);
}
