#include "study/progress/activity.h"
#include "study/progress/calibration.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/time_zone.h"

#include <cmath>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar utc(4h, [](Instant) { return 0s; });

StudyDay day(const char* text) { return day_from_text(text).value(); }

ActivitySlot slot(Instant start, std::array<int, 4> grades) { return {start, grades, 10s, 0, 0}; }

} // namespace

TEST_CASE("ranges end today: a month, a quarter, a year, or since the first review") {
    CollectionBuilder deck;
    const auto span = [&](ProgressRange range) { return days_back(deck.collection, {range}, friday_morning); };
    const StudyDay today = day("2026-11-20");
    CHECK(span(ProgressRange::Month) == DaySpan{day("2026-10-22"), today});
    CHECK(span(ProgressRange::Quarter) == DaySpan{day("2026-08-22"), today});
    CHECK(span(ProgressRange::Year) == DaySpan{day("2025-11-21"), today});
    CHECK(span(ProgressRange::All) == DaySpan{today, today});
    deck.grade(deck.add(open_card("a", "orm")), Grade::Good, friday_morning - 24h * 500);
    CHECK(span(ProgressRange::All).days() == 501);
    CHECK(days_back(deck.collection, {ProgressRange::All, "urls"}, friday_morning).days() == 1);
}

TEST_CASE("periods are days, then weeks that end today, then calendar months, and leave no day out") {
    const StudyDay today = day("2026-11-20");
    CHECK(periods_of({today + -1, today}) == std::vector<Period>{{today + -1, 1}, {today, 1}});
    const auto weeks = periods_of({today + -364, today});
    CHECK(weeks.size() == 53);
    CHECK(weeks.front() == Period{today + -364, 1});
    CHECK(weeks.back() == Period{today + -6, 7});
    const auto months = periods_of({day("2023-12-30"), today});
    CHECK(months.size() == 36);
    CHECK(months[0] == Period{day("2023-12-30"), 2});
    CHECK(months[1] == Period{day("2024-01-01"), 31});
    CHECK(months[2] == Period{day("2024-02-01"), 29});
    CHECK(months.back() == Period{day("2026-11-01"), 20});
    for (const std::int64_t days : {1, 92, 93, 735, 736, 5000}) {
        std::int64_t covered = 0;
        for (const Period& period : periods_of({today + (1 - days), today})) {
            CHECK(period.first == today + (1 - days) + covered);
            covered += period.days;
        }
        CHECK(covered == days);
    }
}

TEST_CASE("a review after midnight belongs to the study day before, up to the rollover") {
    const Instant midnight = utc.start_of(day("2026-11-20")) - 4h;
    const std::vector<ActivitySlot> slots{slot(midnight + 3h + 45min, {1, 0, 0, 0}), slot(midnight + 4h, {0, 0, 2, 0})};
    const auto sums = by_period(slots, periods_of({day("2026-11-19"), day("2026-11-20")}), utc);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0] == PeriodActivity{{day("2026-11-19"), 1}, {1, 0, 0, 0}, 10s});
    CHECK(sums[1] == PeriodActivity{{day("2026-11-20"), 1}, {0, 0, 2, 0}, 10s});
    CHECK(sums[1].seconds_per_card() == 5);
    CHECK(PeriodActivity{}.seconds_per_card() == 0);
}

TEST_CASE("slots outside the periods are left out") {
    const std::vector<ActivitySlot> slots{slot(friday_morning - 72h, {1, 0, 0, 0}), slot(friday_morning, {0, 1, 0, 0}),
                                          slot(friday_morning + 72h, {0, 0, 1, 0})};
    const auto sums = by_period(slots, {{day("2026-11-20"), 1}}, utc);
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].grades == std::array{0, 1, 0, 0});
}

