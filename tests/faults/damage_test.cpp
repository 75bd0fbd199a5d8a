#include "faults/decks.h"
#include "faults/measure.h"
#include "store/files/backup.h"
#include "store/files/doctor.h"
#include "store/files/restore.h"
#include "study/review/today.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <fstream>
#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

std::string some_bytes(std::size_t count, std::mt19937& random) {
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// A way in which a file may come to harm.
std::string harmed(const std::string& good, int variant, std::mt19937& random) {
    std::string bytes = good;
    const std::size_t pages = good.size() / 4096;
    switch (variant % 8) {
    case 0:
    case 1:
        for (unsigned i = 0; i < 1 + random() % 8; ++i)
            bytes.replace(random() % pages * 4096, 4096, some_bytes(4096, random));
        return bytes;
    case 2: // A page of zeros, as a disk may leave.
        return bytes.replace(random() % pages * 4096, 4096, std::string(4096, '\0'));
    case 3: // A page where another belongs.
        return bytes.replace(random() % pages * 4096, 4096, good.substr(random() % pages * 4096, 4096));
    case 4:
        return bytes.substr(0, random() % bytes.size());
    case 5: // A wrong header.
        return bytes.replace(random() % 60, 16, some_bytes(16, random));
    case 6: // Single bytes, anywhere.
        for (int i = 0; i < 40; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        return bytes;
    default:
        return std::string(1 + random() % 20'000, "text\n"[random() % 5]);
    }
}

/// What a learner and the window do with a deck; anything but a StoreError is a failure.
void use(const fs::path& file) {
    Collection collection(file, friday_morning, utc_offset);
    due_counts(collection, "", friday_morning);
    topic_standings(collection, friday_morning);
    totals(collection, friday_morning);
    collection.reviews();
    ReviewSession session(collection, "", friday_morning);
    for (int i = 1; i <= 10 && session.current(); ++i)
        session.answer(Grade::Good, 1s, friday_morning + i * 1s);
    session.undo(friday_morning + 1min);
}

struct Fate {
    bool refused = false; ///< what the learner wanted was refused, with a message
    bool found = false;   ///< the doctor names damage
};

Fate fate_of(const fs::path& file) {
    Fate fate;
    try {
        use(file);
    } catch (const StoreError& error) {
        CAPTURE(error.what());
        CHECK_THAT(error.what(), Catch::Contains(file.filename().string()));
        fate.refused = true;
    }
    for (const Complaint& complaint : examine(file, friday_morning))
        fate.found = fate.found || complaint.kind == Complaint::Kind::Damaged;
    return fate;
}

} // namespace

TEST_CASE("a damaged file never brings the program down, is kept, and a good backup takes its place", "[faults]") {
    const Scratch scratch;
    const fs::path good = scratch / "good.sqlite";
    make_deck(good, 60, 400);
    const std::string good_bytes = bytes_of(good);
    const auto log = log_of(good);
    std::mt19937 random(5);
    int refused = 0, found = 0, harmless = 0;
    const int times = rounds(24, 200);
    for (int variant = 0; variant < times; ++variant) {
        const fs::path folder = scratch / std::to_string(variant), file = folder / "deck.sqlite";
        fs::create_directory(folder);
        copy_closed_deck(good, file);
        back_up(file, friday_morning);
        const std::string bytes = harmed(good_bytes, variant, random);
        CAPTURE(variant);
        std::ofstream(file, std::ios::binary) << bytes;
        // A copy is used, so that the file is as the learner finds it.
        std::ofstream(folder / "used.sqlite", std::ios::binary) << bytes;
        const Fate fate = fate_of(folder / "used.sqlite");
        refused += fate.refused;
        found += fate.found;
        harmless += !fate.refused && !fate.found;

        const Backup backup = newest_good_backup(file).value();
        REQUIRE(backup.reviews == 400);
        const Restored restored = restore_collection(file, backup.file, friday_morning + 1h);
        REQUIRE(restored.before);
        if (fate.found && restored.before->filename().string().find("damaged") != std::string::npos)
            REQUIRE((bytes_of(*restored.before) == bytes));
        REQUIRE((log_of(file) == log));
        REQUIRE(examine(file, friday_morning).empty());
        fs::remove_all(folder);
    }
    measured("damaged files: " + std::to_string(times) + " variants; crashes 0; refused with a message " +
             std::to_string(refused) + ", named by the doctor " + std::to_string(found) +
             ", without effect on what is read " + std::to_string(harmless) +
             "; kept and replaced by the newest good backup " + std::to_string(times));
}
