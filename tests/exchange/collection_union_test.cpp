#include "exchange/machine.h"
#include "store/files/backup.h"
#include "study/upkeep/collection_file.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

ExchangeReport unite(Collection& collection, const std::vector<fs::path>& files) {
    return take_in(collection, files, friday_morning);
}

/// What a collection comes to that holds the one and takes in the others one after the other.
std::string united(const fs::path& first, const std::vector<fs::path>& others) {
    const Scratch scratch;
    const fs::path file = scratch / "collection.sqlite";
    copy_collection(first, file);
    Collection collection(file, friday_morning, utc_offset);
    do_not_wait_for_disks(collection.store());
    for (const fs::path& other : others)
        unite(collection, {other});
    CHECK(collection.rebuild().differed == 0);
    CHECK(examine_collection(file, friday_morning).empty());
    return json_of(collection);
}

} // namespace

TEST_CASE(
    "three machines used apart come to the same collection, in whatever order and however often they are united") {
    const unsigned seed = GENERATE(range(1u, 5u));
    Machine a(seed, {"only-a"}), b(seed + 100, {"only-b"}), c(seed + 200);
    a.use(60);
    unite(b.collection, {a.exported()}); // they met once before
    for (Machine* machine : {&a, &b, &c})
        machine->use(80);
    std::array<Machine*, 3> order{&a, &b, &c};
    std::ranges::sort(order);
    std::optional<std::string> expected;
    do {
        const auto [first, second, third] = order;
        Empty from_nothing;
        for (Machine* machine : {first, second, second, third, first})
            unite(from_nothing.collection, {machine->exported()});
        if (!expected)
            expected = json_of(from_nothing.collection);
        CHECK(difference(json_of(from_nothing.collection), *expected) == "");
        CHECK(difference(united(first->file(), {second->exported(), third->file(), second->file()}), *expected) == "");
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("uniting again changes nothing, and says so") {
    Machine a(1), b(2);
    a.use(100);
    b.use(100);
    const ExchangeReport first = unite(a.collection, {b.file()});
    CHECK(first.reviews > 0);
    const std::string once = a.json();
    CHECK(unite(a.collection, {b.file(), b.exported()}) == ExchangeReport{});
    CHECK(a.json() == once);
}

TEST_CASE("a card reviewed on two machines has the schedule of all its reviews in order of time") {
    Machine laptop(1), desktop(1);
    const CardKey on_laptop = laptop.collection.find("a").value(), on_desktop = desktop.collection.find("a").value();
    laptop.grade(on_laptop, Grade::Good, friday_morning);
    desktop.grade(on_desktop, Grade::Again, friday_morning + 24h);
    laptop.grade(on_laptop, Grade::Good, friday_morning + 72h);
    unite(laptop.collection, {desktop.file()});
    Machine together(1);
    const CardKey card = together.collection.find("a").value();
    together.grade(card, Grade::Good, friday_morning);
    together.grade(card, Grade::Again, friday_morning + 24h);
    together.grade(card, Grade::Good, friday_morning + 72h);
    Schedule united = laptop.collection.schedule(on_laptop).value();
    Schedule expected = together.collection.schedule(card).value();
    united.last_review_id = expected.last_review_id;
    CHECK(united == expected);
    CHECK(laptop.collection.undo_newest(friday_morning + 73h)->review.at == friday_morning + 72h);
}

TEST_CASE("of what was said on two machines the latest word counts, for each thing by itself") {
    Machine laptop(1), desktop(1);
    const auto say = [](Machine& on, auto&& what) { what(on.collection, on.collection.find("a").value()); };
    say(laptop, [](Collection& on, CardKey card) {
        on.note(card, "first", friday_morning);
        on.flag(card, Flag::On, friday_morning + 2h);
        on.set("new-per-day", "7", friday_morning);
        on.set("reviews-per-day", "70", friday_morning + 2h);
    });
    say(desktop, [](Collection& on, CardKey card) {
        on.note(card, "second", friday_morning + 1h);
        on.flag(card, Flag::Off, friday_morning + 1h);
        on.suspend(card, Suspension::Suspended, friday_morning);
        on.set("new-per-day", "auto", friday_morning + 1h);
        on.set("reviews-per-day", "80", friday_morning + 1h);
        on.set("python", "/usr/bin/python3", friday_morning + 9h);
    });
    unite(laptop.collection, {desktop.file()});
    const Marks marks = laptop.collection.marks(laptop.collection.find("a").value());
    CHECK(marks == Marks{true, Flag::On, std::nullopt, "second"});
    CHECK_FALSE(laptop.collection.settings().new_per_day);
    CHECK(laptop.collection.settings().reviews_per_day == 70);
    CHECK(laptop.collection.settings().python.empty());
}

TEST_CASE("a card that no deck of this machine holds is asked here too, until a deck says otherwise") {
    Machine laptop(1), desktop(2, {"only-there"});
    unite(laptop.collection, {desktop.file()});
    const CardKey card = laptop.collection.find("only-there").value();
    laptop.store.cards.archive_without_file(friday_morning + 1h);
    CHECK_FALSE(laptop.collection.card(card)->archived);
    CHECK(laptop.collection.sources().size() == 1);
    desktop.store.cards.archive("only-there", friday_morning + 2h);
    unite(laptop.collection, {desktop.file()});
    CHECK(laptop.collection.card(card)->archived);
}

TEST_CASE("of two interviews in progress on two machines the later one goes on") {
    Machine laptop(1), desktop(1);
    const auto begin = [](Machine& on, Instant at) {
        const CardKey card = on.collection.find("a").value();
        on.store.interviews.begin(on.collection.new_id(at), {}, {{card, on.store.cards.of(card)->card}}, at);
        return on.store.interviews.open()->id;
    };
    const std::string earlier = begin(laptop, friday_morning), later = begin(desktop, friday_morning + 1h);
    unite(laptop.collection, {desktop.file()});
    unite(desktop.collection, {laptop.file()});
    for (Machine* machine : {&laptop, &desktop}) {
        CHECK(machine->store.interviews.open()->id == later);
        CHECK(machine->store.interviews.find(earlier)->state == InterviewState::Abandoned);
    }
}

TEST_CASE("a collection is not united with itself, nor with another program's database") {
    Machine a(1);
    CHECK_THROWS_WITH(unite(a.collection, {a.file()}), Catch::Contains("with itself"));
    const fs::path other = a.scratch / "other.sqlite";
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    CHECK_THROWS_AS(unite(a.collection, {other}), StoreError);
}

TEST_CASE("what is said here last counts, also where a clock was set back meanwhile") {
    Machine laptop(1), desktop(1);
    const CardKey card = laptop.collection.find("a").value();
    laptop.collection.note(card, "before", friday_morning + 48h);
    laptop.collection.set("new-per-day", "7", friday_morning + 48h);
    laptop.store.interviews.put_story(card, {"S", "T", "A", "R"}, friday_morning + 48h);
    unite(desktop.collection, {laptop.file()});
    laptop.collection.note(card, "after", friday_morning);
    laptop.collection.set("new-per-day", "8", friday_morning);
    laptop.store.interviews.remove_story(card, friday_morning);
    unite(laptop.collection, {desktop.file()});
    CHECK(laptop.collection.marks(card).note == "after");
    CHECK(laptop.collection.settings().new_per_day == 8);
    CHECK_FALSE(laptop.store.interviews.story(card));
    laptop.store.interviews.put_story(card, {"again", "T", "A", "R"}, friday_morning);
    unite(laptop.collection, {desktop.file()});
    CHECK(laptop.store.interviews.story(card)->situation == "again");
}
