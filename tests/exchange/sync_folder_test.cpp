#include "exchange/machine.h"
#include "exchange/sync_folder.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// A machine with its own copy of the sync folder: what carries it between machines is the test.
struct Synced : Machine {
    Synced(unsigned seed, const std::string& machine_name, const std::vector<std::string>& own_cards = {})
        : Machine(seed, own_cards), identity{machine_name, machine_name} {
        fs::create_directory(folder);
    }

    SyncFolderReport sync() { return sync_with_folder(collection, folder, identity, now()); }
    SyncFolderReport look() { return look_into_sync_folder(collection, folder, identity, now()); }

    /// This device's log.
    fs::path log() {
        const SyncFolderReport report = look();
        return folder / (report.devices.front().id + ".greenroom-log");
    }

    /// What the collection holds, but for the folders of this machine and an interview that goes on.
    std::string shared() {
        std::string text = json();
        const std::size_t begin = text.find("\"sources\":["), end = text.find("\"topics\":[");
        return text.erase(begin, end - begin);
    }

    fs::path folder = scratch / "sync";
    MachineIdentity identity;
};

void carry(Synced& from, Synced& to) {
    fs::copy_file(from.log(), to.folder / from.log().filename(), fs::copy_options::overwrite_existing);
}

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

CardKey a(Machine& machine) { return machine.collection.find("a").value(); }

} // namespace

TEST_CASE("what is done on one device is done on the other once the folder has come") {
    Synced laptop(1, "laptop", {"mine"}), desktop(1, "desktop");
    laptop.grade(a(laptop), Grade::Good, friday_morning);
    laptop.collection.note(a(laptop), "from the laptop", friday_morning);
    const SyncFolderReport sent = laptop.sync();
    CHECK(sent.sent > 3);
    CHECK(sent.pending == 0);
    carry(laptop, desktop);
    const SyncFolderReport received = desktop.sync();
    CHECK(received.received.reviews == 1);
    CHECK(desktop.collection.marks(a(desktop)).note == "from the laptop");
    CHECK(desktop.collection.schedule(a(desktop)) == laptop.collection.schedule(a(laptop)));
    CHECK(desktop.collection.find("mine"));
    REQUIRE(received.devices.size() == 2);
    CHECK(received.devices[0].is_this);
    CHECK(received.devices[1].name == "laptop");
    CHECK(received.devices[1].last_seen == friday_morning);
    CHECK(received.devices[1].waiting == 0);
}

TEST_CASE("a second sync writes and changes nothing") {
    Synced laptop(1, "laptop"), desktop(2, "desktop");
    laptop.use(40);
    laptop.sync();
    carry(laptop, desktop);
    desktop.sync();
    carry(desktop, laptop);
    laptop.sync();
    const std::string log = read(laptop.log()), before = laptop.json();
    const SyncFolderReport again = laptop.sync();
    CHECK(again.sent == 0);
    CHECK(again.received == ExchangeReport{});
    CHECK(read(laptop.log()) == log);
    CHECK(laptop.json() == before);
}

TEST_CASE("what is pending is told before a sync, and nothing is afterwards") {
    Synced laptop(1, "laptop");
    laptop.sync();
    CHECK(laptop.look().pending == 0);
    laptop.grade(a(laptop), Grade::Good, friday_morning);
    laptop.collection.flag(a(laptop), Flag::On, friday_morning);
    CHECK(laptop.look().pending == 2);
    laptop.sync();
    CHECK(laptop.look().pending == 0);
}

TEST_CASE("a log that has come in part is taken as far as it is whole, and the rest later") {
    Synced laptop(3, "laptop", {"mine"});
    laptop.use(30);
    laptop.end_interview();
    laptop.sync();
    const std::string whole = read(laptop.log());
    Synced desktop(4, "desktop");
    const fs::path here = desktop.folder / laptop.log().filename();
    std::size_t reviews = 0;
    for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 23) {
        write(here, whole.substr(0, length));
        const SyncFolderReport report = desktop.sync();
        const std::size_t now = desktop.collection.reviews().size();
        CHECK(now >= reviews);
        CHECK(desktop.collection.rebuild().differed == 0);
        reviews = now;
        CHECK(report.devices.back().problem.empty());
    }
    write(here, whole);
    CHECK(desktop.sync().devices.back().waiting == 0);
    CHECK(desktop.collection.reviews().size() == laptop.collection.reviews().size());
    carry(desktop, laptop);
    laptop.sync();
    CHECK(difference(desktop.shared(), laptop.shared()) == "");
}

TEST_CASE("a log with a damaged byte is read up to it, and whole once it has come well") {
    Synced laptop(3, "laptop"), desktop(4, "desktop");
    laptop.use(30);
    laptop.sync();
    const std::string whole = read(laptop.log());
    std::string damaged = whole;
    damaged[damaged.size() / 2] ^= 4;
    const fs::path here = desktop.folder / laptop.log().filename();
    write(here, damaged);
    const SyncFolderReport report = desktop.sync();
    CHECK(report.devices.back().waiting > 0);
    CHECK(desktop.collection.reviews().size() < laptop.collection.reviews().size());
    write(here, whole);
    desktop.sync();
    CHECK(desktop.collection.reviews().size() == laptop.collection.reviews().size());
}

