#include "study/search/browse.h"

#include "store/tables/store.h"
#include "study/search/card_actions.h"
#include "study/search/query.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

std::vector<std::string> found(Collection& collection, const std::string& text) {
    return ids_of(collection,
                  find_cards(collection, std::get<CardQuery>(parse_query(text, calendar)), {}, friday_morning));
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a row says where a card stands") {
    CollectionBuilder deck;
    const CardKey due = deck.add(open_card("due")), later = deck.add(open_card("later")),
                  fresh = deck.add(open_card("new"));
    deck.grade(due, Grade::Good, friday_morning - 72h, 2);
    deck.grade(later, Grade::Good, friday_morning, 2);
    const auto rows = card_rows(deck.collection, std::vector{due, later, fresh}, friday_morning);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].due);
    CHECK(rows[0].interval == 2.0);
    CHECK(*rows[0].retrievability < *rows[1].retrievability);
    CHECK_FALSE(rows[1].due);
    CHECK_FALSE(rows[2].due);
    CHECK_FALSE(rows[2].interval);
    CHECK_FALSE(rows[2].retrievability);
    CHECK_FALSE(rows[0].leech);
    deck.store.marks.suspend(due, Suspension::Suspended, friday_morning);
    CHECK_FALSE(card_rows(deck.collection, std::vector{due}, friday_morning)[0].due);
}

TEST_CASE("what was done to cards is found at once") {
    CollectionBuilder deck;
    std::vector<CardKey> cards;
    for (const char* id : {"a", "b", "c"})
        cards.push_back(deck.add(open_card(id)));
    suspend_cards(deck.collection, std::vector{cards[0], cards[1]}, Suspension::Suspended, friday_morning);
    flag_cards(deck.collection, std::vector{cards[1], cards[2]}, Flag::On, friday_morning);
    CHECK(found(deck.collection, "is:suspended") == Ids{"a", "b"});
    CHECK(found(deck.collection, "is:flagged -is:suspended") == Ids{"c"});
    suspend_cards(deck.collection, cards, Suspension::Resumed, friday_morning);
    flag_cards(deck.collection, cards, Flag::Off, friday_morning);
    CHECK(found(deck.collection, "is:suspended or is:flagged").empty());
    CHECK(found(deck.collection, "mean") == Ids{"a", "b", "c"});
}

TEST_CASE("a card that was reset is new, until the reset is taken back") {
    CollectionBuilder deck;
    const CardKey key = deck.add(open_card("a"));
    deck.grade(key, Grade::Again, friday_morning - 24h);
    const CardReset reset = reset_cards(deck.collection, std::vector{key}, friday_morning);
    CHECK(reset.cards == 1);
    CHECK(found(deck.collection, "is:new") == Ids{"a"});
    CHECK(found(deck.collection, "graded:again").empty());
    CHECK(found(deck.collection, "graded:2026-11-19") == Ids{"a"});
    undo_reset(deck.collection, reset.id, friday_morning);
    CHECK(found(deck.collection, "is:new").empty());
    CHECK(found(deck.collection, "graded:again") == Ids{"a"});
}
