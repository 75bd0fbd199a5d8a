#include "study/collection/interval_fuzz.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <cmath>
#include <map>
#include <random>

using namespace greenroom;
using greenroom::test::friday_morning;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });
const StudyDay today = calendar.day_of(friday_morning);

LatestDays at_most(int days) { return {today + days, today + days, today + days, today + days}; }

std::array<Instant, 4> land_at(const Intervals& intervals, const LatestDays& latest = at_most(36500),
                               const DayLoad& load = {}, std::uint64_t seed = 1) {
    return land(intervals, latest, calendar, load, seed, friday_morning);
}

} // namespace

TEST_CASE("intervals under a day stay exact") {
    const auto due = land_at({5.0 / 1440, 0.25, 0.5, 0.99});
    CHECK(due[0] == friday_morning + 5min);
    CHECK(due[1] == friday_morning + 6h);
    CHECK(due[2] == friday_morning + 12h);
}

TEST_CASE("longer intervals fall due with the start of a study day near the interval") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto due = land_at({0.01, 2, 10, 60}, at_most(36500), {}, seed);
        CHECK(due[1] == calendar.start_of(today + 2));
        CHECK(due[2] == calendar.start_of(calendar.day_of(due[2])));
        CHECK(std::abs(calendar.day_of(due[2]) - today - 10) <= 1);
        CHECK(std::abs(calendar.day_of(due[3]) - today - 60) <= 4);
    }
}

TEST_CASE("the days of the window are all used, and a crowded day is used less") {
    DayLoad load;
    for (int card = 0; card < 9; ++card)
        load.add(today + 10);
    std::map<std::int64_t, int> chosen;
    for (std::uint64_t seed = 0; seed < 3000; ++seed)
        ++chosen[calendar.day_of(land_at({0.01, 0.02, 10, 60}, at_most(36500), load, seed * 7)[2]) - today];
    REQUIRE(chosen.size() == 3);
    // Weights 1 : 1/100 : 1.
    CHECK(chosen[9] == Approx(3000 / 2.01).margin(150));
    CHECK(chosen[10] == Approx(30).margin(25));
    CHECK(chosen[11] == Approx(3000 / 2.01).margin(150));
}

TEST_CASE("the same seed lands on the same day") {
    CHECK(land_at({0.01, 2, 30, 60}, at_most(36500), {}, 42) == land_at({0.01, 2, 30, 60}, at_most(36500), {}, 42));
}

TEST_CASE("no better grade comes back sooner than a worse one, nor past the latest day, whatever the intervals") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> exponent(-3, 2.6), factor(1.01, 3), part(0, 1);
    for (int round = 0; round < 20000; ++round) {
        Intervals intervals{};
        double days = std::pow(10.0, exponent(random));
        for (double& interval : intervals) {
            interval = days;
            days *= factor(random);
        }
        DayLoad load;
        for (int card = 0; card < 30; ++card)
            load.add(today + static_cast<std::int64_t>(random() % 60));
        const Instant now = friday_morning + std::chrono::milliseconds(static_cast<int>(part(random) * 86'400'000));
        const StudyDay last = calendar.day_of(now) + static_cast<std::int64_t>(intervals[3]) + 1;
        const auto due = land(intervals, {last, last, last, last}, calendar, load, random(), now);
        CAPTURE(intervals[0], intervals[1], intervals[2], intervals[3], to_milliseconds(now));
        REQUIRE(due[0] > now);
        REQUIRE(due[0] < due[1]);
        REQUIRE(due[1] < due[2]);
        REQUIRE(due[2] < due[3]);
        REQUIRE(calendar.day_of(due[3]) <= last);
    }
}
