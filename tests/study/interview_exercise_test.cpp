#include "study/interview/steps.h"
#include "study/interview_deck.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr ExerciseSupport runnable{.can_run = true};

/// Begins an interview of exactly these cards.
std::string begin_of(CollectionBuilder& deck, const std::vector<CardKey>& cards,
                     InterviewPace pace = InterviewPace::Relaxed) {
    return start_interview_of(deck.collection, plan_of(InterviewFormat::Mixed, pace), cards, friday_morning).id;
}

InterviewPlan live_coding(int minutes) {
    InterviewPlan plan = plan_of(InterviewFormat::LiveCoding);
    plan.length = {InterviewLength::Unit::Minutes, minutes};
    return plan;
}

std::vector<std::string> drawn(CollectionBuilder& deck, const InterviewPlan& plan, const ExerciseSupport& support) {
    std::vector<std::string> ids;
    for (const CardKey key : preview_interview(deck.collection, plan, friday_morning, support).cards)
        ids.push_back(deck.store.cards.of(key)->card.id);
    std::ranges::sort(ids);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("an exercise keeps its code, its runs and its hints through every step, and is reviewed as any card") {
    CollectionBuilder deck;
    begin_of(deck, {deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10, 4, 2, 1))});
    InterviewSession session = resumed(deck.collection);
    CHECK(session.record().plan.format == InterviewFormat::LiveCoding);
    CHECK(session.target() == 10min);

    session.heartbeat(60s);
    session.write("def f(): pass");
    CHECK(session.state().code == CodeAnswer{.text = "def f(): pass", .changed = true});
    session.ran("def f(): pass", {.passed = 1, .checks = 4, .queries = 9}, 0ms);
    session.show_hint();
    session.write("def f(): pass");
    CHECK_FALSE(session.state().code.changed);
    session.heartbeat(60s);
    session.ran("def f(): return 1", {.passed = 4, .checks = 4, .queries = 2}, 500ms);
    session.heartbeat(60s);
    session.ran("def f(): return 2", {.passed = 3, .checks = 4, .queries = 3}, 0ms);
    session.write("def f(): return 3");
    for (int hint = 0; hint < 3; ++hint)
        session.show_hint();
    const CodeAnswer code{.text = "def f(): return 3",
                          .changed = true,
                          .hints = 2,
                          .runs = 3,
                          .passed = 3,
                          .checks = 4,
                          .queries = 3,
                          .first_green = 120500ms};
    CHECK(session.state().code == code);
    CHECK(resumed(deck.collection).state().code == code);

    session.done(20s);
    REQUIRE(session.state().step == InterviewStep::Ticking);
    session.tick({0});
    session.ticking_done();
    REQUIRE(session.state().step == InterviewStep::FollowUp);
    session.follow_up_done(5s);
    session.judge(FollowUpResult::Survived);
    // Code 3/4 × 0.8 = 0.6; 75 % of that and 25 % of ½: 0.575; with the follow-up 0.8 × 0.575 + 0.2 = 0.66.
    CHECK(session.state().suggested == Grade::Hard);
    session.grade(Grade::Hard, friday_morning);
    const QuestionState& state = session.entries()[0].state;
    CHECK(state.share == Approx(0.575));
    CHECK(state.elapsed == 200s);
    CHECK(state.code == code);
    CHECK(deck.store.reviews.all().size() == 1);
}

TEST_CASE("a strict clock ends an exercise with the code that it has; without any, there is nothing to show") {
    for (const bool wrote : {true, false}) {
        CollectionBuilder deck;
        begin_of(deck, {deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10))}, InterviewPace::Strict);
        InterviewSession session = resumed(deck.collection);
        if (wrote)
            session.ran("def f(): return 1", {.passed = 4, .checks = 4, .queries = 1}, 1min);
        session.heartbeat(10min);
        CHECK(session.state().step == InterviewStep::Grading);
        CHECK(session.state().suggested == (wrote ? Grade::Hard : Grade::Again));
        session.grade(Grade::Hard, friday_morning);
        CHECK(session.entries()[0].state.outcome == (wrote ? AnswerOutcome::Answered : AnswerOutcome::TimeUp));
    }
}

TEST_CASE("an answer sheet goes with the code that was run") {
    CollectionBuilder deck;
    begin_of(deck, {deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10))});
    InterviewSession session = resumed(deck.collection);
    session.ran("def f(): return 1", {.passed = 4, .checks = 4, .queries = 1}, 90s);
    session.answer({.elapsed = 95s}, friday_morning);
    CHECK(session.entries()[0].state.share == 1.0);
    CHECK(session.entries()[0].state.code.first_green == 90s);
}

