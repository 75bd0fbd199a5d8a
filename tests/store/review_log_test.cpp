#include "store/tables/schedule_fold.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <set>
#include <span>
#include <vector>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

TEST_CASE("a review is in the log with a globally unique id, and the schedule is its fold") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    const Review review = deck.grade(card, Grade::Good, friday_morning, 5);
    CHECK(review.id.size() == 36);
    CHECK(review.id[14] == '7');
    CHECK(deck.store.reviews.history(card) == std::vector{review});
    CHECK(deck.store.schedules.of(card) == fold(std::vector{review}, Fsrs7{}));
    CHECK(deck.store.schedules.of(card)->memory == Fsrs7{}.first(Grade::Good));
    CHECK(deck.store.schedules.of(card)->due == friday_morning + 5 * 24h);
}

TEST_CASE("an answer to a state that is no longer the stored one is refused and records nothing") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    deck.grade(card, Grade::Good, friday_morning);
    const Answer stale{card, friday_morning + 1min, Grade::Easy, 1s, friday_morning + 24h, ""};
    CHECK_THROWS_AS(deck.store.reviews.record(stale, Fsrs7{}), StaleCard);
    CHECK(deck.store.reviews.all().size() == 1);
    CHECK(deck.store.schedules.of(card)->reviews == 1);
}

TEST_CASE("undoing an answer restores the schedule before it, and the log remembers both") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    deck.grade(card, Grade::Good, friday_morning, 5);
    const auto before = deck.store.schedules.of(card);
    const Review second = deck.grade(card, Grade::Again, friday_morning + 5 * 24h, 0.01);
    const auto undone = deck.store.reviews.undo_newest(friday_morning + 5 * 24h + 1min, Fsrs7{});
    REQUIRE(undone);
    CHECK(undone->review == second);
    CHECK(undone->card_id == "a");
    CHECK(deck.store.schedules.of(card) == before);
    const auto log = deck.store.reviews.all();
    REQUIRE(log.size() == 2);
    CHECK_FALSE(log[0].undone);
    CHECK(log[1].undone);
}

TEST_CASE("undoing the only review makes the card new again, and then nothing is left to undo") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    deck.grade(card, Grade::Good, friday_morning);
    CHECK(deck.store.reviews.undo_newest(friday_morning, Fsrs7{}));
    CHECK_FALSE(deck.store.schedules.of(card));
    CHECK_FALSE(deck.store.reviews.undo_newest(friday_morning, Fsrs7{}));
}

TEST_CASE("redoing brings back what was undone last, one after the other, with the schedules of before") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b"));
    deck.grade(a, Grade::Good, friday_morning, 5);
    const Review second = deck.grade(b, Grade::Hard, friday_morning + 1h, 2);
    const Review third = deck.grade(a, Grade::Again, friday_morning + 24h, 0.01);
    const auto of_a = deck.store.schedules.of(a), of_b = deck.store.schedules.of(b);
    const Instant later = friday_morning + 48h;
    ReviewLog& log = deck.store.reviews;
    CHECK_FALSE(log.redo_newest(later, Fsrs7{}));
    REQUIRE(log.undo_newest(later, Fsrs7{})->review == third);
    REQUIRE(log.undo_newest(later, Fsrs7{})->review == second);
    CHECK(log.redo_newest(later, Fsrs7{})->card_id == "b");
    CHECK(log.redo_newest(later, Fsrs7{})->card_id == "a");
    CHECK_FALSE(log.redo_newest(later, Fsrs7{}));
    const auto same = [](std::optional<Schedule> schedule) {
        schedule.value().last_review_id.clear();
        return schedule;
    };
    CHECK(same(deck.store.schedules.of(a)) == same(of_a));
    CHECK(same(deck.store.schedules.of(b)) == same(of_b));
    CHECK(log.totals().reviews == 3);
}

TEST_CASE("nothing is redone once something else was graded, or the card was reset") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b"));
    ReviewLog& log = deck.store.reviews;
    deck.grade(a, Grade::Good, friday_morning);
    log.undo_newest(friday_morning, Fsrs7{});
    deck.grade(b, Grade::Good, friday_morning + 1h);
    CHECK_FALSE(log.redo_newest(friday_morning + 2h, Fsrs7{}));
    log.undo_newest(friday_morning + 2h, Fsrs7{});
    CHECK(log.redo_newest(friday_morning + 2h, Fsrs7{})->card_id == "b");
}

TEST_CASE("a lapse is an Again after having been recalled, not an Again after an Again") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    Instant at = friday_morning;
    for (const Grade grade : {Grade::Again, Grade::Again, Grade::Good, Grade::Again, Grade::Again, Grade::Hard})
        deck.grade(card, grade, at += 1h);
    CHECK(deck.store.schedules.of(card)->lapses == 1);
    CHECK(deck.store.schedules.of(card)->reviews == 6);
}

