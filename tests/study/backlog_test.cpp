#include "study/collection/scheduler.h"
#include "study/review/backlog.h"
#include "study/review/daily_cards.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });
const StudyDay today = calendar.day_of(friday_morning);

/// A deck left alone for nine days: ten cards overdue, two due this morning.
void leave_alone(CollectionBuilder& deck) {
    for (int i = 0; i < 10; ++i)
        deck.grade(deck.add(open_card("overdue-" + std::to_string(i))), Grade::Good, friday_morning - 240h, 3);
    for (int i = 0; i < 2; ++i)
        deck.grade(deck.add(open_card("today-" + std::to_string(i))), Grade::Good, friday_morning - 240h, 9.9);
}

} // namespace

TEST_CASE("reviews that a day takes are no backlog") {
    CollectionBuilder deck;
    CHECK_FALSE(read_backlog(deck.collection, friday_morning));
    leave_alone(deck);
    CHECK_FALSE(read_backlog(deck.collection, friday_morning));
    CHECK_FALSE(is_backlog(200, 30, {}));
    CHECK(is_backlog(201, 1, {}));
    CHECK(is_backlog(5, 30.1, {}));
}

TEST_CASE("a backlog says what waits since when, what is asked today, and how it could be spread") {
    CollectionBuilder deck;
    leave_alone(deck);
    Settings settings;
    settings.reviews_per_day = 8;
    const auto backlog = read_backlog(with(deck.collection, settings), friday_morning);
    REQUIRE(backlog);
    CHECK(backlog->overdue == 10);
    CHECK(backlog->today == 2);
    CHECK(backlog->asked_today == 8);
    CHECK(backlog->days_away == 9);
    CHECK(backlog->offers == std::vector<CatchUp>{{today + 2, 4}, {today + 6, 2}, {today + 13, 1}, {today + 29, 1}});
    CHECK_FALSE(backlog->plan);
}

TEST_CASE("while a plan lasts its share is asked, the weakest cards first, and the rest waits") {
    CollectionBuilder deck;
    leave_alone(deck);
    Settings settings;
    settings.catch_up = CatchUp{today + 2, 4};
    const Scheduler scheduler(settings, calendar);
    CHECK(read_daily_cards(with(deck.collection, settings), "", friday_morning).reviews.size() == 4);
    const auto backlog = read_backlog(with(deck.collection, settings), friday_morning);
    REQUIRE(backlog);
    CHECK(backlog->plan == settings.catch_up);
    CHECK(backlog->asked_today == 4);
    CHECK(backlog->overdue + backlog->today == 12);
    const Instant after_plan = friday_morning + 72h;
    CHECK(read_daily_cards(with(deck.collection, settings), "", after_plan).reviews.size() == 12);
    CHECK_FALSE(read_backlog(with(deck.collection, settings), after_plan));
}

TEST_CASE("what was done today counts towards the plan's share") {
    CHECK(daily_room({0, 3}, {}, today).reviews == 197);
    Settings settings;
    settings.catch_up = CatchUp{today, 4};
    CHECK(daily_room({0, 3}, settings, today).reviews == 1);
    CHECK(daily_room({0, 9}, settings, today).reviews == 0);
    CHECK(daily_room({0, 3}, settings, today + 1).reviews == 197);
    settings.catch_up->per_day = 500;
    CHECK(daily_room({0, 3}, settings, today).reviews == 197);
}
