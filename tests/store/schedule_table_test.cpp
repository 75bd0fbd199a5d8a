#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> ids(const std::vector<QueuedCard>& cards) {
    std::vector<std::string> all;
    for (const QueuedCard& card : cards)
        all.push_back(card.id);
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> fresh(Store& store, const std::string& topic, Instant now) {
    std::vector<std::string> all;
    for (const TopicMember& card : store.schedules.fresh(topic, now))
        all.push_back(store.schedules.queued(card.card).value().id);
    return all;
}

} // namespace

TEST_CASE("due cards are those whose moment has come, but no archived, suspended or buried ones") {
    DeckBuilder deck;
    for (const char* id : {"due", "later", "archived", "suspended", "buried", "back"})
        deck.grade(deck.add(open_card(id)), Grade::Good, friday_morning, std::string(id) == "later" ? 9 : 1);
    Store& store = deck.store;
    const Instant tomorrow = friday_morning + 24h;
    store.cards.archive("archived", friday_morning);
    store.marks.suspend(store.cards.find("suspended").value(), Suspension::Suspended, friday_morning);
    store.marks.bury(store.cards.find("buried").value(), tomorrow + 1ms, friday_morning);
    store.marks.bury(store.cards.find("back").value(), tomorrow, friday_morning);
    CHECK(ids(store.schedules.due("", tomorrow, tomorrow)) == std::vector<std::string>{"back", "due"});
    CHECK(store.schedules.count_due("", tomorrow, friday_morning + 1ms, tomorrow).all == 2);
    CHECK(store.schedules.count_due("", tomorrow, friday_morning, tomorrow).lately_reviewed == 2);
    CHECK(store.schedules.due("", tomorrow - 1ms, tomorrow).empty());
    CHECK(store.schedules.all_due(tomorrow).size() == 3);
    CHECK(store.schedules.next_due("", tomorrow, tomorrow) == friday_morning + 9 * 24h);
}

TEST_CASE("an exercise is a new card, and once it was met it is counted among those of its day") {
    DeckBuilder deck;
    Store& store = deck.store;
    Card exercise = open_card("exercise");
    exercise.kind = Kind::Exercise;
    const CardKey key = deck.add(exercise);
    deck.add(open_card("open"));
    CHECK(fresh(store, "", friday_morning) == std::vector<std::string>{"exercise", "open"});
    CHECK(store.schedules.count_fresh("", 10, friday_morning) == 2);
    CHECK(store.schedules.reviewed_between(friday_morning, friday_morning + 1h).exercises == 0);
    deck.grade(key, Grade::Good, friday_morning, 1);
    CHECK(store.schedules.reviewed_between(friday_morning, friday_morning + 1h).exercises == 1);
    CHECK(store.schedules.reviewed_between(friday_morning + 1h, friday_morning + 2h).exercises == 0);
    CHECK(ids(store.schedules.active(friday_morning)) == std::vector<std::string>{"exercise", "open"});
    CHECK(ids(store.schedules.due("", friday_morning + 24h, friday_morning + 24h)) ==
          std::vector<std::string>{"exercise"});
}

TEST_CASE("after a clock jump the queue, its count and is:due agree on what is due") {
    DeckBuilder deck;
    Store& store = deck.store;
    const auto last_reviewed = [&](const char* id, Instant at) {
        deck.grade(deck.add(open_card(id)), Grade::Good, at, 30);
    };
    last_reviewed("yesterday", friday_morning - 24h);
    last_reviewed("a-day-ahead", friday_morning + 24h);
    last_reviewed("a-month-ahead", friday_morning + 24h + 1ms);
    last_reviewed("a-month-ago", friday_morning - 30 * 24h);
    const CardQuery is_due{CardQuery::Join::Term, {}, StateTerm{CardState::Due}};
    const std::vector<CardKey> keys = store.browse.find(is_due, {}, friday_morning, 10).value();
    std::vector<std::string> found;
    for (const CardKey key : keys)
        found.push_back(store.cards.of(key)->card.id);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"a-month-ago", "a-month-ahead"});
    CHECK(ids(store.schedules.due("", friday_morning, friday_morning)) == found);
    CHECK(store.schedules.count_due("", friday_morning, friday_morning, friday_morning).all == 2);
}

TEST_CASE("a topic means itself and those below it, not those that merely begin alike") {
    DeckBuilder deck;
    for (const char* topic : {"orm", "orm/relations", "ormolu", "request/orm"})
        deck.add(open_card(topic, topic));
    CHECK(fresh(deck.store, "orm", friday_morning) == std::vector<std::string>{"orm", "orm/relations"});
    CHECK(deck.store.schedules.count_fresh("orm", 10, friday_morning) == 2);
    CHECK(deck.store.schedules.count_fresh("", 10, friday_morning) == 4);
    CHECK(deck.store.schedules.count_fresh("", 3, friday_morning) == 3);
}

TEST_CASE("new cards come in the deck's order: topic, level, place in the file") {
    DeckBuilder deck;
    const auto add = [&](const char* id, const char* topic, Level level, int line) {
        Card card = open_card(id, topic);
        card.level = level;
        card.line = line;
        deck.add(card);
    };
    add("4", "b", Level::Junior, 1);
    add("3", "a", Level::Senior, 1);
    add("2", "a", Level::Mid, 9);
    add("1", "a", Level::Mid, 5);
    deck.store.topics.move("a", 0, deck.source, friday_morning);
    deck.store.topics.move("b", 1, deck.source, friday_morning);
    CHECK(fresh(deck.store, "", friday_morning) == std::vector<std::string>{"1", "2", "3", "4"});
}

TEST_CASE("today's reviews count each card once, as first met or met again") {
    DeckBuilder deck;
    const CardKey old = deck.add(open_card("old")), met = deck.add(open_card("met"));
    deck.grade(old, Grade::Good, friday_morning - 48h);
    deck.grade(old, Grade::Again, friday_morning);
    deck.grade(old, Grade::Good, friday_morning + 6min);
    deck.grade(met, Grade::Again, friday_morning + 1min);
    deck.grade(met, Grade::Good, friday_morning + 9min);
    const ReviewedCards today = deck.store.schedules.reviewed_between(friday_morning - 5h, friday_morning + 19h);
    CHECK(today.fresh == 1);
    CHECK(today.again == 1);
}