TEST_CASE("a device whose program was ended while it wrote puts its log right") {
    Synced laptop(3, "laptop"), desktop(4, "desktop");
    laptop.use(30);
    laptop.sync();
    const std::string whole = read(laptop.log());
    write(laptop.log(), whole.substr(0, whole.size() / 2));
    const SyncFolderReport report = laptop.sync();
    CHECK(report.sent > 0);
    CHECK(laptop.look().pending == 0);
    carry(laptop, desktop);
    CHECK(desktop.sync().devices.back().waiting == 0);
    CHECK(desktop.collection.reviews().size() == laptop.collection.reviews().size());
    fs::remove(laptop.log());
    CHECK(laptop.sync().sent > 0);
    CHECK(laptop.look().pending == 0);
}

TEST_CASE("other files, and what a sync program makes of two versions, are left alone") {
    Synced laptop(1, "laptop");
    laptop.sync();
    write(laptop.folder / "notes.txt", "mine");
    write(laptop.folder / (laptop.log().stem().string() + " (conflicted copy).greenroom-log"), "x");
    CHECK(laptop.sync().devices.size() == 1);
    CHECK(read(laptop.folder / "notes.txt") == "mine");
}

TEST_CASE("a log of a newer Greenroom is named, and the others are read") {
    Synced laptop(1, "laptop"), desktop(1, "desktop");
    desktop.grade(a(desktop), Grade::Good, friday_morning);
    desktop.sync();
    carry(desktop, laptop);
    write(laptop.folder / "01234567-89ab-7cde-8f01-23456789abcd.greenroom-log", "greenroom-sync-log 2\n{}\n");
    const SyncFolderReport report = laptop.sync();
    CHECK(report.received.reviews == 1);
    CHECK(std::ranges::any_of(report.devices, [](const SyncDevice& device) {
        return device.problem.english().find("another version of Greenroom") != std::string::npos;
    }));
}

TEST_CASE("a collection that is copied to another machine writes a log of its own") {
    Synced laptop(1, "laptop");
    laptop.sync();
    const fs::path first = laptop.log();
    laptop.identity.id = "another";
    laptop.sync();
    CHECK(laptop.log() != first);
    CHECK(laptop.look().devices.size() == 2);
}

TEST_CASE("an interview in progress stays on its machine until it has ended") {
    Synced laptop(1, "laptop"), desktop(1, "desktop");
    laptop.store.interviews.begin(laptop.collection.new_id(friday_morning), {},
                                  {{a(laptop), laptop.store.cards.of(a(laptop))->card}}, friday_morning);
    laptop.sync();
    carry(laptop, desktop);
    desktop.sync();
    CHECK(desktop.store.interviews.all().empty());
    laptop.store.interviews.end(laptop.store.interviews.open()->key, InterviewState::Finished, friday_morning + 1h);
    laptop.sync();
    carry(laptop, desktop);
    desktop.sync();
    CHECK(desktop.store.interviews.all().size() == 1);
}

TEST_CASE("a folder that is not there is named, and nothing is changed") {
    Synced laptop(1, "laptop");
    fs::remove(laptop.folder);
    CHECK_THROWS_WITH(laptop.sync(), Catch::Contains("There is no sync folder") && Catch::Contains("cloud drive"));
}

TEST_CASE("three devices agree in the end, whatever of their logs came late, twice, out of order or cut") {
    const unsigned seed = GENERATE(range(1u, 4u));
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    std::vector<std::unique_ptr<Synced>> machines;
    machines.push_back(std::make_unique<Synced>(seed, "laptop", std::vector<std::string>{"mine"}));
    machines.push_back(std::make_unique<Synced>(seed + 10, "desktop"));
    machines.push_back(std::make_unique<Synced>(seed + 20, "old one"));
    std::map<fs::path, std::vector<std::string>> versions; // of every log, as it was after each sync
    for (int step = 0; step < 30; ++step) {
        Synced& one = *machines[below(3)];
        one.use(8);
        one.sync();
        versions[one.log().filename()].push_back(read(one.log()));
        Synced& other = *machines[below(3)];
        for (const auto& [log, texts] : versions)
            if (log != other.log().filename() && below(2) == 0) {
                const std::string& text = texts[below(texts.size())];
                write(other.folder / log, below(2) == 0 ? text : text.substr(0, below(text.size())));
            }
        other.sync();
        versions[other.log().filename()].push_back(read(other.log()));
    }
    for (const auto& machine : machines)
        machine->end_interview();
    for (int round = 0; round < 2; ++round)
        for (const auto& from : machines) {
            from->sync();
            for (const auto& to : machines)
                if (from != to)
                    carry(*from, *to);
        }
    for (const auto& machine : machines) {
        const SyncFolderReport last = machine->sync();
        CHECK(last.pending + last.waiting == 0);
        CHECK(machine->collection.rebuild().differed == 0);
        CHECK(difference(machine->shared(), machines.front()->shared()) == "");
    }
}
