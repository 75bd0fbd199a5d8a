#include "faults/decks.h"
#include "faults/measure.h"
#include "study/review/today.h"
#include "study/upkeep/clock_check.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/time_zone.h"

#include <algorithm>
#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

struct Zone {
    std::string name;
    int first_year;
    int changes = 0; ///< of the clocks, found while walking
};

/// Walks a zone's study days over twelve years: each begins right after the one before it, and every moment near a
/// change of clocks lies in the day that its neighbours say.
void walk(Zone& zone, int rollover) {
    const TimeZone set(zone.name);
    const Calendar calendar(std::chrono::hours{rollover}, system_utc_offset);
    const Instant begin = std::chrono::sys_days{std::chrono::year{zone.first_year} / 1 / 1} + 12h;
    StudyDay day = calendar.day_of(begin);
    for (int i = 0; i < 12 * 365; ++i, day = day + 1) {
        CAPTURE(zone.name, rollover, to_text(day));
        const Instant start = calendar.start_of(day), end = calendar.start_of(day + 1);
        if (start == end) {
            // A date that a zone left out (Apia, 30 December 2011) is no study day.
            REQUIRE(calendar.day_of(start) == day + 1);
            REQUIRE(calendar.day_of(start - 1ms) == day + -1);
            continue;
        }
        REQUIRE(start < end);
        REQUIRE(calendar.day_of(start) == day);
        REQUIRE(calendar.day_of(end - 1ms) == day);
        const bool clocks_change = system_utc_offset(start - 12h) != system_utc_offset(end);
        zone.changes += clocks_change;
        if (clocks_change)
            for (Instant moment = start; moment < end; moment += 5min)
                REQUIRE(calendar.day_of(moment) == day);
    }
}

} // namespace

TEST_CASE("in ten time zones and over every change of clocks, study days neither repeat nor skip", "[faults]") {
    std::vector<Zone> zones{{"Australia/Lord_Howe", 2016}, {"Pacific/Apia", 2005},    {"America/New_York", 2016},
                            {"Asia/Kathmandu", 1980},      {"Europe/Berlin", 2016},   {"Africa/Casablanca", 2016},
                            {"America/Sao_Paulo", 2010},   {"Pacific/Chatham", 2016}, {"Asia/Tehran", 2012},
                            {"America/St_Johns", 2004}};
    std::string said;
    int changes = 0;
    for (Zone& zone : zones) {
        for (const int rollover : {0, 2, 3, 4, 5})
            walk(zone, rollover);
        // Each had some; else this showed nothing.
        CHECK(zone.changes > 0);
        changes += zone.changes / 5;
    }
    measured("ten time zones, twelve years each, five rollover hours: " + std::to_string(changes) +
             " changes of clocks; study days repeated 0, skipped 0");
}

TEST_CASE("a clock that jumps 400 days forth and back leaves a warning, and nothing stuck or negative", "[faults]") {
    std::mt19937 random(9);
    const int times = rounds(3, 100);
    int ahead = 0;
    for (int round = 0; round < times; ++round) {
        CollectionBuilder deck;
        for (int i = 0; i < 30; ++i)
            deck.add(open_card("card-" + std::to_string(i)));
        const auto study = [&](Instant now, unsigned answers) {
            ReviewSession session(with(deck.collection, without_limits()), "", now);
            for (unsigned i = 0; i < answers && session.current(); ++i)
                session.answer(static_cast<Grade>(1 + random() % 4), 1s, now += 10s);
        };
        study(friday_morning, static_cast<unsigned>(random() % 40));
        CHECK_FALSE(doubt_of_clock(deck.collection, friday_morning + 1h));
        study(friday_morning + 400 * 24h, 1 + static_cast<unsigned>(random() % 40));
        const Instant now = friday_morning + 24h;
        REQUIRE(doubt_of_clock(deck.collection, now).value().kind == ClockDoubt::Kind::ReviewsAhead);
        const int reviews = doubt_of_clock(deck.collection, now)->reviews;
        ahead += reviews;
        study(now, 200);
        CHECK_FALSE(doubt_of_clock(deck.collection, now + 1h));
        int counted = 0;
        for (const LoggedReview& logged : deck.store.reviews.all()) {
            REQUIRE(logged.review.due > logged.review.at);
            counted += !logged.undone && logged.review.at <= now + 1h;
        }
        const Instant horizon = now + 24h * (without_limits().maximum_interval + 1);
        for (const Instant due : deck.store.schedules.all_due(now))
            REQUIRE(due < horizon);
        REQUIRE(counted == deck.store.reviews.totals().reviews);
        REQUIRE(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
    }
    measured("clock 400 days ahead, then right: " + std::to_string(times) + " times, " + std::to_string(ahead) +
             " reviews dated ahead; warned each time, cards stuck 0, negative intervals 0, reviews lost 0");
}