TEST_CASE("a review recorded after the clock was set back counts as no time passed") {
    const Review late{"b", friday_morning, Grade::Good, 1s, friday_morning + 24h};
    Review early = late;
    early.at -= 400 * 24h;
    const auto schedule = fold(std::vector{late, early}, Fsrs7{});
    CHECK(schedule->memory == Fsrs7{}.next(Fsrs7{}.first(Grade::Good), 0, Grade::Good));
}

TEST_CASE("the latest cards come newest first, each once, undone answers left out") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b")), c = deck.add(open_card("c"));
    deck.grade(a, Grade::Again, friday_morning);
    deck.grade(b, Grade::Good, friday_morning + 1min);
    deck.grade(a, Grade::Good, friday_morning + 2min);
    deck.grade(c, Grade::Good, friday_morning + 3min);
    deck.store.reviews.undo_newest(friday_morning + 4min, Fsrs7{});
    const auto recent = deck.store.reviews.recent(friday_morning, 10);
    REQUIRE(recent.size() == 2);
    CHECK(recent[0].id == "a");
    CHECK(recent[1].id == "b");
}

TEST_CASE("totals count what was not undone, and recalls only a day or more apart") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    deck.grade(a, Grade::Good, friday_morning);
    deck.grade(a, Grade::Good, friday_morning + 1h);
    deck.grade(a, Grade::Good, friday_morning + 48h);
    deck.grade(a, Grade::Again, friday_morning + 96h);
    deck.grade(a, Grade::Again, friday_morning + 200h);
    deck.store.reviews.undo_newest(friday_morning + 201h, Fsrs7{});
    const ReviewTotals totals = deck.store.reviews.totals();
    CHECK(totals.reviews == 4);
    CHECK(totals.elapsed == 20s);
    CHECK(totals.recalls == 2);
    CHECK(totals.passes == 1);
}

TEST_CASE("ids made at the same moment differ and sort by time") {
    std::set<std::string> ids;
    const RandomBits random = system_random_bits();
    for (int i = 0; i < 1000; ++i)
        ids.insert(random_id(friday_morning, random));
    CHECK(ids.size() == 1000);
    CHECK(random_id(friday_morning + 1ms, random) > *ids.rbegin());
}

TEST_CASE("a card left open for an hour counts two minutes in the sums, as it does in the charts") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    const auto record = [&](Instant at, std::chrono::milliseconds elapsed) {
        const auto before = deck.store.schedules.of(card);
        deck.store.reviews.record({card, at, Grade::Good, elapsed, at + 24h, before ? before->last_review_id : ""},
                                  Fsrs7{});
    };
    record(friday_morning, 80min);
    record(friday_morning + 24h, 20s);
    CHECK(deck.store.reviews.totals().elapsed == 140s);
    CHECK(deck.store.reviews.history(card).front().elapsed == 80min);
}

TEST_CASE(
    "reviews that were given elsewhere are taken in once, in order of time, and are not what an undo takes back") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    const Review here = deck.grade(card, Grade::Good, friday_morning, 5);
    const Review before{"earlier", friday_morning - 48h, Grade::Again, 3s, friday_morning - 24h};
    const Review twin{"of the same moment", friday_morning, Grade::Good, 5s, friday_morning + 24h};
    CHECK(deck.store.reviews.take_in(card, {{}, {before, twin}}, Fsrs7{}) == 1);
    CHECK(deck.store.reviews.take_in(card, {{}, {before, twin}}, Fsrs7{}) == 0);
    CHECK(deck.store.reviews.history(card) == std::vector{before, here});
    CHECK(deck.store.schedules.of(card) == fold(std::vector{before, here}, Fsrs7{}));
    CHECK(deck.store.reviews.undo_newest(friday_morning + 1min, Fsrs7{})->review == here);
    CHECK(deck.store.schedules.of(card) == fold(std::vector{before}, Fsrs7{}));
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
}

TEST_CASE("a card's fold may begin with a memory that was brought along, until the card is made new") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    const StartingMemory start{"start", friday_morning - 240h, {20, 16, 5}, friday_morning};
    CHECK(deck.store.reviews.take_in(card, {start, {}}, Fsrs7{}) == 0);
    const Schedule begun = deck.store.schedules.of(card).value();
    CHECK(begun == Schedule{start.memory, start.at, start.at, start.due, 0, 0, "start", 0});
    const Review review = deck.grade(card, Grade::Again, friday_morning);
    const Schedule after = deck.store.schedules.of(card).value();
    CHECK(after.memory == Fsrs7{}.next(start.memory, 10, Grade::Again));
    CHECK(after.lapses == 1);
    CHECK(after.reviews == 1);
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
    deck.store.reviews.undo(review.id, friday_morning + 1min, Fsrs7{});
    CHECK(deck.store.schedules.of(card) == begun);
    const CardReset reset = deck.store.resets.reset(std::span(&card, 1), friday_morning + 2min, Fsrs7{});
    CHECK_FALSE(deck.store.schedules.of(card));
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
    deck.store.resets.undo(reset.id, friday_morning + 3min, Fsrs7{});
    CHECK(deck.store.schedules.of(card) == begun);
}
