#include "memory/scheduling_policy.h"

#include "memory/chance.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

using namespace greenroom;

namespace {

constexpr double minutes = 1.0 / 1440;
constexpr Occasion first{.review = Occasion::Review::First, .latest = std::nullopt};
constexpr Occasion later{.review = Occasion::Review::Later, .latest = std::nullopt};

Occasion before_interview(double days) { return {.review = Occasion::Review::Later, .latest = days}; }

Intervals in_minutes(Intervals days) {
    for (double& interval : days)
        interval /= minutes;
    return days;
}

void check_close(const Intervals& actual, const Intervals& expected, double tolerance = 1e-9) {
    for (std::size_t i = 0; i < actual.size(); ++i)
        CHECK(actual[i] == Approx(expected[i]).epsilon(tolerance));
}

bool increases_strictly(const Intervals& intervals) {
    return intervals[0] < intervals[1] && intervals[1] < intervals[2] && intervals[2] < intervals[3];
}

double cap(const SchedulingPolicy& policy, const Occasion& occasion, Grade grade) {
    double cap = std::min(policy.maximum_interval, occasion.latest.value_or(policy.maximum_interval));
    if (occasion.review == Occasion::Review::First && grade == Grade::Good)
        cap = std::min(cap, policy.first_good_maximum);
    if (occasion.review == Occasion::Review::First && grade == Grade::Easy)
        cap = std::min(cap, policy.first_easy_maximum);
    return cap;
}

bool within_caps(const Intervals& intervals, const SchedulingPolicy& policy, const Occasion& occasion) {
    return std::all_of(all_grades.begin(), all_grades.end(),
                       [&](Grade grade) { return intervals[index_of(grade)] <= cap(policy, occasion, grade); });
}

double tightest_cap(const SchedulingPolicy& policy, const Occasion& occasion) {
    return std::min(cap(policy, occasion, Grade::Good), cap(policy, occasion, Grade::Easy));
}

Intervals random_raw(Chance& chance) {
    Intervals raw{};
    for (double& interval : raw)
        interval = chance.across(1e-7, 36500);
    if (chance.happens(0.5))
        std::sort(raw.begin(), raw.end());
    if (chance.happens(0.2))
        raw[chance.pick(std::array{1u, 2u, 3u})] = raw[0];
    if (chance.happens(0.1))
        raw[chance.pick(std::array{0u, 3u})] = 0;
    return raw;
}

Occasion random_occasion(Chance& chance) {
    Occasion occasion = chance.happens(0.5) ? first : later;
    if (chance.happens(0.5))
        occasion.latest = chance.across(minutes, 400);
    return occasion;
}

SchedulingPolicy random_policy(Chance& chance) {
    SchedulingPolicy policy;
    if (chance.happens(0.5)) {
        policy.again_minimum = chance.across(minutes, 1);
        policy.first_good_maximum = chance.across(0.5, 40);
        policy.first_easy_maximum = chance.across(0.5, 40);
        policy.maximum_interval = chance.across(1, 36500);
    }
    return policy;
}

/// Nothing to do: each better grade a fifth above Again's minimum or more, all increasing and within their caps.
bool sane_already(const Intervals& raw, const SchedulingPolicy& policy, const Occasion& occasion) {
    const double floor = policy.again_minimum;
    return increases_strictly(raw) && within_caps(raw, policy, occasion) && raw[0] >= floor && raw[1] >= 1.21 * floor &&
           raw[2] >= 1.45 * floor && raw[3] >= 1.73 * floor;
}

/// What does not hold of the policy's answer, or nothing.
std::string broken_rule(const Intervals& raw, const SchedulingPolicy& policy, const Occasion& occasion) {
    const Intervals sane = sane_intervals(raw, policy, occasion);
    const bool room = tightest_cap(policy, occasion) >= policy.again_minimum * 1.01 * 1.01 * 1.01;
    if (!increases_strictly(sane))
        return "a better grade comes no later";
    if (!(sane[0] >= policy.again_minimum))
        return "Again comes too soon";
    if (room && !within_caps(sane, policy, occasion))
        return "a cap is passed though there is room";
    if (tightest_cap(policy, occasion) < policy.again_minimum && sane[0] != policy.again_minimum)
        return "Again waits longer than its minimum without room";
    if (sane_already(raw, policy, occasion) && sane != raw)
        return "sane intervals are changed";
    return sane_intervals(sane, policy, occasion) == sane ? "" : "a second pass changes the intervals";
}

} // namespace

