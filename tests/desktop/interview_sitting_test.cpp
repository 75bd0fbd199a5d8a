// Whole interviews by real key events, the numbers of their reports worked out by hand.
#include "desktop/interview_window.h"
#include "study/report_checks.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// Presses the letters of the options that are right.
void pick(InterviewWindow& window, const std::vector<int>& places) {
    for (const int place : places)
        window.press(static_cast<Qt::Key>(Qt::Key_A + place));
}

} // namespace

TEST_CASE("a conversation sat by keys gives the report worked out by hand") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 4, 2));
    deck.add(spoken_card("b", "orm", Level::Mid, 40, 3, 0));
    deck.add(spoken_card("c", "security", Level::Senior, 100, 2, 1));
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));

    // a: points 1, 2 and 4 in 50 of 60 s; the first follow-up holds, the second does not; Good instead of Hard.
    REQUIRE(window.card().id == "a");
    window.pass(50s);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Ticking);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_3})
        window.press(key);
    window.press(Qt::Key_Space);
    window.pass(12s);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Judging);
    window.press(Qt::Key_Y);
    window.pass(40s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_N);
    CHECK(window.page->interview().session().state().suggested == Grade::Hard);
    window.press(Qt::Key_3);

    // b: all said, but 50 of 40 s: Hard is suggested and taken.
    REQUIRE(window.card().id == "b");
    window.pass(50s);
    window.press(Qt::Key_Return);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        window.press(key, Qt::ControlModifier);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Space);

    // c: not known after 10 s.
    REQUIRE(window.card().id == "c");
    window.pass(10s);
    window.press(Qt::Key_0);

    CHECK_FALSE(window.page->is_in_progress());
    const InterviewReport& report = window.report();
    CHECK(report.record.state == InterviewState::Finished);
    CHECK(report.record.plan.title == "Phone screen");
    check_points(report, {70, 97.5, 0});
    CHECK(*report.score == Approx(167.5 / 3));
    CHECK(report.verdict == Verdict::No);
    CHECK(report.questions[0].missed == std::vector<std::string>{"Point 2"});
    CHECK(report.questions[0].grade == Grade::Good);
    CHECK(report.questions[1].grade == Grade::Hard);
    CHECK(report.questions[2].outcome == AnswerOutcome::Unknown);
    REQUIRE(report.topics.size() == 2);
    check_group(report.topics[0], {"orm", "orm", 2, 0.875, 100s, 100s, {2, 1}});
    check_group(report.topics[1], {"security", "security", 1, 0, 10s, 100s, {0, 0}});
    REQUIRE(report.levels.size() == 3);
    check_group(report.levels[0], {"junior", "junior", 1, 0.75, 50s, 60s, {2, 1}});
    check_group(report.levels[1], {"mid", "mid", 1, 1, 50s, 40s, {0, 0}});
    check_group(report.levels[2], {"senior", "senior", 1, 0, 10s, 100s, {0, 0}});
    CHECK(report.missed == std::vector<std::string>{"a", "c"});
    CHECK(deck.store.reviews.all().size() == 3);
}

