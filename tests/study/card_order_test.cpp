#include "study/plan/card_order.h"
#include "study/review/daily_cards.h"
#include "study/review/review_session.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

using Ids = std::vector<std::string>;

Ids ids_of(const std::vector<QueuedCard>& cards) {
    Ids ids;
    for (const QueuedCard& card : cards)
        ids.push_back(card.id);
    return ids;
}

Ids fresh_ids(Collection& collection, Instant now = friday_morning) {
    return ids_of(read_daily_cards(collection, "", now).fresh);
}

Settings with_new(int count) {
    Settings settings;
    settings.new_per_day = count;
    return settings;
}

Card in_family(Card card, const std::string& family) {
    card.family = family;
    return card;
}

} // namespace

TEST_CASE("without a path every topic's first card comes before any topic's second, those that were met counting") {
    CollectionBuilder deck;
    for (const char* id : {"a1", "a2", "a3"})
        deck.add(open_card(id, "a"));
    for (const char* id : {"b1", "b2"})
        deck.add(open_card(id, "b"));
    deck.add(open_card("c1", "c"));
    with(deck.collection, with_new(10));
    CHECK(fresh_ids(deck.collection) == Ids{"a1", "b1", "c1", "a2", "b2", "a3"});
    deck.grade(deck.store.cards.find("a1").value(), Grade::Good, friday_morning - 24h);
    CHECK(fresh_ids(deck.collection) == Ids{"b1", "c1", "a2", "b2", "a3"});
}

TEST_CASE("new cards come in the order of the chosen path, a heading's gaps with it, then the rest of the deck") {
    CollectionBuilder deck;
    for (const char* id : {"a", "gap#1", "gap#2", "b", "c"})
        deck.add(open_card(id, "topic"));
    deck.store.paths.replace(deck.source, {{"short", "Short", "", 1, 10, {"c", "gap", "not-there"}}});
    deck.collection.set("path", "short", friday_morning);
    Ids ids;
    for (const CardKey card : new_cards_in_order(deck.collection, "", friday_morning))
        ids.push_back(deck.store.schedules.queued(card).value().id);
    CHECK(ids == Ids{"c", "gap#1", "gap#2", "a", "b"});
}

TEST_CASE("of one heading or family one card is met a day, while others wait") {
    CollectionBuilder deck;
    for (const char* id : {"gap#1", "gap#2", "a", "b"})
        deck.add(open_card(id, id));
    deck.add(in_family(open_card("trap-1", "x"), "trap"));
    deck.add(in_family(open_card("trap-2", "y"), "trap"));
    with(deck.collection, with_new(4));
    CHECK(fresh_ids(deck.collection) == Ids{"gap#1", "a", "b", "trap-1"});
    deck.grade(deck.store.cards.find("trap-2").value(), Grade::Good, friday_morning);
    CHECK(fresh_ids(deck.collection) == Ids{"gap#1", "a", "b"});
    with(deck.collection, with_new(10));
    CHECK(fresh_ids(deck.collection).size() == 5);
}

TEST_CASE("a due card of a family waits behind those of others") {
    CollectionBuilder deck;
    for (const char* id : {"trap-1", "trap-2"})
        deck.grade(deck.add(in_family(open_card(id), "trap")), Grade::Good, friday_morning - 20 * 24h);
    deck.grade(deck.add(open_card("other")), Grade::Good, friday_morning - 2 * 24h);
    const auto reviews = read_daily_cards(deck.collection, "", friday_morning).reviews;
    REQUIRE(reviews.size() == 3);
    CHECK(reviews[1].id == "other");
}

TEST_CASE("cards of a topic that is switched off are not asked, nor those below it") {
    CollectionBuilder deck;
    deck.add(open_card("a", "async/celery"));
    deck.grade(deck.add(open_card("b", "async")), Grade::Good, friday_morning - 48h);
    deck.add(open_card("c", "asynchrony"));
    deck.collection.set("topics-off", "async", friday_morning);
    const DailyCards cards = read_daily_cards(deck.collection, "", friday_morning);
    CHECK(cards.reviews.empty());
    CHECK(ids_of(cards.fresh) == Ids{"c"});
    deck.collection.set("topics-off", "", friday_morning);
    CHECK(read_daily_cards(deck.collection, "", friday_morning).reviews.size() == 1);
}

TEST_CASE("with auto, new cards are as many as the day's minutes leave room for, less on a shorter day") {
    CollectionBuilder deck;
    for (int i = 0; i < 60; ++i)
        deck.add(open_card("card-" + std::to_string(i), "topic-" + std::to_string(i)));
    Settings settings;
    settings.minutes_per_day = 10;
    const auto fresh = [&] { return fresh_ids(with(deck.collection, settings)).size(); };
    const std::size_t usual = fresh();
    CHECK(usual >= 3);
    CHECK(usual <= 20);
    settings.minutes_per_day = 20;
    CHECK(fresh() > usual);
    const StudyDay today = deck.collection.calendar().day_of(friday_morning);
    settings.other_days[today] = 4;
    CHECK(fresh() < usual);
    settings.other_days[today] = 0;
    CHECK(fresh() == 0);
}

TEST_CASE("how many new cards a day fit is computed once a day for every program, and again for other minutes") {
    CollectionBuilder deck;
    for (int card = 0; card < 40; ++card)
        deck.add(open_card("card-" + std::to_string(card)));
    const double rate = deck.collection.new_cards_a_day(friday_morning);
    CHECK(rate > 0);
    // What has changed since counts tomorrow, in whatever program.
    for (int card = 0; card < 30; ++card)
        deck.grade(deck.store.cards.find("card-" + std::to_string(card)).value(), Grade::Again, friday_morning - 24h,
                   1);
    Collection other(deck.scratch / "collection.sqlite", friday_morning, utc_offset);
    CHECK(other.new_cards_a_day(friday_morning + 1h) == rate);
    CHECK(other.new_cards_a_day(friday_morning + 24h) != rate);
    CHECK(deck.collection.new_cards_a_day(friday_morning + 25h) == other.new_cards_a_day(friday_morning + 25h));
    other.set("minutes-per-day", "60", friday_morning);
    CHECK(other.new_cards_a_day(friday_morning + 25h) > deck.store.plans.new_card_rate().value().rate / 2);
    CHECK(deck.store.plans.new_card_rate().value().minutes == 60);
}

TEST_CASE("new cards that come in on a day of none come on that day") {
    CollectionBuilder deck;
    CHECK(deck.collection.new_cards_a_day(friday_morning) == 0);
    deck.add(open_card("first"));
    CHECK(deck.collection.new_cards_a_day(friday_morning + 1h) > 0);
    CHECK(fresh_ids(deck.collection, friday_morning + 1h) == Ids{"first"});
}

TEST_CASE("a new card that takes longer than the day's minutes ends no learning") {
    CollectionBuilder deck;
    Card endless = open_card("endless", "a");
    endless.seconds = 3600;
    deck.add(endless);
    for (int card = 0; card < 200; ++card)
        deck.add(open_card("card-" + std::to_string(card), "b"));
    Settings settings;
    settings.minutes_per_day = 10;
    CHECK(fresh_ids(with(deck.collection, settings)) == Ids{"endless"});
    deck.grade(deck.store.cards.find("endless").value(), Grade::Good, friday_morning, 100);
    CHECK(fresh_ids(deck.collection, friday_morning + 24h).size() > 1);
}
