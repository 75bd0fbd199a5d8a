#include "study/review/review_session.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

/// A deck of new cards "a", "b" … each of its own topic, and a sitting over it.
struct ReviewController {
    explicit ReviewController(int cards, Settings settings_ = {}) : settings(settings_) {
        for (int i = 0; i < cards; ++i) {
            const std::string name(1, static_cast<char>('a' + i));
            deck.add(open_card(name, "topic-" + name));
        }
    }
    ReviewSession session(Instant now = friday_morning) { return {with(deck.collection, settings), "", now}; }

    CollectionBuilder deck;
    Settings settings;
};

std::string current_id(const ReviewSession& session) { return session.current() ? session.current()->card.id : ""; }

} // namespace

TEST_CASE("what a button promised is what is recorded") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    const CardKey card = session.current()->key;
    const Preview promised = session.current()->previews[index_of(Grade::Good)];
    const Review review = session.answer(Grade::Good, 7s, friday_morning);
    CHECK(review.due == promised.due);
    CHECK(review.elapsed == 7s);
    CHECK(sitting.deck.store.schedules.of(card)->memory == promised.memory);
    CHECK(sitting.deck.store.schedules.of(card)->due == promised.due);
    CHECK(session.current()->key != card);
}

TEST_CASE("Again is reckoned from the moment of the answer, not from when the card was shown") {
    ReviewController sitting(1);
    ReviewSession session = sitting.session();
    CHECK(session.answer(Grade::Again, 1s, friday_morning + 3min).due == friday_morning + 8min);
}

TEST_CASE("undo takes the newest review back and shows its card again as it was") {
    ReviewController sitting(3);
    ReviewSession session = sitting.session();
    const std::string first = current_id(session);
    const Previews promised = session.current()->previews;
    session.answer(Grade::Easy, 1s, friday_morning);
    const std::string second = current_id(session);
    REQUIRE(session.undo(friday_morning));
    CHECK(current_id(session) == first);
    CHECK_FALSE(session.current()->before);
    CHECK(session.current()->previews[3].due == promised[3].due);
    CHECK(session.progress().answered == 0);
    CHECK(session.progress().remaining == 3);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK(current_id(session) == second);
}

TEST_CASE("undo on a deck without reviews does nothing") {
    ReviewController sitting(1);
    ReviewSession session = sitting.session();
    CHECK_FALSE(session.undo(friday_morning));
    CHECK(current_id(session) == "a");
}

TEST_CASE("a failed card undone does not come back a second time") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    session.answer(Grade::Again, 1s, friday_morning);
    session.undo(friday_morning);
    session.answer(Grade::Good, 1s, friday_morning);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK_FALSE(session.current());
}

TEST_CASE("a card graded elsewhere meanwhile is refused, and the sitting goes on with the next one") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    const CardKey card = session.current()->key;
    sitting.deck.grade(card, Grade::Good, friday_morning);
    CHECK_THROWS_AS(session.answer(Grade::Good, 1s, friday_morning + 1min), StaleCard);
    REQUIRE(session.current());
    CHECK(session.current()->key != card);
    CHECK(sitting.deck.store.schedules.of(card)->reviews == 1);
    CHECK(session.progress().remaining == 1);
    session.answer(Grade::Good, 1s, friday_morning + 1min);
    CHECK_FALSE(session.current());
}

TEST_CASE("a card whose grade was taken back elsewhere meanwhile is shown afresh") {
    ReviewController sitting(1);
    const CardKey card = sitting.session().current()->key;
    sitting.deck.grade(card, Grade::Again, friday_morning - 24h);
    ReviewSession session = sitting.session();
    REQUIRE(session.current()->key == card);
    sitting.deck.store.reviews.undo_newest(friday_morning, Fsrs7{});
    CHECK_THROWS_AS(session.answer(Grade::Good, 1s, friday_morning + 1min), StaleCard);
    CHECK(session.current()->key == card);
    CHECK_FALSE(session.current()->before);
}

TEST_CASE("a suspended card leaves until it is resumed, a buried one until the next study day") {
    ReviewController sitting(3);
    ReviewSession session = sitting.session();
    const std::string suspended = current_id(session);
    session.suspend(friday_morning);
    const std::string buried = current_id(session);
    session.bury(friday_morning);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK_FALSE(session.current());
    ReviewSession saturday = sitting.session(friday_morning + 24h);
    CHECK(current_id(saturday) == buried);
    saturday.answer(Grade::Good, 1s, friday_morning + 24h);
    CHECK_FALSE(saturday.current());
    sitting.deck.store.marks.suspend(sitting.deck.store.cards.find(suspended).value(), Suspension::Resumed,
                                     friday_morning);
    CHECK(current_id(sitting.session(friday_morning + 25h)) == suspended);
}