TEST_CASE("a strict technical test sat by keys gives the report worked out by hand") {
    CollectionBuilder deck;
    deck.add(choice_card("a", "orm", Level::Junior, 30));
    deck.add(choice_card("b", "orm", Level::Mid, 30));
    deck.add(typed_card("c", "orm", Level::Senior, 20));
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Test, InterviewPace::Strict));

    pick(window, right_options(window.card()));
    window.pass(29s);
    window.press(Qt::Key_Space);
    CHECK(window.page->interview().session().state().suggested == Grade::Good);
    window.press(Qt::Key_4);

    // One right option alone is not the right set.
    pick(window, {right_options(window.card()).front()});
    window.pass(5s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Space);

    // Nothing typed until the clock ends it.
    REQUIRE(window.card().id == "c");
    window.pass(25s);
    REQUIRE(QTest::qWaitFor([&] { return window.step() == InterviewStep::Grading; }, 30'000));
    CHECK_FALSE(window.page->questions().message().isEmpty());
    window.press(Qt::Key_Space);

    const InterviewReport& report = window.report();
    check_points(report, {100, 0, 0});
    CHECK(*report.score == Approx(100.0 / 3));
    CHECK(report.verdict == Verdict::StrongNo);
    CHECK(report.questions[0].grade == Grade::Easy);
    CHECK(report.questions[1].chosen.size() == 1);
    CHECK(report.questions[2].outcome == AnswerOutcome::TimeUp);
    CHECK(report.questions[2].elapsed == 20s);
    REQUIRE(report.topics.size() == 1);
    check_group(report.topics[0], {"orm", "orm", 3, 1.0 / 3, 54s, 80s, {0, 0}});
    CHECK(report.missed == std::vector<std::string>{"b", "c"});
}

TEST_CASE("a mixed interview sat by keys gives the report worked out by hand") {
    CollectionBuilder deck;
    const std::vector cards{deck.add(cloze_card("a", "orm", Level::Junior, 20)),
                            deck.add(typed_card("b", "orm", Level::Mid, 20)),
                            deck.add(spoken_card("c", "http", Level::Senior, 60, 2, 1))};
    InterviewWindow window(deck);
    window.page->start_with(cards);
    REQUIRE(window.page->is_in_progress());

    window.type(QStringLiteral("select_related"));
    window.pass(30s);
    window.press(Qt::Key_Return);
    REQUIRE(window.step() == InterviewStep::Grading);
    window.press(Qt::Key_Space);

    // Letters typed into the line are no commands.
    window.type(QStringLiteral("shn 102"));
    window.pass(5s);
    window.press(Qt::Key_Return);
    REQUIRE(window.step() == InterviewStep::Grading);
    window.press(Qt::Key_Space);

    window.press(Qt::Key_N);
    window.type(QStringLiteral("atomic, then on_commit"));
    window.pass(60s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(window.step() == InterviewStep::Ticking);
    window.press(Qt::Key_1);
    window.press(Qt::Key_2);
    window.press(Qt::Key_Space);
    window.pass(3s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Y);
    window.press(Qt::Key_4);

    const InterviewReport& report = window.report();
    // The cloze took one and a half of its time: half of the tenth for time is lost.
    check_points(report, {95, 0, 100});
    CHECK(*report.score == Approx(65));
    CHECK(report.verdict == Verdict::Yes);
    CHECK(report.questions[0].grade == Grade::Hard);
    CHECK(report.questions[1].text == "shn 102");
    CHECK(report.questions[1].grade == Grade::Again);
    CHECK(report.questions[2].text == "atomic, then on_commit");
    CHECK(report.questions[2].suggested == Grade::Good);
    CHECK(report.questions[2].grade == Grade::Easy);
    CHECK(report.questions[2].follow_ups == FollowUpTally{1, 1});
    CHECK(report.missed == std::vector<std::string>{"b"});
}

TEST_CASE("a card without key points is graded by the learner alone") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 0, 0));
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    window.pass(10s);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Grading);
    window.press(Qt::Key_2);
    check_points(window.report(), {50});
}

TEST_CASE("a skipped question is worth nothing and is no review") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 1, 0));
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    window.press(Qt::Key_S);
    REQUIRE(window.report().questions.size() == 1);
    CHECK(window.report().questions[0].outcome == AnswerOutcome::Skipped);
    CHECK(window.report().score == 0.0);
    CHECK(deck.store.reviews.all().empty());
}

TEST_CASE("a behavioural story is kept for the next interview") {
    CollectionBuilder deck;
    Card card = spoken_card("a", "career", Level::Junior, 60, 1, 0);
    card.tags = {"star"};
    const CardKey key = deck.add(card);
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    window.press(Qt::Key_N);
    window.type(QStringLiteral("A bakery"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("Track orders"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.step() == InterviewStep::Ticking);
    CHECK(deck.store.interviews.story(key) == StarStory{"A bakery", "Track orders", "", ""});
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Space);
    CHECK(window.report().questions[0].text == "Situation: A bakery\nTask: Track orders");
}
