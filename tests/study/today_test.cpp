#include "study/interview/scoring.h"
#include "study/plan/learner_pace.h"
#include "study/progress/activity.h"
#include "study/review/today.h"
#include "study/search/card_info.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

} // namespace

TEST_CASE("what waits is counted within the daily limits, with minutes at the learner's pace") {
    CollectionBuilder deck;
    Settings settings;
    settings.new_per_day = 3;
    settings.reviews_per_day = 2;
    for (const char* id : {"a", "b", "c", "d"})
        deck.add(open_card(id));
    for (const char* id : {"w", "x", "y"})
        deck.grade(deck.add(open_card(id)), Grade::Good, friday_morning - 48h);
    const DueCounts waiting = due_counts(with(deck.collection, settings), "", friday_morning);
    CHECK(waiting.due == 2);
    CHECK(waiting.fresh == 3);
    const Pace pace = pace_of(deck.collection, friday_morning);
    const double fresh = pace.seconds(0, Sight::First, 60), review = pace.seconds(0, Sight::Review, 60);
    CHECK(fresh < prior_seconds(60, Sight::First));
    CHECK(waiting.minutes == Approx((3 * fresh + 2 * review) / 60));
}

TEST_CASE("a pause in front of a card counts as a long answer, and one that was not timed does not count") {
    CollectionBuilder deck;
    const auto record = [&](const char* id, std::chrono::milliseconds elapsed) {
        deck.store.reviews.record({deck.add(open_card(id)), friday_morning, Grade::Good, elapsed, friday_morning, ""},
                                  Fsrs7{});
    };
    const auto first_seconds = [&] { return pace_of(deck.collection, friday_morning + 24h).seconds(0, Sight::First, 60); };
    record("untimed", 0ms);
    CHECK(first_seconds() == prior_seconds(60, Sight::First));
    record("pause", 3h);
    CHECK(first_seconds() < 2.5 * prior_seconds(60, Sight::First));
}

TEST_CASE("the streak counts days in a row and survives a morning without reviews") {
    CollectionBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    for (const int days : {5, 3, 2, 1})
        deck.grade(card, Grade::Good, friday_morning - days * 24h);
    CHECK(streak_days(deck.collection, friday_morning) == 3);
    deck.grade(card, Grade::Good, friday_morning);
    CHECK(streak_days(deck.collection, friday_morning) == 4);
    CHECK(streak_days(deck.collection, friday_morning + 48h) == 0);
    CollectionBuilder untouched;
    CHECK(streak_days(untouched.collection, friday_morning) == 0);
}

TEST_CASE("a topic's readiness is the mean recall of its cards, new ones counting nothing") {
    CollectionBuilder deck;
    deck.add(open_card("new", "orm"));
    const CardKey known = deck.add(open_card("known", "orm"));
    deck.grade(known, Grade::Good, friday_morning - 48h);
    deck.add(open_card("other", "urls"));
    const auto topics = topic_standings(deck.collection, friday_morning);
    REQUIRE(topics.size() == 2);
    CHECK(topics[0].path == "orm");
    CHECK(topics[0].cards == 2);
    CHECK(topics[0].fresh == 1);
    CHECK(topics[0].due == 1);
    CHECK(topics[0].readiness == Approx(Fsrs7{}.retrievability(Fsrs7{}.first(Grade::Good), 2) / 2));
    CHECK(topics[1].readiness == 0);
}

TEST_CASE("totals sort cards by how long their current interval is") {
    CollectionBuilder deck;
    deck.add(open_card("new"));
    deck.grade(deck.add(open_card("learning")), Grade::Good, friday_morning, 20.9);
    deck.grade(deck.add(open_card("mature")), Grade::Good, friday_morning, 21);
    const Totals sums = totals(deck.collection, friday_morning);
    CHECK(sums.cards == 3);
    CHECK(sums.fresh == 1);
    CHECK(sums.learning == 1);
    CHECK(sums.mature == 1);
    CHECK(sums.reviews == 2);
    CHECK_FALSE(sums.retention);
    CHECK(sums.minutes == Approx(10 / 60.0));
    CHECK(sums.streak_days == 1);
}

TEST_CASE("a card's curve begins at certainty after each review and falls until the next") {
    CollectionBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    deck.grade(card, Grade::Good, friday_morning - 10 * 24h, 5);
    deck.grade(card, Grade::Hard, friday_morning - 5 * 24h, 9);
    const CardInfo info = card_info(deck.collection, card, friday_morning);
    REQUIRE(info.history.size() == 2);
    REQUIRE_FALSE(info.curve.empty());
    CHECK(info.curve.front().at == friday_morning - 10 * 24h);
    CHECK(info.curve.back().at > info.schedule->due);
    for (std::size_t i = 1; i < info.curve.size(); ++i) {
        const bool at_review = info.curve[i].at == info.history[1].at && info.curve[i - 1].at == info.curve[i].at;
        CHECK((at_review || info.curve[i].retrievability < info.curve[i - 1].retrievability));
    }
    CHECK(*info.retrievability == Approx(Fsrs7{}.retrievability(info.schedule->memory, 5)));
}

TEST_CASE("a new card has no curve") {
    CollectionBuilder deck;
    const CardInfo info = card_info(deck.collection, deck.add(open_card("a")), friday_morning);
    CHECK(info.curve.empty());
    CHECK_FALSE(info.retrievability);
}

TEST_CASE("ticked key points speak for a grade") {
    const auto ticked = [](int number, int of) { return StudiedAnswer{.ticked = number, .of = of}; };
    CHECK(suggested_grade(ticked(0, 0)) == Grade::Good);
    CHECK(suggested_grade(ticked(4, 4)) == Grade::Good);
    CHECK(suggested_grade(ticked(3, 4)) == Grade::Hard);
    CHECK(suggested_grade(ticked(2, 4)) == Grade::Hard);
    CHECK(suggested_grade(ticked(1, 4)) == Grade::Again);
    CHECK(suggested_grade(ticked(0, 3)) == Grade::Good);
    CHECK(suggested_grade({.right = true}) == Grade::Good);
    CHECK(suggested_grade({.right = false}) == Grade::Again);
    CHECK(suggested_grade({.right = false, .ticked = 2, .of = 2}) == Grade::Again);
    CHECK(suggested_grade({.hinted = true}) == Grade::Hard);
    CHECK(suggested_grade({.hinted = true, .ticked = 1, .of = 4}) == Grade::Again);
}
