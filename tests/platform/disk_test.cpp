#include "platform/disk.h"
#include "platform/time_zone.h"
#include "support/catch.h"
#include "support/scratch.h"
#include "support/time_zone.h"

#include <atomic>
#include <thread>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

TEST_CASE("a lock on the disk keeps the next one who asks for it waiting until it ends") {
    const Scratch scratch;
    auto held = std::make_unique<DiskLock>(scratch / "lock");
    std::atomic<bool> ended = false, came_too_early = false;
    std::thread other([&] {
        const DiskLock next(scratch / "lock");
        came_too_early = !ended;
    });
    std::this_thread::sleep_for(50ms);
    ended = true;
    held.reset();
    other.join();
    CHECK_FALSE(came_too_early);
}

TEST_CASE("a new file takes no name that is there, and a private folder is a new one each time") {
    const Scratch scratch;
    CHECK_FALSE(make_empty_file(scratch / "new"));
    CHECK(make_empty_file(scratch / "new") == std::errc::file_exists);
    CHECK(make_empty_file(scratch / "nowhere" / "new") == std::errc::no_such_file_or_directory);

    const auto one = make_private_folder(scratch.folder()), another = make_private_folder(scratch.folder());
    REQUIRE(one);
    REQUIRE(another);
    CHECK(*one != *another);
    CHECK(fs::status(*one).permissions() == fs::perms::owner_all);
    CHECK_FALSE(make_private_folder(scratch / "nowhere"));
}

TEST_CASE("a file that takes another one's name has another stamp, and so has one that grew") {
    const Scratch scratch;
    CHECK_FALSE(stamp_of(scratch / "file"));
    scratch.write("file", "one");
    const auto before = stamp_of(scratch / "file");
    REQUIRE(before);
    CHECK(stamp_of(scratch / "file") == before);

    scratch.write("file", "one and more");
    const auto grown = stamp_of(scratch / "file");
    CHECK(grown != before);
    CHECK(grown->is_same_file(*before));

    scratch.write("other", "one");
    fs::rename(scratch / "other", scratch / "file");
    CHECK_FALSE(stamp_of(scratch / "file")->is_same_file(*before));
}

TEST_CASE("files and folders reach the disk, what is not there is an error") {
    const Scratch scratch;
    scratch.write("file", "one");
    CHECK_FALSE(sync_to_disk(scratch / "file"));
    CHECK_FALSE(sync_to_disk(scratch.folder()));
    CHECK(sync_to_disk(scratch / "nothing") == std::errc::no_such_file_or_directory);
}

TEST_CASE("the offset from UTC is the process's time zone's, summer time included") {
    const TimeZone berlin("Europe/Berlin");
    CHECK(local_utc_offset(std::chrono::sys_days{std::chrono::January / 15 / 2026}) == 1h);
    CHECK(local_utc_offset(std::chrono::sys_days{std::chrono::July / 15 / 2026}) == 2h);
}
