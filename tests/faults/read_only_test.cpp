#include "faults/decks.h"
#include "store/files/doctor.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/unprivileged.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// Reads what a learner would browse, then tries to grade.
void browse_and_grade(const fs::path& file) {
    Collection collection(file, friday_morning, utc_offset);
    Store& store = collection.store();
    CHECK(store.database.access() == Access::ReadOnly);
    CHECK(store.reviews.all().size() == 30);
    ReviewSession session(with(collection, without_limits()), "", friday_morning);
    REQUIRE(session.current());
    const std::string asked = session.current()->card.id;
    CHECK_THROWS_WITH(session.answer(Grade::Good, 1s, friday_morning), Catch::Contains("check its permissions"));
    CHECK(session.current()->card.id == asked);
    CHECK(store.reviews.all().size() == 30);
}

// The process keeps its group, so that a group's permissions matter too.
constexpr fs::perms file_to_read = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr fs::perms folder_to_read =
    file_to_read | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

} // namespace

TEST_CASE("a deck in a read-only folder, or a read-only file, opens for reading and refuses grades", "[faults]") {
    const Scratch scratch;
    const fs::path file = scratch / "shelf/deck.sqlite";
    fs::create_directory(scratch / "shelf");
    make_deck(file, 30, 30);
    fs::permissions(scratch.folder(), folder_to_read | fs::perms::owner_write);
    const bool folder_too = GENERATE(false, true);
    fs::permissions(file, file_to_read);
    if (folder_too)
        fs::permissions(scratch / "shelf", folder_to_read);
    {
        const Unprivileged nobody;
        browse_and_grade(file);
        CHECK(examine(file, friday_morning).empty());
        // And nothing was left beside it.
        CHECK(std::distance(fs::directory_iterator(scratch / "shelf"), {}) == 1);
    }
    fs::permissions(scratch / "shelf", fs::perms::owner_all);
}

TEST_CASE("a read-only deck that was not closed in order is read with its write-ahead log, or says why not",
          "[faults]") {
    const Scratch scratch;
    const fs::path file = scratch / "shelf/deck.sqlite";
    fs::create_directory(scratch / "shelf");
    make_deck(scratch / "made.sqlite", 30, 30);
    {
        Collection collection(scratch / "made.sqlite", friday_morning, utc_offset);
        ReviewSession session(with(collection, without_limits()), "", friday_morning);
        session.answer(Grade::Good, 1s, friday_morning);
        for (const char* part : {"", "-wal"})
            fs::copy_file((scratch / "made.sqlite").string() + part, file.string() + part);
    }
    fs::permissions(scratch.folder(), folder_to_read | fs::perms::owner_write);
    fs::permissions(scratch / "shelf", folder_to_read);
    {
        const Unprivileged nobody;
        try {
            const std::size_t reviews = Store(file, friday_morning).reviews.all().size();
            CHECK(reviews == 31);
        } catch (const StoreError& error) {
            CHECK_THAT(error.what(), Catch::Contains("check that its folder exists and can be written"));
        }
    }
    fs::permissions(scratch / "shelf", fs::perms::owner_all);
}
