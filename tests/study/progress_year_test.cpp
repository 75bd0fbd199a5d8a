#include "study/progress/activity.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/time_zone.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar utc(4h, [](Instant) { return 0s; });

DayReviews day_with(int reviews) { return {StudyDay{}, {0, 0, reviews, 0}}; }

} // namespace

TEST_CASE("a year of reviews has a day for each of 53 weeks up to today, from a Monday on") {
    CollectionBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    deck.grade(card, Grade::Hard, friday_morning - 24h);
    deck.grade(card, Grade::Good, friday_morning);
    deck.grade(card, Grade::Easy, friday_morning + 1h);
    const auto days = year_of_reviews(deck.collection, friday_morning + 2h);
    REQUIRE(days.size() == 52 * 7 + 5); // 2026-11-20 is a Friday
    CHECK(to_text(days.front().day) == "2025-11-17");
    CHECK(days.back() == DayReviews{utc.day_of(friday_morning), {0, 0, 1, 1}});
    CHECK(days[days.size() - 2].grades == std::array{0, 1, 0, 0});
    CHECK(days[0].reviews() == 0);
    const Instant sunday = friday_morning + 48h;
    CHECK(year_of_reviews(deck.collection, sunday).size() == 53 * 7);
    CHECK(year_of_reviews(deck.collection, sunday + 24h).size() == 52 * 7 + 1);
}

TEST_CASE("heat goes by quarters of a busy day, and one marathon does not pale the rest") {
    std::vector<DayReviews> days{day_with(0), day_with(1), day_with(10), day_with(20), day_with(40)};
    CHECK(heat_levels(days) == std::vector<int>{0, 1, 2, 4, 4});
    days.insert(days.end(), 20, day_with(40));
    days.push_back(day_with(4000));
    CHECK(heat_levels(days)[3] == 2);
    CHECK(heat_levels(days)[4] == 4);
    CHECK(heat_levels(std::vector{day_with(0)}) == std::vector{0});
    CHECK(heat_levels({}).empty());
}

TEST_CASE("the longest streak is the longest run of days with reviews") {
    CHECK(longest_streak({}) == 0);
    CHECK(longest_streak(std::vector{day_with(1), day_with(0), day_with(2), day_with(3), day_with(0)}) == 2);
}

TEST_CASE("a streak follows study days through a change of clocks and over the rollover") {
    const TimeZone zone("Europe/Berlin");
    CollectionBuilder deck(system_utc_offset);
    const Calendar& calendar = deck.collection.calendar();
    const CardKey card = deck.add(open_card("a"));
    const Instant sunday = calendar.start_of(day_from_text("2026-10-25").value());
    deck.grade(card, Grade::Good, sunday - 25h);         // Saturday, in its first minutes
    deck.grade(card, Grade::Good, sunday + 24h - 15min); // Sunday, near its end
    deck.grade(card, Grade::Good, sunday + 24h);         // Monday begins
    CHECK(streak_days(deck.collection, sunday + 30h) == 3);
    CHECK(streak_days(deck.collection, sunday + 24h + 23h) == 3);
    CHECK(streak_days(deck.collection, sunday + 3 * 24h) == 0);
}

TEST_CASE("an undone review holds no streak up") {
    CollectionBuilder deck;
    deck.grade(deck.add(open_card("a")), Grade::Good, friday_morning);
    CHECK(streak_days(deck.collection, friday_morning) == 1);
    deck.store.reviews.undo_newest(friday_morning, Fsrs7{});
    CHECK(streak_days(deck.collection, friday_morning) == 0);
}
