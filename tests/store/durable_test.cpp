#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/durable_file.h"
#include "store/files/restore.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// What this program asked of the disk, in order: "sync NAME", "rename NAME". Nothing else tells a synced file from one
/// that a power cut would empty.
std::vector<std::string>* asked = nullptr;

void note(const std::string& what, const fs::path& file) {
    if (asked)
        asked->push_back(what + " " + file.filename().string());
}

} // namespace

// In place of the C library's: of this program and of the libraries that it loads.
extern "C" int fsync(int descriptor) {
    std::error_code unknown;
    note("sync", fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), unknown));
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor) {
    std::error_code unknown;
    note("sync", fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), unknown));
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}

extern "C" int rename(const char* from, const char* to) noexcept {
    note("rename", to);
    return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

namespace {

template<typename Work>
std::vector<std::string> asked_by(Work&& work) {
    std::vector<std::string> list;
    asked = &list;
    work();
    asked = nullptr;
    return list;
}

std::ptrdiff_t place_of(const std::vector<std::string>& list, const std::string& what) {
    const auto found = std::ranges::find(list, what);
    CAPTURE(list, what);
    REQUIRE(found != list.end());
    return found - list.begin();
}

/// A file has its bytes on the disk before it has its name, and its name on the disk after that.
void check_durable(const std::vector<std::string>& list, const std::string& part, const fs::path& file) {
    const auto named = place_of(list, "rename " + file.filename().string());
    CHECK(place_of(list, "sync " + part) < named);
    const auto after = std::vector(list.begin() + named, list.end());
    CHECK(place_of(after, "sync " + file.parent_path().filename().string()) > 0);
}

} // namespace

TEST_CASE("a backup is synced before it has its name, and its folder after that") {
    DeckBuilder deck;
    deck.grade(deck.add(open_card("one")), Grade::Good, friday_morning);
    fs::create_directory(deck.scratch / "backups");
    Backup made;
    check_durable(asked_by([&] { made = back_up(deck.scratch / "deck.sqlite", friday_morning); }),
                  ".deck-20261120T090000Z.sqlite.1.part", deck.scratch / "backups/deck-20261120T090000Z.sqlite");
    check_durable(
        asked_by([&] { back_up_to(deck.scratch / "deck.sqlite", deck.scratch / "copy.sqlite", friday_morning); }),
        ".copy.sqlite.1.part", deck.scratch / "copy.sqlite");
    const Scratch home;
    check_durable(asked_by([&] { restore_collection(home / "deck.sqlite", made.file, friday_morning); }),
                  ".deck.sqlite.restoring", home / "deck.sqlite");
}

TEST_CASE("a file renamed, kept or made with its folders stays so after a power cut") {
    const Scratch scratch;
    const fs::path file = scratch.write("a", "text");
    const std::string folder = scratch.folder().filename().string();
    const auto renamed = asked_by([&] { rename_durably(file, scratch / "b"); });
    CHECK(renamed == std::vector<std::string>{"rename b", "sync " + folder});
    CHECK(asked_by([&] { keep_as(scratch / "b", scratch / "c"); }) == std::vector<std::string>{"sync " + folder});
    CHECK(asked_by([&] { make_folder(scratch / "d/e"); }) == std::vector<std::string>{"sync " + folder, "sync d"});
}

TEST_CASE("a grade is synced before it shows as saved") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("one"));
    const auto list = asked_by([&] { deck.grade(card, Grade::Good, friday_morning); });
    CHECK(std::ranges::count(list, "sync deck.sqlite-wal") >= 1);
}

TEST_CASE("a backup is read from end to end: rows that no Greenroom writes are damage") {
    const std::string harm = GENERATE("PRAGMA ignore_check_constraints = ON; UPDATE mark SET flagged = 7",
                                      "PRAGMA foreign_keys = OFF; UPDATE mark SET card = 99");
    DeckBuilder deck;
    deck.store.marks.flag(deck.add(open_card("one")), Flag::On, friday_morning);
    const Backup good = back_up(deck.scratch / "deck.sqlite", friday_morning);
    deck.store.database.connection().exec(harm);
    CHECK_THROWS_AS(back_up(deck.scratch / "deck.sqlite", friday_morning + 1h), DamagedCollection);
    CHECK(list_backups(deck.scratch / "deck.sqlite").size() == 1);
    CHECK_NOTHROW(check_collection_file(good.file));
}

TEST_CASE("a collection whose header names no believable version is damaged, not of a newer program") {
    const int version = GENERATE(-1, 10'000, 2'000'000'000);
    const Scratch scratch;
    { Store store(scratch / "deck.sqlite", friday_morning); }
    SQLite::Database((scratch / "deck.sqlite").string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = " + std::to_string(version));
    CHECK_THROWS_AS(Store(scratch / "deck.sqlite", friday_morning), DamagedCollection);
    CHECK_THROWS_WITH(Store(scratch / "deck.sqlite", friday_morning), Catch::Contains("its header is damaged"));
}
