#include "study/review/queue.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>

using namespace greenroom;
using greenroom::test::friday_morning;
using namespace std::chrono_literals;

namespace {

QueuedCard card(int key, int topic, const std::string& id = "") {
    return {CardKey{key}, TopicKey{topic}, id.empty() ? "card-" + std::to_string(key) : id, std::nullopt};
}

QueuedCard reviewed(int key, int topic, Instant due = friday_morning) {
    QueuedCard card = ::card(key, topic);
    card.schedule.emplace();
    card.schedule->due = due;
    return card;
}

/// Takes and answers every card with an interval of days; gives the order.
std::vector<QueuedCard> ask_all(Queue& queue) {
    std::vector<QueuedCard> asked;
    while (auto card = queue.take(friday_morning)) {
        asked.push_back(*card);
        card->schedule.emplace();
        card->schedule->due = friday_morning + 72h;
        queue.answered(*card, friday_morning);
    }
    return asked;
}

} // namespace

TEST_CASE("new cards are mixed evenly among the due ones") {
    DailyCards cards;
    for (int key = 0; key < 30; ++key)
        cards.reviews.push_back(reviewed(key, key));
    for (int key = 100; key < 110; ++key)
        cards.fresh.push_back(card(key, key));
    Queue queue(cards, {});
    const auto asked = ask_all(queue);
    REQUIRE(asked.size() == 40);
    for (std::size_t start = 0; start + 8 <= asked.size(); ++start) {
        const auto fresh = std::count_if(asked.begin() + static_cast<std::ptrdiff_t>(start),
                                         asked.begin() + static_cast<std::ptrdiff_t>(start) + 8,
                                         [](const QueuedCard& one) { return !one.schedule; });
        CHECK(fresh >= 1);
        CHECK(fresh <= 3);
    }
}

TEST_CASE("the mix goes on where the day's answers left it") {
    DailyCards cards;
    cards.done = {0, 12};
    for (int key = 0; key < 8; ++key)
        cards.reviews.push_back(reviewed(key, key));
    for (int key = 100; key < 105; ++key)
        cards.fresh.push_back(card(key, key));
    Queue queue(cards, {});
    CHECK_FALSE(queue.take(friday_morning)->schedule);
}

TEST_CASE("two cards of one topic do not follow each other while others wait") {
    DailyCards cards;
    for (int key = 0; key < 20; ++key)
        cards.reviews.push_back(reviewed(key, key < 10 ? 1 : 2));
    Queue queue(cards, {});
    const auto asked = ask_all(queue);
    for (std::size_t place = 1; place < asked.size(); ++place)
        CHECK(asked[place].topic != asked[place - 1].topic);
}

TEST_CASE("gaps of one text stand far apart while others wait") {
    DailyCards cards;
    cards.fresh = {card(1, 1, "gap#1"), card(2, 1, "gap#2")};
    for (int key = 10; key < 25; ++key)
        cards.fresh.push_back(card(key, key));
    Queue queue(cards, {});
    const auto asked = ask_all(queue);
    const auto place = [&](const std::string& id) {
        return std::ranges::find(asked, id, &QueuedCard::id) - asked.begin();
    };
    CHECK(place("gap#2") - place("gap#1") > 10);
}

TEST_CASE("cards of one family stand far apart while others wait") {
    DailyCards cards;
    cards.fresh = {card(1, 1), card(2, 2)};
    for (QueuedCard& member : cards.fresh)
        member.family = "n-plus-one";
    for (int key = 10; key < 25; ++key)
        cards.fresh.push_back(card(key, key));
    Queue queue(cards, {});
    const auto asked = ask_all(queue);
    const auto place = [&](const std::string& id) {
        return std::ranges::find(asked, id, &QueuedCard::id) - asked.begin();
    };
    CHECK(place("card-2") - place("card-1") > 10);
}

TEST_CASE("gaps of one text are still asked when nothing else waits") {
    DailyCards cards;
    cards.fresh = {card(1, 1, "gap#1"), card(2, 1, "gap#2")};
    Queue queue(cards, {});
    CHECK(ask_all(queue).size() == 2);
}

TEST_CASE("a failed card returns after five minutes and five others") {
    DailyCards cards;
    for (int key = 1; key <= 12; ++key)
        cards.reviews.push_back(reviewed(key, key));
    Queue queue(cards, {});
    QueuedCard failed = queue.take(friday_morning).value();
    failed.schedule->due = friday_morning + 5min;
    queue.answered(failed, friday_morning);
    const auto answer_next = [&](Instant now) {
        QueuedCard next = queue.take(now).value();
        next.schedule->due = now + 72h;
        queue.answered(next, now);
        return next.card;
    };
    // Six minutes on, but only four others were asked.
    for (int other = 0; other < 5; ++other)
        CHECK(answer_next(friday_morning + 6min) != failed.card);
    CHECK(answer_next(friday_morning + 6min) == failed.card);
}

TEST_CASE("five others do not bring a failed card back before its minutes are over") {
    DailyCards cards;
    for (int key = 1; key <= 9; ++key)
        cards.reviews.push_back(reviewed(key, key));
    Queue queue(cards, {});
    QueuedCard failed = queue.take(friday_morning).value();
    failed.schedule->due = friday_morning + 5min;
    queue.answered(failed, friday_morning);
    for (int other = 0; other < 8; ++other) {
        QueuedCard next = queue.take(friday_morning + 1min).value();
        CHECK(next.card != failed.card);
        next.schedule->due = friday_morning + 72h;
        queue.answered(next, friday_morning + 1min);
    }
    // Nothing else waits now, and still its button promised five minutes.
    CHECK_FALSE(queue.take(friday_morning + 5min - 1s));
    CHECK(queue.remaining().size() == 1);
    CHECK(queue.take(friday_morning + 5min)->card == failed.card);
}

TEST_CASE("a card due later than the learn-ahead time is not asked early") {
    DailyCards cards;
    cards.reviews = {reviewed(1, 1)};
    Queue queue(cards, {});
    QueuedCard hard = queue.take(friday_morning).value();
    hard.schedule->due = friday_morning + 14h;
    queue.answered(hard, friday_morning);
    CHECK_FALSE(queue.take(friday_morning));
    CHECK(queue.remaining().empty());
}

TEST_CASE("what remains is counted, and a card put back comes next") {
    DailyCards cards;
    cards.reviews = {reviewed(1, 1), reviewed(2, 2)};
    cards.fresh = {card(3, 3)};
    Queue queue(cards, {});
    const QueuedCard first = queue.take(friday_morning).value();
    CHECK(queue.remaining().size() == 2);
    queue.put_back(first);
    CHECK(queue.take(friday_morning)->card == first.card);
}