TEST_CASE("days are the learner's own where zones lie quarters of an hour off, and where clocks change") {
    CollectionBuilder deck(system_utc_offset);
    const CardKey card = deck.add(open_card("a"));
    SECTION("Kathmandu is 5:45 ahead: 22:14 in Greenwich is 3:59 there") {
        const TimeZone zone("Asia/Kathmandu");
        const Instant rollover = friday_morning + 13h + 15min;
        deck.grade(card, Grade::Good, rollover - 1min);
        deck.grade(card, Grade::Hard, rollover);
        const auto sums = activity_over_time(deck.collection, {}, friday_morning + 24h);
        CHECK(sums[sums.size() - 2].grades == std::array{0, 0, 1, 0});
        CHECK(sums.back().grades == std::array{0, 1, 0, 0});
        CHECK(hours_of_day(deck.collection, {}, friday_morning + 24h)[3].reviews == 1);
        CHECK(hours_of_day(deck.collection, {}, friday_morning + 24h)[4].reviews == 1);
    }
    SECTION("Berlin sets its clocks back on 25 October: that day has 25 hours") {
        const TimeZone zone("Europe/Berlin");
        const Instant start = deck.collection.calendar().start_of(day("2026-10-24"));
        deck.grade(card, Grade::Good, start + 24h + 45min);
        deck.grade(card, Grade::Hard, start + 25h);
        const auto sums = activity_over_time(deck.collection, {}, start + 40h);
        CHECK(sums[sums.size() - 2].grades == std::array{0, 0, 1, 0});
        CHECK(sums.back().grades == std::array{0, 1, 0, 0});
    }
}

TEST_CASE("an hour's retention counts only reviews a day or more apart") {
    CollectionBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b"));
    for (const CardKey card : {a, b})
        deck.grade(card, Grade::Good, friday_morning - 72h);
    deck.grade(a, Grade::Again, friday_morning);
    deck.grade(a, Grade::Good, friday_morning + 10min);
    deck.grade(b, Grade::Hard, friday_morning + 20min);
    const HoursOfDay hours = hours_of_day(deck.collection, {}, friday_morning + 1h);
    CHECK(hours[9] == HourActivity{5, 2, 1});
    CHECK(hours[9].retention() == 0.5);
    CHECK_FALSE(hours[10].retention());
}

TEST_CASE("calibration puts predictions into twentieths and weighs them by log loss") {
    CalibrationSum sum;
    sum.add({0.91, true});
    sum.add({0.93, true});
    sum.add({0.92, false});
    sum.add({0.40, true});
    const Calibration result = sum.result();
    CHECK(result.reviews == 4);
    REQUIRE(result.bins.size() == 2);
    CHECK(result.bins[0].from == Approx(0.40));
    CHECK(result.bins[0].recalled == 1);
    CHECK(result.bins[1].from == Approx(0.90));
    CHECK(result.bins[1].reviews == 3);
    CHECK(result.bins[1].predicted == Approx(0.92));
    CHECK(result.bins[1].recalled == Approx(2 / 3.0));
    CHECK(result.predicted == Approx(0.79));
    CHECK(result.recalled == Approx(0.75));
    CHECK(result.log_loss == Approx(-(std::log(0.91) + std::log(0.93) + std::log(0.08) + std::log(0.40)) / 4));
    CHECK(result.log_loss_of_share == Approx(0.5623351));
}

TEST_CASE("a prediction of almost one falls into the last twentieth") {
    CalibrationSum sum;
    sum.add({0.99999, true});
    CHECK(sum.result().bins.at(0).from == Approx(0.95));
    CHECK(sum.result().log_loss_of_share == 0);
}

TEST_CASE("without reviews every chart over time is empty and none divides by nothing") {
    CollectionBuilder deck;
    for (const ProgressRange range :
         {ProgressRange::Month, ProgressRange::Quarter, ProgressRange::Year, ProgressRange::All}) {
        for (const PeriodActivity& period : activity_over_time(deck.collection, {range}, friday_morning))
            CHECK(period.reviews() == 0);
        CHECK(calibration(deck.collection, {range}, friday_morning) == Calibration{});
        CHECK(hours_of_day(deck.collection, {range}, friday_morning) == HoursOfDay{});
    }
}
