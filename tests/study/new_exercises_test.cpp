#include "study/plan/learner_pace.h"
#include "study/plan/study_plan.h"
#include "study/review/daily_cards.h"
#include "study/review/review_session.h"
#include "study/review/today.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

Card exercise(const std::string& id, const std::string& topic = "orm/exercises") {
    Card card = open_card(id, topic);
    card.kind = Kind::Exercise;
    card.seconds = 720;
    return card;
}

/// Three exercises and three other cards, all new.
struct Deck : CollectionBuilder {
    Deck() {
        for (const char* id : {"write-1", "write-2", "write-3"})
            add(exercise(id));
        for (const char* id : {"say-1", "say-2", "say-3"})
            add(open_card(id));
        Settings settings;
        settings.new_per_day = 10;
        settings.minutes_per_day = 60;
        with(collection, settings);
    }
    std::vector<std::string> fresh(DayLimit limit = DayLimit::Minutes, Instant now = friday_morning) {
        std::vector<std::string> ids;
        for (const QueuedCard& card : read_daily_cards(collection, "", now, limit).fresh)
            ids.push_back(card.id);
        std::ranges::sort(ids);
        return ids;
    }
    int fresh_exercises(DayLimit limit = DayLimit::Minutes, Instant now = friday_morning) {
        return static_cast<int>(
            std::ranges::count_if(fresh(limit, now), [](const std::string& id) { return id.starts_with("write"); }));
    }
    CardKey key(const char* id) { return store.cards.find(id).value(); }
    /// The cards as a list knows them.
    QueuedCard queued(const char* id) { return store.schedules.queued(key(id)).value(); }
};

} // namespace

TEST_CASE("one new exercise a day is met among other new cards, and is counted with them") {
    Deck deck;
    CHECK(deck.fresh() == std::vector<std::string>{"say-1", "say-2", "say-3", "write-1"});
    CHECK(due_counts(deck.collection, "", friday_morning).fresh == 4);
    deck.grade(deck.key("write-1"), Grade::Good, friday_morning, 3);
    CHECK(deck.fresh_exercises() == 0);
    CHECK(deck.fresh_exercises(DayLimit::Minutes, friday_morning + 24h) == 1);
}

TEST_CASE("who asks for more meets more exercises") {
    Deck deck;
    CHECK(deck.fresh_exercises(DayLimit::Beyond) == 3);
    deck.grade(deck.key("write-1"), Grade::Good, friday_morning, 3);
    CHECK(more_cards(deck.collection, 10, friday_morning) ==
          std::vector<std::string>{"say-1", "write-2", "say-2", "say-3"});
}

TEST_CASE("an exercise that has no room today is passed over, and ends no learning") {
    Deck deck;
    Settings settings = deck.collection.settings();
    settings.minutes_per_day = 60;
    settings.other_days[deck.collection.calendar().day_of(friday_morning)] = 3;
    with(deck.collection, settings);
    deck.grade(deck.key("say-1"), Grade::Good, friday_morning - 1h, 3); // the day has begun
    CHECK(deck.fresh() == std::vector<std::string>{"say-2", "say-3"});
}

TEST_CASE("an exercise that is due is reviewed as any card") {
    Deck deck;
    deck.grade(deck.key("write-1"), Grade::Good, friday_morning - 48h, 1);
    const DailyCards cards = read_daily_cards(deck.collection, "", friday_morning);
    REQUIRE(cards.reviews.size() == 1);
    CHECK(cards.reviews.front().id == "write-1");
}

TEST_CASE("a plan too has one new exercise a day, unless more are asked for") {
    Deck deck;
    deck.collection.set("interview-date", "2026-12-20", friday_morning);
    CHECK(deck.fresh_exercises() <= 1);
    CHECK(deck.fresh_exercises(DayLimit::Beyond) == 3);
    deck.grade(deck.key("write-1"), Grade::Good, friday_morning, 3);
    CHECK(deck.fresh_exercises() == 0);
    CHECK(deck.fresh_exercises(DayLimit::Minutes, friday_morning + 24h) <= 1);
}

TEST_CASE("a first look at an exercise is expected to take the minutes that it names") {
    Deck deck;
    const Pace pace = pace_of(deck.collection, friday_morning);
    CHECK(expected_seconds_of(pace, deck.queued("write-1")) == Approx(720));
    CHECK(expected_looks_of(pace, deck.queued("write-1")).first == Approx(720));
    CHECK(expected_seconds_of(pace, deck.queued("say-1")) == Approx(prior_seconds(60, Sight::First)));
    const QueuedCard card = deck.queued("write-1");
    CHECK(minutes_for(pace, {&card, 1}) == Approx(12));
    deck.collection.set("interview-date", "2026-12-20", friday_morning);
    CHECK(StudyPlan(deck.collection, friday_morning).problem().cards().front().seconds.first == Approx(720));
}

TEST_CASE("exercises that took their minutes change nothing of what is expected of them") {
    Deck deck;
    for (const char* id : {"write-1", "write-2"})
        deck.store.reviews.record({deck.key(id), friday_morning, Grade::Good, 12min, friday_morning + 72h, ""},
                                  Fsrs7{});
    const Pace pace = pace_of(deck.collection, friday_morning + 24h);
    CHECK(pace.seconds(static_cast<std::size_t>(Kind::Exercise), Sight::First, 720 / prior_seconds(1, Sight::First)) ==
          Approx(720));
    CHECK(minutes_spent(deck.collection, pace, deck.collection.calendar().day_of(friday_morning)) == Approx(24));
}

TEST_CASE("an answer that was given on another page is taken over once, and taken back like others") {
    Deck deck;
    ReviewSession study(deck.collection, ChosenCards(deck.collection, {"write-1", "say-1"}), friday_morning);
    REQUIRE(study.current()->card.id == "write-1");
    CHECK_FALSE(study.take_over_answer(friday_morning));
    ReviewSession write(deck.collection, ChosenCards(deck.collection, {"write-1"}), friday_morning);
    const Review given = write.answer(Grade::Good, 12min, friday_morning);
    CHECK(study.take_over_answer(friday_morning));
    REQUIRE(study.current());
    CHECK(study.current()->card.id == "say-1");
    CHECK(study.progress().answered == 1);
    CHECK_FALSE(study.take_over_answer(friday_morning));
    const auto undone = study.undo(friday_morning);
    REQUIRE(undone);
    CHECK(undone->review.id == given.id);
    CHECK(study.current()->card.id == "write-1");
    CHECK(study.progress().answered == 0);
    CHECK(deck.store.reviews.folded(deck.key("write-1")).reviews.empty());
}
