#include "study/collection/scheduler.h"
#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using greenroom::test::friday_morning;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

Previews first_previews(const Settings& settings, Instant now = friday_morning) {
    return Scheduler(settings, calendar).previews(CardKey{1}, std::nullopt, {}, now);
}

Instant due(const Previews& previews, Grade grade) { return previews[index_of(grade)].due; }

} // namespace

TEST_CASE("a first review comes back in minutes, hours, days and at most a fortnight") {
    const Previews previews = first_previews({});
    CHECK(due(previews, Grade::Again) == friday_morning + 5min);
    CHECK(days_between(friday_morning, due(previews, Grade::Hard)) == Approx(14.3 / 24).epsilon(0.01));
    CHECK(days_between(friday_morning, due(previews, Grade::Good)) == Approx(4.8).margin(1.1));
    CHECK(days_between(friday_morning, due(previews, Grade::Easy)) == Approx(14).margin(1.5));
    CHECK(previews[2].memory == Fsrs7{}.first(Grade::Good));
}

TEST_CASE("nothing comes back past the day of the interview, and the order of grades holds up to it") {
    for (int days = 0; days < 30; ++days)
        for (const Instant now : {friday_morning, friday_morning + 18h + 59min}) {
            Settings settings;
            settings.interview_date = calendar.day_of(friday_morning) + days;
            const Previews previews = first_previews(settings, now);
            CAPTURE(days, to_milliseconds(now));
            CHECK(due(previews, Grade::Again) < due(previews, Grade::Hard));
            CHECK(due(previews, Grade::Hard) < due(previews, Grade::Good));
            CHECK(due(previews, Grade::Good) < due(previews, Grade::Easy));
            if (days > 0 || now == friday_morning)
                CHECK(calendar.day_of(due(previews, Grade::Easy)) <= *settings.interview_date);
        }
}

TEST_CASE("an interview that is over bounds nothing") {
    Settings settings;
    settings.interview_date = calendar.day_of(friday_morning) + -1;
    CHECK(due(first_previews(settings), Grade::Easy) == due(first_previews({}), Grade::Easy));
}

TEST_CASE("a well-known card stays within the longest interval, Easy still after Good") {
    Schedule before;
    before.memory = {4000, 4000, 1};
    before.last_review = friday_morning - 100 * 24h;
    before.reviews = 9;
    const Previews previews = Scheduler(Settings{}, calendar).previews(CardKey{1}, before, {}, friday_morning);
    CHECK(days_between(friday_morning, due(previews, Grade::Easy)) <= 180);
    CHECK(due(previews, Grade::Good) < due(previews, Grade::Easy));
    CHECK(days_between(friday_morning, due(previews, Grade::Good)) > 150);
}

TEST_CASE("a higher desired retention asks sooner") {
    Settings strict;
    strict.desired_retention = 0.97;
    CHECK(due(first_previews(strict), Grade::Good) < due(first_previews({}), Grade::Good));
}