TEST_CASE("flag and note stay with the card") {
    ReviewController sitting(1);
    {
        ReviewSession session = sitting.session();
        session.set_flag(Flag::On, friday_morning);
        session.set_note("ask about this", friday_morning);
    }
    const ReviewSession again = sitting.session();
    CHECK(again.current()->marks == Marks{false, Flag::On, std::nullopt, "ask about this"});
}

TEST_CASE("the daily limits hold, and what was done today counts") {
    Settings settings;
    settings.new_per_day = 2;
    ReviewController sitting(5, settings);
    ReviewSession session = sitting.session();
    CHECK(session.progress().remaining == 2);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK(sitting.session(friday_morning + 1h).progress().remaining == 1);
    CHECK(sitting.session(friday_morning + 19h).progress().remaining == 2);
}

TEST_CASE("due cards come in order of lowest retrievability") {
    Settings settings;
    settings.new_per_day = 0;
    ReviewController sitting(4, settings);
    for (const auto& [id, days] : std::vector<std::pair<std::string, int>>{{"a", 9}, {"b", 40}, {"c", 2}, {"d", 20}})
        sitting.deck.grade(sitting.deck.store.cards.find(id).value(), Grade::Good, friday_morning - days * 24h, 1);
    ReviewSession session = sitting.session();
    std::string order;
    while (session.current()) {
        order += current_id(session);
        session.answer(Grade::Good, 1s, friday_morning);
    }
    CHECK(order == "bdac");
}

TEST_CASE("an edited card shows at once, keeps its place and its history; an archived one leaves") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    Card edited = session.current()->card;
    edited.answer = "Better said.";
    sitting.deck.add(edited);
    session.refresh(friday_morning);
    CHECK(session.current()->card.answer == "Better said.");
    sitting.deck.store.cards.archive(edited.id, friday_morning);
    session.refresh(friday_morning);
    CHECK(current_id(session) != edited.id);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK_FALSE(session.current());
}

TEST_CASE("a sitting that is done knows when the next card is due and takes it up then") {
    ReviewController sitting(1);
    ReviewSession session = sitting.session();
    const Instant due = session.answer(Grade::Hard, 1s, friday_morning).due;
    CHECK_FALSE(session.current());
    CHECK(session.next_due(friday_morning) == due);
    session.refresh(due);
    CHECK(current_id(session) == "a");
}

TEST_CASE("a topic limits the sitting to itself and those below it") {
    CollectionBuilder deck;
    deck.add(open_card("a", "orm/relations"));
    deck.add(open_card("b", "request/urls"));
    ReviewSession session(deck.collection, "orm", friday_morning);
    CHECK(session.progress().remaining == 1);
    CHECK(current_id(session) == "a");
}

TEST_CASE("an empty deck has nothing to ask and nothing due") {
    CollectionBuilder deck;
    ReviewSession session(deck.collection, "", friday_morning);
    CHECK_FALSE(session.current());
    CHECK_FALSE(session.next_due(friday_morning));
    CHECK(session.progress().remaining == 0);
}

namespace {

using Did = SessionAction::Kind;

Marks marks_of(ReviewController& sitting, CardKey card) { return sitting.deck.store.marks.of(card); }

} // namespace

