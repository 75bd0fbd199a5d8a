#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Fsrs7 model;

} // namespace

TEST_CASE("a reset makes cards new again and keeps their history") {
    DeckBuilder deck;
    const CardKey one = deck.add(open_card("one")), two = deck.add(open_card("two")),
                  fresh = deck.add(open_card("new"));
    const Review review = deck.grade(one, Grade::Good, friday_morning - 48h);
    deck.grade(two, Grade::Good, friday_morning - 24h);
    const CardReset reset = deck.store.resets.reset(std::vector{one, fresh}, friday_morning, model);
    CHECK(reset.cards == 1);
    CHECK_FALSE(deck.store.schedules.of(one));
    CHECK(deck.store.schedules.of(two));
    CHECK(deck.store.reviews.history(one) == std::vector{review});
    CHECK(deck.store.reviews.all().size() == 2);
    CHECK(deck.store.reviews.totals().reviews == 2);
}

TEST_CASE("what is graded after a reset begins a new history, and a rebuild agrees") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one")), other = deck.add(open_card("other"));
    deck.grade(key, Grade::Again, friday_morning - 48h);
    deck.store.resets.reset(std::vector{key}, friday_morning - 24h, model);
    deck.grade(key, Grade::Easy, friday_morning);
    deck.grade(other, Grade::Easy, friday_morning);
    const auto schedule = deck.store.schedules.of(key);
    REQUIRE(schedule);
    CHECK(schedule->reviews == 1);
    CHECK(schedule->memory == deck.store.schedules.of(other)->memory);
    CHECK(schedule->first_review == friday_morning);
    CHECK(schedule->grades == grade_bit(Grade::Easy));
    CHECK(deck.store.reviews.rebuild(model).differed == 0);
}

TEST_CASE("a reset taken back gives the card its whole history, what was reviewed since included") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one")), twin = deck.add(open_card("twin"));
    for (const CardKey card : {key, twin})
        deck.grade(card, Grade::Good, friday_morning - 48h);
    const CardReset reset = deck.store.resets.reset(std::vector{key}, friday_morning - 24h, model);
    for (const CardKey card : {key, twin})
        deck.grade(card, Grade::Hard, friday_morning);
    deck.store.resets.undo(reset.id, friday_morning, model);
    Schedule expected = deck.store.schedules.of(twin).value();
    expected.last_review_id = deck.store.reviews.history(key).back().id;
    CHECK(deck.store.schedules.of(key) == expected);
    CHECK(deck.store.reviews.rebuild(model).differed == 0);
    CHECK_THROWS_WITH(deck.store.resets.undo(reset.id, friday_morning, model), Catch::Contains("no reset"));
    CHECK_THROWS_AS(deck.store.resets.undo("none", friday_morning, model), StoreError);
}

TEST_CASE("of two resets taken back one by one the earlier one still holds") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one"));
    deck.grade(key, Grade::Good, friday_morning - 72h);
    deck.store.resets.reset(std::vector{key}, friday_morning - 48h, model);
    deck.grade(key, Grade::Good, friday_morning - 24h);
    const CardReset second = deck.store.resets.reset(std::vector{key}, friday_morning, model);
    deck.store.resets.undo(second.id, friday_morning, model);
    CHECK(deck.store.schedules.of(key)->reviews == 1);
}

TEST_CASE("resetting new cards stores nothing") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one"));
    CHECK(deck.store.resets.reset(std::vector{key}, friday_morning, model) == CardReset{});
}

TEST_CASE("a schedule knows which grades it was folded from") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one"));
    deck.grade(key, Grade::Again, friday_morning - 48h);
    deck.grade(key, Grade::Good, friday_morning - 24h);
    deck.grade(key, Grade::Easy, friday_morning);
    deck.store.reviews.undo_newest(friday_morning, model);
    CHECK(deck.store.schedules.of(key)->grades == (grade_bit(Grade::Again) | grade_bit(Grade::Good)));
}

TEST_CASE("a card reset after a review under a clock that was ahead is new, and learns again") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one"));
    deck.grade(key, Grade::Good, friday_morning + 9600h);
    deck.store.resets.reset(std::vector{key}, friday_morning, model);
    CHECK_FALSE(deck.store.schedules.of(key));
    deck.grade(key, Grade::Good, friday_morning + 1h);
    REQUIRE(deck.store.schedules.of(key));
    CHECK(deck.store.schedules.of(key)->reviews == 1);
    CHECK(deck.store.schedules.of(key)->last_review == friday_morning + 1h);
}

TEST_CASE("a card reset on a machine whose clock is ahead is graded on one whose clock is behind") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("one"));
    deck.grade(key, Grade::Good, friday_morning + 72h);
    deck.store.resets.reset(std::vector{key}, friday_morning + 73h, model);
    deck.grade(key, Grade::Good, friday_morning + 74h);
    const Review review = deck.grade(key, Grade::Good, friday_morning);
    CHECK(review.at == friday_morning + 74h + 1ms);
    CHECK(deck.store.schedules.of(key)->reviews == 2);
    CHECK(deck.store.reviews.rebuild(model).differed == 0);
}
