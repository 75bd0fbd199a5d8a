#include "study/collection/calendar.h"
#include "support/catch.h"
#include "support/time_zone.h"

using namespace greenroom;
using greenroom::test::TimeZone;
using namespace std::chrono_literals;

namespace {

Instant utc(int year, unsigned month, unsigned day, std::chrono::minutes time = 0min) {
    return std::chrono::sys_days{std::chrono::year{year} / month / day} + time;
}

} // namespace

TEST_CASE("a study day begins at the rollover hour of the local clock") {
    const Calendar calendar(4h, [](Instant) { return std::chrono::seconds{3600}; });
    CHECK(to_text(calendar.day_of(utc(2026, 11, 20, 2h + 59min))) == "2026-11-19");
    CHECK(to_text(calendar.day_of(utc(2026, 11, 20, 3h))) == "2026-11-20");
    CHECK(calendar.start_of(calendar.day_of(utc(2026, 11, 20, 12h))) == utc(2026, 11, 20, 3h));
    CHECK(calendar.local_hour(utc(2026, 11, 20, 23h + 30min)) == 0);
}

TEST_CASE("dates are read as they are written, and nothing else is") {
    CHECK(to_text(day_from_text("2028-02-29").value()) == "2028-02-29");
    CHECK(day_from_text("1970-01-02") == StudyDay{1});
    for (const char* wrong : {"", "2027-02-29", "2026-13-01", "20-11-2026", "2026-11-20 ", "2026-1-1", "tomorrow"})
        CHECK_FALSE(day_from_text(wrong));
}

TEST_CASE("study days neither repeat nor skip where clocks change") {
    const std::string zone = GENERATE("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                      "America/Sao_Paulo", "Africa/Cairo", "Pacific/Chatham", "UTC");
    const int rollover = GENERATE(0, 1, 2, 3, 4);
    const TimeZone set(zone);
    const Calendar calendar(std::chrono::hours{rollover}, system_utc_offset);
    const StudyDay first = calendar.day_of(utc(2018, 1, 1, 12h));
    for (StudyDay day = first; day - first < 800; day = day + 1) {
        const Instant start = calendar.start_of(day);
        CAPTURE(zone, rollover, to_text(day));
        REQUIRE(calendar.day_of(start) == day);
        REQUIRE(calendar.day_of(start - 1ms) == day + -1);
        REQUIRE(calendar.start_of(day + 1) - start >= 22h);
        REQUIRE(calendar.start_of(day + 1) - start <= 26h);
    }
}

TEST_CASE("a date is ten characters of digits and hyphens, nothing else") {
    CHECK(day_from_text("2026-11-20") == Calendar(0h, [](Instant) { return 0s; }).day_of(utc(2026, 11, 20)));
    for (const char* wrong : {"", " 026-11-20", "+026-11-20", "-026-11-20", "2026- 1-20", "2026-+1-20", "2026-11- 2",
                              "2026-11-2 ", "2026-11-31", "2026-13-01", "2026-00-10", "2026-11-20 ", "20261-11-2"})
        CHECK_FALSE(day_from_text(wrong));
}
