#include "measurements.h"

#include "bare_sync.h"
#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"
#include "study/upkeep/deck_sync.h"
#include "support/collection_builder.h"

#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace greenroom::bench {

namespace fs = std::filesystem;

namespace {

/// Both halves of the floor of a first sync, in milliseconds.
struct BareSyncTimes {
    std::vector<double> parsing, inserting, all;

    void add(const BareDeck& deck, const fs::path& database) {
        parsing.push_back(milliseconds_of([&] { parse_and_render(deck.texts); }));
        inserting.push_back(milliseconds_of([&] { insert_bare_cards(database, deck.cards); }));
        all.push_back(parsing.back() + inserting.back());
    }

    std::string explained() const {
        char text[400];
        std::snprintf(
            text, sizeof text,
            "the same files' text, already in memory, parsed whole by cmark-gfm and rendered as HTML (%.0f ms), "
            "then the same cards inserted with prepared statements, FTS5 entry and schedule row, in one "
            "transaction, primary keys the only indices (%.0f ms); the measured side reads the files and opens "
            "a new deck besides",
            median(parsing), median(inserting));
        return text;
    }
};

/// Visits everything below a folder and asks for its size and time; returns the files' bytes.
std::uintmax_t walk(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        struct stat found {};
        if (stat(entry.path().c_str(), &found) == 0 && S_ISREG(found.st_mode))
            bytes += static_cast<std::uintmax_t>(found.st_size);
    }
    return bytes;
}

void expect(bool right, const char* what) {
    if (!right)
        throw std::runtime_error(std::string("What was measured is not what was meant: ") + what);
}

} // namespace

std::vector<Row> measure_first_sync(const Trial& trial) {
    const BareDeck bare = read_bare_deck(trial.markdown);
    std::vector<double> measured;
    BareSyncTimes floor;
    for (int round = 0; round < trial.extent.rounds; ++round) {
        SyncReport report;
        const fs::path database = trial.fresh_database();
        measured.push_back(milliseconds_of([&] {
            Collection collection(database, trial.now, test::utc_offset);
            report = sync_path(collection, trial.markdown, Origin::Learner, trial.now);
        }));
        expect(report.added == trial.extent.cards, "a first sync adds every card");
        floor.add(bare, trial.fresh_database());
    }
    return {{"first sync, " + std::to_string(trial.extent.cards) + " cards",
             "ms",
             median(measured),
             median(floor.all),
             {Bound::Of::Ratio, 2.0},
             floor.explained()}};
}

std::vector<Row> measure_rescan(const Trial& trial) {
    Collection collection(trial.deck, trial.now, test::utc_offset);
    std::vector<double> measured, floor;
    for (int round = 0; round < trial.extent.rounds; ++round) {
        SyncReport report;
        measured.push_back(
            milliseconds_of([&] { report = sync_path(collection, trial.markdown, Origin::Learner, trial.now); }));
        expect(report.unchanged == trial.extent.cards, "a rescan finds nothing changed");
        std::uintmax_t bytes = 0;
        floor.push_back(milliseconds_of([&] { bytes = walk(trial.markdown); }));
        expect(bytes > 0, "the walk finds files");
    }
    return {{"rescan, nothing changed",
             "ms",
             median(measured),
             median(floor),
             {Bound::Of::Value, 50},
             "a recursive walk of the same folder with one stat a file"}};
}

} // namespace greenroom::bench