TEST_CASE("a new card's raw intervals of 3 s, 14.3 h, 4.8 d and 53.9 d become 5 min, 14.3 h, 4.8 d and 15 d") {
    const Intervals raw = raw_intervals(Fsrs7(), std::nullopt, 0, SchedulingPolicy().desired_retention);
    check_close(raw, {3.307 * minutes / 60, 14.339 / 24, 4.7777, 53.87}, 1e-3);
    const Intervals expected{SchedulingPolicy().again_minimum, raw[1], raw[2], 15};
    CHECK(sane_intervals(raw, SchedulingPolicy(), first) == expected);
}

TEST_CASE("intervals that are sane stay as they are") {
    const Intervals raw{0.5, 5.1, 5.3, 9};
    CHECK(sane_intervals(raw, SchedulingPolicy(), later) == raw);
}

TEST_CASE("a first Good waits at most a week, a first Easy at most fifteen days, later ones longer") {
    const Intervals raw{1, 3, 20, 60};
    CHECK(sane_intervals(raw, SchedulingPolicy(), first) == Intervals{1, 3, 7, 15});
    CHECK(sane_intervals(raw, SchedulingPolicy(), later) == raw);
}

TEST_CASE("a first Hard beyond Good's week is moved a day below it") {
    CHECK(sane_intervals({1, 9, 20, 60}, SchedulingPolicy(), first) == Intervals{1, 6, 7, 15});
}

TEST_CASE("grades that all pass the maximum keep their order a day apart") {
    CHECK(sane_intervals({2, 90, 200, 400}, SchedulingPolicy(), later) == Intervals{2, 90, 179, 180});
    CHECK(sane_intervals({2, 190, 300, 900}, SchedulingPolicy(), later) == Intervals{2, 178, 179, 180});
    CHECK(sane_intervals({500, 600, 700, 800}, SchedulingPolicy(), later) == Intervals{177, 178, 179, 180});
}

TEST_CASE("an infinite raw interval is cut like any other") {
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(sane_intervals({1, 2, infinite, infinite}, SchedulingPolicy(), later) == Intervals{1, 2, 179, 180});
}

TEST_CASE("nothing is planned for after the interview") {
    CHECK(sane_intervals({0.1, 3, 40, 90}, SchedulingPolicy(), before_interview(12)) == Intervals{0.1, 3, 11, 12});
}

TEST_CASE("below two days squeezed grades halve") {
    CHECK(sane_intervals({3, 4, 5, 6}, SchedulingPolicy(), before_interview(1)) == Intervals{0.125, 0.25, 0.5, 1});
    CHECK(sane_intervals({3, 4, 5, 6}, SchedulingPolicy(), before_interview(2.5)) == Intervals{0.375, 0.75, 1.5, 2.5});
}

TEST_CASE("raw intervals out of order are put in order by bringing the worse grade forward") {
    CHECK(sane_intervals({1, 6, 5, 10}, SchedulingPolicy(), later) == Intervals{1, 4, 5, 10});
    CHECK(sane_intervals({3, 3, 3, 3}, SchedulingPolicy(), later) == Intervals{0.5, 1, 2, 3});
}

TEST_CASE("grades below Again's minimum follow it by a fifth each") {
    const Intervals sane = sane_intervals({0, 0, 0, 10}, SchedulingPolicy(), later);
    check_close(in_minutes(sane), {5, 6, 7.2, 14400});
}

TEST_CASE("in the last minutes before the interview the grades share the room there is") {
    const Intervals raw{1, 2, 3, 4};
    check_close(in_minutes(sane_intervals(raw, SchedulingPolicy(), before_interview(20 * minutes))), {5, 6, 10, 20});
    const double third = std::cbrt(1.2);
    check_close(in_minutes(sane_intervals(raw, SchedulingPolicy(), before_interview(6 * minutes))),
                {5, 5 * third, 5 * third * third, 6});
}

TEST_CASE("with no room before the interview Again still waits its minimum, the others a little longer each") {
    const Intervals sane = sane_intervals({1, 2, 3, 4}, SchedulingPolicy(), before_interview(3 * minutes));
    check_close(in_minutes(sane), {5, 5 * 1.01, 5 * 1.01 * 1.01, 5 * 1.01 * 1.01 * 1.01});
}

TEST_CASE("an Easy bound set below Good's holds for both") {
    const SchedulingPolicy policy{.first_good_maximum = 7, .first_easy_maximum = 4};
    CHECK(sane_intervals({1, 2, 20, 60}, policy, first) == Intervals{1, 2, 3, 4});
}

TEST_CASE("the policy's rules hold for any intervals, settings and occasion") {
    Chance chance(180);
    std::string wrong;
    for (int round = 0; round < property_rounds && wrong.empty(); ++round)
        wrong = broken_rule(random_raw(chance), random_policy(chance), random_occasion(chance));
    CHECK(wrong == "");
}