TEST_CASE("undo takes every action back, the last one first, and redo does them again in order") {
    ReviewController sitting(3);
    ReviewSession session = sitting.session();
    const CardKey first = session.current()->key;
    session.set_flag(Flag::On, friday_morning);
    session.set_note("mine", friday_morning);
    session.answer(Grade::Hard, 2s, friday_morning);
    const CardKey second = session.current()->key;
    session.bury(friday_morning);
    const CardKey third = session.current()->key;
    session.suspend(friday_morning);
    CHECK_FALSE(session.current());

    const std::vector<std::pair<Did, CardKey>> newest_first{{Did::Suspended, third},
                                                            {Did::Buried, second},
                                                            {Did::Graded, first},
                                                            {Did::Noted, first},
                                                            {Did::Flagged, first}};
    for (const auto& [kind, card] : newest_first) {
        const auto undone = session.undo(friday_morning);
        REQUIRE(undone);
        CHECK(undone->kind == kind);
        CHECK(undone->card.card == card);
        REQUIRE(session.current());
        CHECK(session.current()->key == card);
    }
    CHECK_FALSE(session.undo(friday_morning));
    for (const CardKey card : {first, second, third})
        CHECK(marks_of(sitting, card) == Marks{});
    CHECK_FALSE(sitting.deck.store.schedules.of(first));
    CHECK(session.progress().answered == 0);
    CHECK(session.progress().remaining == 3);

    for (auto redone = newest_first.rbegin(); redone != newest_first.rend(); ++redone)
        CHECK(session.redo(friday_morning)->kind == redone->first);
    CHECK_FALSE(session.redo(friday_morning));
    CHECK(marks_of(sitting, first).flag == Flag::On);
    CHECK(marks_of(sitting, first).note == "mine");
    CHECK(marks_of(sitting, second).buried_until);
    CHECK(marks_of(sitting, third).suspended);
    CHECK(sitting.deck.store.schedules.of(first)->reviews == 1);
    CHECK_FALSE(session.current());
    CHECK(session.undo(friday_morning)->kind == Did::Suspended);
}

TEST_CASE("a reset is taken back with the card's whole history, and done again") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    const CardKey card = session.current()->key;
    sitting.deck.grade(card, Grade::Good, friday_morning - 72h, 2);
    session.refresh(friday_morning);
    REQUIRE(session.current()->key == card);
    const auto before = sitting.deck.store.schedules.of(card);
    session.reset(friday_morning);
    CHECK(session.current()->key == card);
    CHECK_FALSE(session.current()->before);
    session.undo(friday_morning);
    CHECK(sitting.deck.store.schedules.of(card) == before);
    CHECK(session.current()->before == before);
    session.redo(friday_morning);
    CHECK_FALSE(sitting.deck.store.schedules.of(card));
}

TEST_CASE("undo never takes back a grade of another session") {
    ReviewController sitting(2);
    const CardKey card = sitting.deck.store.cards.find("a").value();
    sitting.deck.grade(card, Grade::Good, friday_morning - 72h, 2);
    ReviewSession session = sitting.session();
    CHECK_FALSE(session.undo(friday_morning));
    session.answer(Grade::Good, 1s, friday_morning);
    sitting.deck.grade(sitting.deck.store.cards.find("b").value(), Grade::Good, friday_morning + 1s);
    CHECK(session.undo(friday_morning + 2s)->kind == Did::Graded);
    CHECK_FALSE(session.undo(friday_morning + 2s));
    CHECK(sitting.deck.store.schedules.of(card)->reviews == 1);
}

TEST_CASE("something else done forgets what could be done again, and settings that changed forget nothing") {
    ReviewController sitting(3);
    ReviewSession session = sitting.session();
    session.answer(Grade::Good, 1s, friday_morning);
    session.answer(Grade::Hard, 1s, friday_morning);
    session.undo(friday_morning);
    session.set_flag(Flag::On, friday_morning);
    CHECK_FALSE(session.redo(friday_morning));
    session.restart(friday_morning);
    CHECK(session.undo(friday_morning)->kind == Did::Flagged);
    CHECK(session.undo(friday_morning)->review.grade == Grade::Good);
}

TEST_CASE("what was taken back elsewhere already is said, and does not stand in the way of what came before") {
    ReviewController sitting(2);
    ReviewSession session = sitting.session();
    session.answer(Grade::Good, 1s, friday_morning);
    session.answer(Grade::Hard, 1s, friday_morning);
    sitting.deck.collection.undo_newest(friday_morning);
    CHECK_THROWS_AS(session.undo(friday_morning), StoreError);
    CHECK(session.undo(friday_morning)->review.grade == Grade::Good);
}

TEST_CASE("a failed card at the end is asked when its button said, and not before") {
    ReviewController sitting(1);
    ReviewSession session = sitting.session();
    Instant now = friday_morning;
    for (int time = 0; time < 9; ++time) {
        const Instant due = session.answer(Grade::Again, 1s, now).due;
        CHECK_FALSE(session.current());
        CHECK(session.next_due(now) == due);
        session.refresh(due - 1s);
        CHECK_FALSE(session.current());
        now = due;
        session.refresh(now);
        REQUIRE(session.current());
    }
}
