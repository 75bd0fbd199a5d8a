#include "study/review/chosen_cards.h"

#include "study/review/review_session.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

/// A deck with new cards "a" to "e", each of its own topic.
struct Deck {
    Deck() {
        for (const char* name : {"a", "b", "c", "d", "e"})
            keys.push_back(builder.add(open_card(name, std::string("topic-") + name)));
    }

    ReviewSession session(const std::vector<std::string>& ids, Instant now = friday_morning) {
        return {with(builder.collection, settings), ChosenCards(builder.collection, ids), now};
    }

    CollectionBuilder builder;
    Settings settings;
    std::vector<CardKey> keys;
};

/// Answers Good until nothing waits; the ids in the order asked.
std::vector<std::string> asked(ReviewSession& session, Instant now = friday_morning) {
    std::vector<std::string> ids;
    while (session.current()) {
        ids.push_back(session.current()->card.id);
        session.answer(Grade::Easy, 1s, now);
    }
    return ids;
}

} // namespace

TEST_CASE("a sitting over chosen cards asks them alone, due or not") {
    Deck deck;
    deck.builder.grade(deck.keys[1], Grade::Easy, friday_morning - 1h, 30);
    ReviewSession session = deck.session({"d", "b"});
    CHECK(session.progress().remaining == 2);
    std::vector<std::string> ids = asked(session);
    std::sort(ids.begin(), ids.end());
    CHECK(ids == std::vector<std::string>{"b", "d"});
}

TEST_CASE("chosen cards are asked beside the daily limits") {
    Deck deck;
    deck.settings.new_per_day = 0;
    deck.settings.reviews_per_day = 0;
    ReviewSession session = deck.session({"a", "b", "c"});
    CHECK(asked(session).size() == 3);
}

TEST_CASE("chosen cards that are unknown, archived, suspended or buried are left out") {
    Deck deck;
    deck.builder.store.cards.archive("a", friday_morning);
    deck.builder.store.marks.suspend(deck.keys[1], Suspension::Suspended, friday_morning);
    deck.builder.store.marks.bury(deck.keys[2], friday_morning + 1h, friday_morning);
    ReviewSession session = deck.session({"a", "b", "c", "d", "no-such-card"});
    CHECK(asked(session) == std::vector<std::string>{"d"});
}

TEST_CASE("reading the deck again does not ask a chosen card a second time") {
    Deck deck;
    ReviewSession session = deck.session({"a", "b"});
    const std::string first = session.current()->card.id;
    session.answer(Grade::Easy, 1s, friday_morning);
    session.refresh(friday_morning);
    CHECK(session.progress().remaining == 1);
    CHECK(session.current()->card.id != first);
    session.undo(friday_morning);
    session.refresh(friday_morning);
    CHECK(session.progress().remaining == 2);
    CHECK(session.current()->card.id == first);
}

TEST_CASE("a chosen card that fails returns within the sitting") {
    Deck deck;
    ReviewSession session = deck.session({"a"});
    const Instant promised = session.answer(Grade::Again, 1s, friday_morning).due;
    CHECK_FALSE(session.current());
    CHECK(session.next_due(friday_morning) == deck.builder.store.schedules.of(deck.keys[0])->due);
    session.refresh(promised - 1s);
    CHECK_FALSE(session.current());
    session.refresh(promised);
    REQUIRE(session.current());
    CHECK(session.current()->card.id == "a");
}

TEST_CASE("no chosen card is due next before one was answered") {
    Deck deck;
    deck.builder.grade(deck.keys[0], Grade::Good, friday_morning, 3);
    ReviewSession session = deck.session({"a"});
    CHECK_FALSE(session.next_due(friday_morning));
}

TEST_CASE("practice records nothing and changes no schedule") {
    Deck deck;
    deck.builder.grade(deck.keys[1], Grade::Easy, friday_morning - 1h, 30);
    const auto before = deck.builder.store.schedules.of(deck.keys[1]);
    ReviewSession session{with(deck.builder.collection, deck.settings),
                          ChosenCards(deck.builder.collection, {"a", "b"}, Counting::Practice), friday_morning};
    CHECK(asked(session).size() == 2);
    CHECK(session.progress().answered == 2);
    CHECK(deck.builder.store.schedules.of(deck.keys[1]) == before);
    CHECK_FALSE(deck.builder.store.schedules.of(deck.keys[0]));
    CHECK(deck.builder.store.reviews.all().size() == 1);
    session.refresh(friday_morning + 1h);
    CHECK_FALSE(session.current());
}

TEST_CASE("in practice an Again comes back, and an answer can be taken back") {
    Deck deck;
    ReviewSession session{with(deck.builder.collection, deck.settings),
                          ChosenCards(deck.builder.collection, {"a", "b"}, Counting::Practice), friday_morning};
    const std::string first = session.current()->card.id;
    CHECK(session.answer(Grade::Again, 1s, friday_morning).id.empty());
    const std::string second = session.current()->card.id;
    CHECK(second != first);
    session.answer(Grade::Good, 1s, friday_morning);
    REQUIRE(session.current());
    CHECK(session.current()->card.id == first);
    CHECK(session.undo(friday_morning)->review.grade == Grade::Good);
    CHECK(session.current()->card.id == second);
    session.refresh(friday_morning);
    CHECK(session.current()->card.id == second);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK(session.current()->card.id == first);
    session.answer(Grade::Good, 1s, friday_morning);
    CHECK_FALSE(session.current());
    CHECK(deck.builder.store.reviews.all().empty());
    for (int answer = 0; answer < 4; ++answer)
        CHECK(session.undo(friday_morning).has_value() == (answer < 3));
    CHECK(session.progress().answered == 0);
    CHECK(session.progress().remaining == 2);
}
