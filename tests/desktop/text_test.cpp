#include "desktop/base/formats.h"
#include "desktop/qt_catch.h"
#include "desktop/today/today_page.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

} // namespace

TEST_CASE("intervals are short: minutes, hours, days, months, years") {
    const auto day = 24h;
    CHECK(interval_text(10s) == QStringLiteral("1 min"));
    CHECK(interval_text(9min + 20s) == QStringLiteral("9 min"));
    CHECK(interval_text(59min + 20s) == QStringLiteral("59 min"));
    CHECK(interval_text(60min) == QStringLiteral("1 h"));
    CHECK(interval_text(23h + 29min) == QStringLiteral("23 h"));
    CHECK(interval_text(23h + 40min) == QStringLiteral("1 d"));
    CHECK(interval_text(6 * day) == QStringLiteral("6 d"));
    CHECK(interval_text(30 * day) == QStringLiteral("30 d"));
    CHECK(interval_text(46 * day) == QStringLiteral("1.5 mo"));
    CHECK(interval_text(61 * day) == QStringLiteral("2 mo"));
    CHECK(interval_text(438 * day) == QStringLiteral("1.2 y"));
}

TEST_CASE("elapsed time is minutes and seconds, with hours when there are any") {
    CHECK(elapsed_text(31s) == QStringLiteral("0:31"));
    CHECK(elapsed_text(725s + 900ms) == QStringLiteral("12:05"));
    CHECK(elapsed_text(1h + 2min + 5s) == QStringLiteral("1:02:05"));
    CHECK(elapsed_text(-5s) == QStringLiteral("0:00"));
}

TEST_CASE("a due moment is said as one would") {
    CHECK(due_text(friday_morning + 30s, friday_morning, calendar) == QStringLiteral("in a minute"));
    CHECK(due_text(friday_morning + 9min, friday_morning, calendar) == QStringLiteral("in 9 minutes"));
    CHECK(due_text(friday_morning + 3h, friday_morning, calendar).startsWith(QStringLiteral("at ")));
    CHECK(due_text(friday_morning + 24h, friday_morning, calendar) == QStringLiteral("tomorrow"));
    CHECK(due_text(friday_morning + 17h, friday_morning, calendar).startsWith(QStringLiteral("at "))); // before 04:00
    CHECK(due_text(friday_morning + 7 * 24h, friday_morning, calendar) == QStringLiteral("on Friday 27 November"));
}

TEST_CASE("one is done for today only where nothing more comes today") {
    CHECK(all_caught_up_text({0, 0, 0, 0, friday_morning + 2min}, friday_morning, calendar) ==
          QStringLiteral("You are done for now. The next card is due in 2 minutes."));
    CHECK(all_caught_up_text({0, 0, 0, 0, friday_morning + 17h}, friday_morning, calendar)
              .startsWith(QStringLiteral("You are done for now."))); // before 04:00
    CHECK(all_caught_up_text({0, 0, 0, 0, friday_morning + 24h}, friday_morning, calendar) ==
          QStringLiteral("You are done for today. The next card is due tomorrow."));
    CHECK(all_caught_up_text({}, friday_morning, calendar) ==
          QStringLiteral("You are done for today, and no card is scheduled."));
}

TEST_CASE("the greeting fits the hour and counts what waits") {
    const DueCounts due{34, 8, 19.2, 0, std::nullopt};
    CHECK(greeting_text(due, friday_morning, calendar) == QStringLiteral("Good morning. 42 cards, about 19 minutes."));
    CHECK(greeting_text({0, 1, 0.4, 0, std::nullopt}, friday_morning + 5h, calendar) ==
          QStringLiteral("Good afternoon. One card, less than a minute."));
    CHECK(greeting_text({}, friday_morning + 12h, calendar) == QStringLiteral("Good evening. All caught up."));
    CHECK(date_text(calendar.day_of(friday_morning)) == QStringLiteral("Friday 20 November"));
    CHECK(date_text(calendar.day_of(friday_morning + 18h)) == QStringLiteral("Friday 20 November"));
}
