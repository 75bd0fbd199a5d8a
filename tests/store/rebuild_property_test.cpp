#include "support/catch.h"
#include "support/deck_builder.h"

#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// Grades and undoes at random, the clock mostly going forward.
void live(DeckBuilder& deck, const std::vector<CardKey>& cards, std::mt19937& random) {
    Instant now = friday_morning;
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int step = 0; step < 120; ++step) {
        now += std::chrono::minutes{below(5000) - 200};
        if (below(6) == 0)
            deck.store.reviews.undo_newest(now, Fsrs7{});
        else
            deck.grade(cards[static_cast<std::size_t>(below(static_cast<int>(cards.size())))],
                       static_cast<Grade>(1 + below(4)), now, below(90) / 3.0);
    }
}

std::vector<std::optional<Schedule>> schedules(Store& store, const std::vector<CardKey>& cards) {
    std::vector<std::optional<Schedule>> all;
    for (const CardKey card : cards)
        all.push_back(store.schedules.of(card));
    return all;
}

} // namespace

TEST_CASE("whatever was graded and undone, rebuilding from the log gives the schedules that were kept") {
    const unsigned seed = GENERATE(range(1u, 13u));
    std::mt19937 random(seed);
    DeckBuilder deck;
    std::vector<CardKey> cards;
    for (const char* id : {"a", "b", "c", "d", "e"})
        cards.push_back(deck.add(open_card(id)));
    live(deck, cards, random);
    const auto kept = schedules(deck.store, cards);
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
    CHECK(schedules(deck.store, cards) == kept);
}

TEST_CASE("rebuilding mends schedules that were lost, changed or made up, and says how many") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b")), c = deck.add(open_card("c"));
    deck.grade(a, Grade::Good, friday_morning);
    deck.grade(b, Grade::Hard, friday_morning);
    const auto kept = schedules(deck.store, {a, b, c});
    Schedule wrong = deck.store.schedules.of(b).value();
    wrong.memory.stability *= 2;
    deck.store.schedules.remove(a);
    deck.store.schedules.put(b, wrong);
    deck.store.schedules.put(c, wrong);
    const RebuildReport report = deck.store.reviews.rebuild(Fsrs7{});
    CHECK(report.cards == 3);
    CHECK(report.differed == 3);
    CHECK(schedules(deck.store, {a, b, c}) == kept);
}
