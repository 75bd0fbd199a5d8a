#include "store/files/backup.h"
#include "study/upkeep/backups.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

StudyDay day(const char* text) { return day_from_text(text).value(); }

/// The days that stay of those given, newest first.
std::vector<std::string> kept_of(const std::vector<StudyDay>& made, StudyDay today) {
    const auto gone = superseded(made, today);
    std::vector<std::string> kept;
    for (std::size_t place = 0; place < made.size(); ++place)
        if (std::ranges::find(gone, place) == gone.end())
            kept.push_back(to_text(made[place]));
    return kept;
}

} // namespace

TEST_CASE("a year and more of daily backups thins out to days, then weeks, then months") {
    std::vector<StudyDay> made;
    for (int ago = 0; ago < 500; ++ago)
        made.push_back(day("2026-11-20") + -ago);
    CHECK(kept_of(made, day("2026-11-20")) ==
          std::vector<std::string>{"2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16",
                                   "2026-11-15", "2026-11-14", "2026-11-13", "2026-11-08", "2026-11-01",
                                   "2026-10-31", "2026-10-25", "2026-10-18", "2026-10-11", "2026-10-04",
                                   "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31",
                                   "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31"});
}

TEST_CASE("all of today's backups stay, and those that seem to be from the future") {
    const StudyDay today = day("2026-11-20");
    const std::vector<StudyDay> made{today + 400, today + 400, today, today, today, today + -1, today + -1};
    CHECK(superseded(made, today) == std::vector<std::size_t>{6});
}

TEST_CASE("after a long break the old backups are still there") {
    std::vector<StudyDay> made{day("2026-11-20")};
    for (int ago = 0; ago < 7; ++ago)
        made.push_back(day("2025-03-07") + -ago);
    CHECK(superseded(made, day("2026-11-20")).empty());
}

TEST_CASE("the retention is stable: what was kept yesterday and is due to go later does not go today") {
    std::vector<StudyDay> held;
    for (int i = 0; i < 800; ++i) {
        const StudyDay today = day("2024-01-01") + i;
        held.insert(held.begin(), today);
        const auto gone = superseded(held, today);
        for (auto place = gone.rbegin(); place != gone.rend(); ++place)
            held.erase(held.begin() + static_cast<std::ptrdiff_t>(*place));
        REQUIRE(held.size() <= 1 + 7 + 8 + 12);
    }
    // This month and the eleven before it each have one.
    CHECK(held.front() - held.back() > 300);
    CHECK(held.size() >= 24);
}

TEST_CASE("a deck is backed up once on each study day") {
    CollectionBuilder deck;
    deck.grade(deck.add(open_card("one")), Grade::Good, friday_morning);
    const Calendar calendar(4h, [](Instant) { return 0s; });
    const auto file = deck.scratch / "collection.sqlite";
    CHECK(back_up_once_a_day(file, calendar, friday_morning).value().reviews == 1);
    CHECK_FALSE(back_up_once_a_day(file, calendar, friday_morning + 18h));
    CHECK(back_up_once_a_day(file, calendar, friday_morning + 20h));
    CHECK(list_backups(file).size() == 2);
}

TEST_CASE("a new backup removes those it supersedes, and a failed one removes none") {
    CollectionBuilder deck;
    const Calendar calendar(4h, [](Instant) { return 0s; });
    const auto file = deck.scratch / "collection.sqlite";
    for (int hour = 0; hour < 4; ++hour)
        back_up(file, friday_morning + hour * 1h);
    back_up_and_thin_out(file, calendar, friday_morning + 24h);
    CHECK(list_backups(file).size() == 2);
    std::filesystem::resize_file(file, 0);
    CHECK_THROWS_AS(back_up_and_thin_out(file, calendar, friday_morning + 48h), StoreError);
    CHECK(list_backups(file).size() == 2);
}
