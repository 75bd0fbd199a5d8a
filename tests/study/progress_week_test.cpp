#include "study/progress/week.h"

#include "study/review/today.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// Friday morning is the day looked back from.
Instant days_ago(int days) { return friday_morning - std::chrono::days{days}; }

std::vector<std::string> paths(const std::vector<TopicChange>& changes) {
    std::vector<std::string> all;
    for (const TopicChange& change : changes)
        all.push_back(change.path);
    return all;
}

} // namespace

TEST_CASE("a week sums up seven study days and the seven before them") {
    CollectionBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b")), c = deck.add(open_card("c"));
    deck.grade(a, Grade::Good, days_ago(13));
    deck.grade(b, Grade::Good, days_ago(10));
    deck.grade(b, Grade::Again, days_ago(8));
    deck.grade(a, Grade::Good, days_ago(6));
    deck.grade(b, Grade::Again, days_ago(6) + 1h);
    deck.grade(c, Grade::Good, days_ago(0) - 1h);
    const WeekReview review = week_review(deck.collection, friday_morning);
    CHECK(review.days.days() == 7);
    CHECK(review.days.last == deck.collection.calendar().day_of(friday_morning));
    CHECK(review.week.reviews == 3);
    CHECK(review.week.days == 2);
    CHECK(review.week.minutes == Approx(3 * 5 / 60.0));
    CHECK(review.week.recall == 0.5);
    CHECK(review.before.reviews == 3);
    CHECK(review.before.days == 3);
    CHECK(review.before.recall == 0.0);
}

TEST_CASE("a week without reviews has no recall") {
    CollectionBuilder deck;
    deck.add(open_card("a"));
    const WeekReview review = week_review(deck.collection, friday_morning);
    CHECK(review.week == WeekSum{});
    CHECK(review.rose.empty());
    CHECK(review.fell.empty());
}

TEST_CASE("topics that were met rise, those left alone fall, most first") {
    CollectionBuilder deck;
    for (const char* topic : {"risen", "risen-more", "fallen", "untouched"})
        for (const char* id : {"-one", "-two"})
            deck.add(open_card(std::string(topic) + id, topic));
    const auto grade = [&](const char* id, int days) {
        deck.grade(deck.collection.find(id).value(), Grade::Good, days_ago(days));
    };
    grade("fallen-one", 12);
    grade("fallen-two", 12);
    grade("risen-more-one", 3);
    grade("risen-more-two", 3);
    grade("risen-one", 3);
    const WeekReview review = week_review(deck.collection, friday_morning);
    CHECK(paths(review.rose) == std::vector<std::string>{"risen-more", "risen"});
    CHECK(paths(review.fell) == std::vector<std::string>{"fallen"});
    CHECK(review.rose[0].before == 0);
}

TEST_CASE("what a topic was like is what its reviews until then say, and what it is like is what lists show") {
    CollectionBuilder deck;
    const CardKey card = deck.add(open_card("a", "topic"));
    deck.grade(card, Grade::Good, days_ago(20));
    const Instant begin = deck.collection.calendar().start_of(deck.collection.calendar().day_of(days_ago(6)));
    const double before = topic_standings(deck.collection, begin).at(0).readiness;
    deck.grade(card, Grade::Good, days_ago(2));
    const WeekReview review = week_review(deck.collection, friday_morning);
    REQUIRE(review.rose.size() == 1);
    CHECK(review.rose[0].before == Approx(before));
    CHECK(review.rose[0].now == Approx(topic_standings(deck.collection, friday_morning).at(0).readiness).epsilon(1e-6));
}

TEST_CASE("a week ends on Sunday") {
    const Calendar calendar(std::chrono::hours{4}, utc_offset);
    CHECK_FALSE(ends_week(calendar.day_of(friday_morning)));
    CHECK(ends_week(calendar.day_of(friday_morning + std::chrono::days{2})));
}
