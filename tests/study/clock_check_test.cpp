#include "study/review/review_session.h"
#include "study/review/today.h"
#include "study/upkeep/clock_check.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr auto jump = 24h * 400;

struct AppContext : CollectionBuilder {
    Settings settings;
    Calendar calendar{4h, [](Instant) { return 0s; }};

    /// Grades whatever waits at `now` as Good; the ids in order.
    std::vector<std::string> study(Instant now) {
        std::vector<std::string> asked;
        ReviewSession session(with(collection, settings), "", now);
        while (session.current() && asked.size() < 100) {
            asked.push_back(session.current()->card.id);
            session.answer(Grade::Good, 1s, now + 1s * asked.size());
        }
        return asked;
    }
    DueCounts waiting(Instant now) { return due_counts(with(collection, settings), "", now); }
};

} // namespace

TEST_CASE("a clock that was 400 days ahead leaves no card stuck there, and loses no review") {
    AppContext desk;
    const CardKey old = desk.add(open_card("old"));
    desk.add(open_card("fresh"));
    const Review before = desk.grade(old, Grade::Good, friday_morning - 48h, 1);
    CHECK(desk.study(friday_morning + jump).size() == 2);

    const Instant now = friday_morning + 1h;
    CHECK(doubt_of_clock(desk.collection, now) ==
          ClockDoubt{ClockDoubt::Kind::ReviewsAhead, 2, friday_morning + jump + 2s});
    CHECK(desk.waiting(now).due == 2);
    CHECK(topic_standings(desk.collection, now).at(0).due == 2);
    CHECK(desk.study(now).size() == 2);
    CHECK_FALSE(doubt_of_clock(desk.collection, now + 1min));
    CHECK(desk.waiting(now + 1min).due == 0);

    const std::vector<Review> history = desk.store.reviews.history(old);
    REQUIRE(history.size() == 3);
    CHECK(history[0] == before);
    CHECK(history[1].at < history[2].at);
    CHECK(history[1].grade == Grade::Good);
    const Schedule schedule = desk.store.schedules.of(old).value();
    CHECK(schedule.last_review <= now + 2s);
    CHECK(schedule.due > now);
    CHECK(schedule.due < now + 24h * 180);
    CHECK(desk.store.reviews.rebuild(Fsrs7{}).differed == 0);
    for (const LoggedReview& logged : desk.store.reviews.all())
        CHECK(logged.review.due >= logged.review.at);
}

TEST_CASE("a clock set back by an hour keeps the order of answers and every interval") {
    AppContext desk;
    const CardKey card = desk.add(open_card("one"));
    desk.grade(card, Grade::Again, friday_morning, 1);
    const Review review = desk.grade(card, Grade::Good, friday_morning - 1h, 3);
    CHECK(review.at == friday_morning + 1ms);
    CHECK(review.due == friday_morning + 1ms + 72h);
    CHECK(desk.store.schedules.of(card).value().last_review_id == review.id);
    CHECK(desk.store.reviews.all().size() == 2);
    CHECK_FALSE(doubt_of_clock(desk.collection, friday_morning - 1h));
}

TEST_CASE("two answers of one millisecond keep their order") {
    AppContext desk;
    const CardKey card = desk.add(open_card("one"));
    for (int i = 0; i < 20; ++i) {
        const Review review = desk.grade(card, i % 2 ? Grade::Good : Grade::Again, friday_morning, 1);
        REQUIRE(desk.store.schedules.of(card).value().last_review_id == review.id);
    }
}

TEST_CASE("a year without a review makes the clock doubtful, a month does not") {
    AppContext desk;
    CHECK_FALSE(doubt_of_clock(desk.collection, friday_morning));
    desk.grade(desk.add(open_card("one")), Grade::Good, friday_morning);
    CHECK_FALSE(doubt_of_clock(desk.collection, friday_morning + 24h * 30));
    CHECK(doubt_of_clock(desk.collection, friday_morning + jump) ==
          ClockDoubt{ClockDoubt::Kind::LongAgo, 0, friday_morning});
}

TEST_CASE("taking back an answer given under the right clock leaves the earlier ones right") {
    AppContext desk;
    const CardKey card = desk.add(open_card("one"));
    desk.study(friday_morning + jump);
    ReviewSession session(with(desk.collection, desk.settings), "", friday_morning);
    REQUIRE(session.current());
    session.answer(Grade::Again, 1s, friday_morning);
    CHECK(session.undo(friday_morning + 1s).value().review.grade == Grade::Again);
    const Schedule schedule = desk.store.schedules.of(card).value();
    CHECK(schedule.reviews == 1);
    CHECK(schedule.last_review < friday_morning);
    CHECK(desk.store.reviews.rebuild(Fsrs7{}).differed == 0);
}