TEST_CASE("exercises among other chosen cards make a conversation, and alone live coding") {
    CollectionBuilder deck;
    const CardKey exercise = deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10));
    begin_of(deck, {exercise, deck.add(spoken_card("b", "orm", Level::Mid, 60, 2, 0))});
    CHECK(resumed(deck.collection).record().plan.format == InterviewFormat::Conversation);
}

TEST_CASE("live coding asks exercises alone, and no other free interview asks any") {
    CollectionBuilder deck;
    deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10));
    deck.add(exercise_card("b", "orm/exercises", Level::Senior, 8));
    deck.add(spoken_card("c", "orm", Level::Mid, 60, 2, 0));
    deck.add(typed_card("d", "orm", Level::Mid, 60));
    CHECK(drawn(deck, live_coding(40), runnable) == Ids{"a", "b"});
    CHECK(drawn(deck, plan_of(InterviewFormat::Conversation), runnable) == Ids{"c"});
    CHECK(drawn(deck, plan_of(InterviewFormat::Test), runnable) == Ids{"d"});
    CHECK(drawn(deck, plan_of(InterviewFormat::Mixed), runnable) == Ids{"c", "d"});
}

TEST_CASE("no exercise is drawn that cannot be run") {
    CollectionBuilder deck;
    deck.add(exercise_card("a", "api/exercises", Level::Mid, 8));
    Card needing = exercise_card("b", "api/exercises", Level::Mid, 8);
    needing.prompt = "Write `f`.\n\n```python starter needs=rest_framework\ndef f(): ...\n```";
    deck.add(needing);
    CHECK(modules_of_exercises(deck.collection, friday_morning) == Ids{"rest_framework"});
    CHECK(drawn(deck, live_coding(40), runnable) == Ids{"a", "b"});
    CHECK(drawn(deck, live_coding(40), {.can_run = true, .missing_modules = {"celery.app"}}) == Ids{"a", "b"});
    CHECK(drawn(deck, live_coding(40), {.can_run = true, .missing_modules = {"rest_framework"}}) == Ids{"a"});
    CHECK(drawn(deck, live_coding(40), {}).empty());
    CHECK(start_interview(deck.collection, live_coding(40), friday_morning).id.empty());
    CHECK(start_interview(deck.collection, live_coding(40), friday_morning, runnable).draw.cards.size() == 2);
}

TEST_CASE("exercises of the first draw fit the minutes, and one is asked where none does") {
    CollectionBuilder deck;
    for (int i = 0; i < 6; ++i)
        deck.add(exercise_card("long-" + std::to_string(i), "orm/exercises", Level::Mid, 20));
    CHECK(drawn(deck, live_coding(20), runnable).size() == 1);
    deck.add(exercise_card("short", "orm/exercises", Level::Mid, 15));
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        InterviewPlan plan = live_coding(20);
        plan.seed = seed;
        CHECK(drawn(deck, plan, runnable) == Ids{"short"});
    }
}

TEST_CASE("exercises of the learner's path come before others") {
    CollectionBuilder deck;
    for (const std::string id : {"a", "b", "c", "d", "e"})
        deck.add(exercise_card(id, "orm/exercises", Level::Mid, 8));
    deck.store.paths.replace(deck.source, {{"short", "Short", "", 1, 10, {"b", "d"}}});
    InterviewPlan plan = live_coding(20);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        plan.seed = seed;
        plan.length = {InterviewLength::Unit::Questions, 2};
        deck.collection.set("path", "short", friday_morning);
        CHECK(drawn(deck, plan, runnable) == Ids{"b", "d"});
        plan.length.count = 3;
        CHECK(drawn(deck, plan, runnable).size() == 3);
    }
    deck.collection.set("path", "all", friday_morning);
    CHECK(drawn(deck, plan, runnable).size() == 3);
}

TEST_CASE("a topic of exercises is as weak as the topics beside it") {
    CollectionBuilder deck;
    for (const std::string area : {"known", "unknown"}) {
        for (int i = 0; i < 10; ++i)
            deck.add(exercise_card(area + std::to_string(i), area + "/exercises", Level::Mid, 10));
        deck.grade(deck.add(spoken_card(area, area + "/cards", Level::Mid, 60, 0, 0)),
                   area == "known" ? Grade::Easy : Grade::Again, friday_morning);
    }
    deck.add(spoken_card("new", "unknown/more", Level::Mid, 60, 0, 0));
    int unknown = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        InterviewPlan plan = live_coding(20);
        plan.length = {InterviewLength::Unit::Questions, 1};
        plan.seed = seed;
        unknown += drawn(deck, plan, runnable).front().starts_with("unknown");
    }
    CHECK(unknown > 165);
}
