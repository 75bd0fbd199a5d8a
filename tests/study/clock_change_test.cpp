#include "store/files/backup.h"
#include "study/progress/activity.h"
#include "study/review/review_session.h"
#include "study/review/today.h"
#include "study/upkeep/backups.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/time_zone.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// A study day on which the clocks of Berlin change.
struct OddDay {
    StudyDay day;
    std::chrono::hours length;
};

OddDay day_of_25_hours() { return {day_from_text("2026-10-24").value(), 25h}; }
OddDay day_of_23_hours() { return {day_from_text("2026-03-28").value(), 23h}; }

/// Cards in Berlin, and the first moment of a day on which its clocks change.
struct OddDayDeck {
    explicit OddDayDeck(OddDay odd_) : odd(odd_) {
        settings.new_per_day = 2;
        settings.reviews_per_day = 2;
        begin = deck.collection.calendar().start_of(odd.day);
        end = begin + odd.length;
    }
    ReviewSession session(Instant now) { return {with(deck.collection, settings), "", now}; }

    TimeZone zone{"Europe/Berlin"};
    CollectionBuilder deck{system_utc_offset};
    Settings settings;
    OddDay odd;
    Instant begin, end;
};

} // namespace

TEST_CASE("the study day on which clocks change has 25 hours in autumn and 23 in spring, and each is in one day") {
    const OddDay odd = GENERATE(day_of_25_hours(), day_of_23_hours());
    const TimeZone zone("Europe/Berlin");
    const Calendar calendar(4h, system_utc_offset);
    const Instant begin = calendar.start_of(odd.day);
    CHECK(calendar.start_of(odd.day + 1) - begin == odd.length);
    CHECK(calendar.start_of(odd.day + 2) - calendar.start_of(odd.day + 1) == 24h);
    CHECK(begin - calendar.start_of(odd.day + -1) == 24h);
    for (Instant moment = begin; moment < begin + odd.length; moment += 10min)
        REQUIRE(calendar.day_of(moment) == odd.day);
    CHECK(calendar.local_hour(begin) == 4);
    CHECK(calendar.local_hour(begin + odd.length) == 4);
    // With a rollover at midnight the odd day is the date itself.
    const Calendar at_midnight(0h, system_utc_offset);
    CHECK(at_midnight.start_of(odd.day + 2) - at_midnight.start_of(odd.day + 1) == odd.length);
}

TEST_CASE("on a day of 25 or 23 hours the limits hold to its last minute, and begin again with the next day") {
    OddDayDeck berlin(GENERATE(day_of_25_hours(), day_of_23_hours()));
    for (const char* id : {"a", "b", "c", "d", "e"})
        berlin.deck.add(open_card(id));
    for (const char* id : {"v", "w", "x", "y", "z"})
        berlin.deck.grade(berlin.deck.add(open_card(id)), Grade::Good, berlin.begin - 72h, 2);
    {
        ReviewSession first = berlin.session(berlin.begin);
        CHECK(first.progress().remaining == 4);
        for (int answer = 0; answer < 4; ++answer)
            first.answer(Grade::Easy, 1s, berlin.begin + 1min);
        CHECK_FALSE(first.current());
    }
    for (const Instant moment : {berlin.begin + 22h, berlin.end - 1min}) {
        CHECK_FALSE(berlin.session(moment).current());
        const DueCounts waiting = due_counts(berlin.deck.collection, "", moment);
        CHECK(waiting.due == 0);
        CHECK(waiting.fresh == 0);
    }
    const DueCounts tomorrow = due_counts(berlin.deck.collection, "", berlin.end);
    CHECK(tomorrow.due == 2);
    CHECK(tomorrow.fresh == 2);
    CHECK(berlin.session(berlin.end).progress().remaining == 4);
}

TEST_CASE("a card buried on a day of 25 or 23 hours comes back when the next day begins") {
    OddDayDeck berlin(GENERATE(day_of_25_hours(), day_of_23_hours()));
    berlin.deck.add(open_card("a"));
    berlin.session(berlin.begin).bury(berlin.begin);
    CHECK_FALSE(berlin.session(berlin.end - 1ms).current());
    CHECK(berlin.session(berlin.end).current());
}

TEST_CASE("days of 25 and 23 hours count once in a streak and in the year, at their first and last minute") {
    OddDayDeck berlin(GENERATE(day_of_25_hours(), day_of_23_hours()));
    const CardKey card = berlin.deck.add(open_card("a"));
    for (const Instant moment : {berlin.begin - 1min, berlin.begin, berlin.end - 1min, berlin.end})
        berlin.deck.grade(card, Grade::Good, moment);
    CHECK(streak_days(berlin.deck.collection, berlin.end + 1h) == 3);
    const std::vector<DayReviews> year = year_of_reviews(berlin.deck.collection, berlin.end + 1h);
    REQUIRE(year.size() > 3);
    std::vector<int> reviews;
    for (std::size_t place = year.size() - 4; place < year.size(); ++place)
        reviews.push_back(year[place].reviews());
    CHECK(reviews == std::vector{0, 1, 2, 1});
    CHECK(year[year.size() - 2].day == berlin.odd.day);
}

TEST_CASE("a day of 25 or 23 hours has one backup") {
    OddDayDeck berlin(GENERATE(day_of_25_hours(), day_of_23_hours()));
    berlin.deck.grade(berlin.deck.add(open_card("a")), Grade::Good, berlin.begin);
    const auto back_up_at = [&](Instant moment) {
        return back_up_once_a_day(berlin.deck.collection.file(), berlin.deck.collection.calendar(), moment).has_value();
    };
    CHECK(back_up_at(berlin.begin));
    CHECK_FALSE(back_up_at(berlin.end - 1s));
    CHECK(back_up_at(berlin.end));
}
