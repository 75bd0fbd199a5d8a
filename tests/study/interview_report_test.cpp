#include "study/interview/report_text.h"
#include "study/interview/speaking.h"
#include "study/interview_deck.h"
#include "study/report_checks.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

TEST_CASE("a conversation, every number of its report worked out by hand") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 4, 2));
    deck.add(spoken_card("b", "orm", Level::Mid, 40, 3, 0));
    deck.add(spoken_card("c", "security", Level::Senior, 100, 2, 1));
    deck.store.topics.put({"orm", "The ORM", ""}, 0, deck.source, friday_morning);
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);

    // a: 3 of 4 key points, 50 of 60 s, 1 of 2 follow-ups.
    session.heartbeat(49s);
    session.done(1s);
    session.tick({3, 0});
    session.tick({0, 1, 3});
    session.ticking_done();
    session.follow_up_done(12s);
    session.judge(FollowUpResult::Survived);
    session.follow_up_done(40s);
    session.judge(FollowUpResult::Lost);
    CHECK(session.state().suggested == Grade::Hard); // 0.8 × 0.75 + 0.2 × 0.5 = 0.7
    session.grade(Grade::Good, friday_morning + 2min);

    // b: all key points, 50 s of 40.
    session.done(50s);
    session.tick({0, 1, 2});
    session.ticking_done();
    CHECK(session.state().suggested == Grade::Hard); // all said, but late
    session.grade(Grade::Hard, friday_morning + 4min);

    // c: not known, after 10 s.
    session.dont_know(10s, friday_morning + 5min);
    CHECK(session.finished());

    const InterviewReport report = report_of(deck.collection, id);
    CHECK(report.record.state == InterviewState::Finished);
    CHECK(report.record.ended == friday_morning + 5min);
    CHECK(report.asked == 3);
    // a: 100 × 0.7. b: 100 × (0.9 + 0.1 × 0.75), a quarter over. c: nothing.
    check_points(report, {70, 97.5, 0});
    CHECK(*report.score == Approx(167.5 / 3));
    CHECK(report.verdict == Verdict::No);
    CHECK(report.questions[0].share == 0.75);
    CHECK(report.questions[0].elapsed == 50s);
    CHECK(report.questions[0].target == 60s);
    CHECK(report.questions[0].suggested == Grade::Hard);
    CHECK(report.questions[0].grade == Grade::Good);
    CHECK(report.questions[0].follow_ups == FollowUpTally{2, 1});
    CHECK(report.questions[0].missed == std::vector<std::string>{"Point 2"});
    CHECK(report.questions[1].missed.empty());
    CHECK(report.questions[2].outcome == AnswerOutcome::Unknown);
    CHECK(report.questions[2].grade == Grade::Again);
    CHECK(report.questions[2].missed == std::vector<std::string>{"Point 0", "Point 1"});
    CHECK(interview_summaries(deck.collection)[0].score == report.score);
    REQUIRE(report.topics.size() == 2);
    check_group(report.topics[0], {"orm", "The ORM", 2, 0.875, 100s, 100s, {2, 1}});
    check_group(report.topics[1], {"security", "security", 1, 0, 10s, 100s, {0, 0}});
    REQUIRE(report.levels.size() == 3);
    check_group(report.levels[0], {"junior", "junior", 1, 0.75, 50s, 60s, {2, 1}});
    check_group(report.levels[1], {"mid", "mid", 1, 1, 50s, 40s, {0, 0}});
    check_group(report.levels[2], {"senior", "senior", 1, 0, 10s, 100s, {0, 0}});
    CHECK(report.missed == std::vector<std::string>{"a", "c"});
    const auto log = deck.store.reviews.all();
    REQUIRE(log.size() == 3);
    CHECK(log[0].review.grade == Grade::Good);
    CHECK(log[1].review.grade == Grade::Hard);
    CHECK(log[2].review.grade == Grade::Again);
}

TEST_CASE("a strict technical test, every number of its report worked out by hand") {
    CollectionBuilder deck;
    deck.add(choice_card("a", "orm", Level::Junior, 30));
    deck.add(choice_card("b", "orm", Level::Mid, 30));
    deck.add(typed_card("c", "orm", Level::Senior, 20));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Test, InterviewPace::Strict));
    InterviewSession session = resumed(deck.collection);
    session.draft(right_options(session.card()), "");
    session.done(30s);
    CHECK(session.state().suggested == Grade::Good);
    session.grade(Grade::Easy, friday_morning);
    // One right option alone is not the right set.
    session.draft({right_options(session.card()).front()}, "");
    session.done(5s);
    CHECK(session.state().suggested == Grade::Again);
    session.grade(Grade::Again, friday_morning);
    session.heartbeat(25s);
    CHECK(session.state().suggested == Grade::Again);
    session.grade(Grade::Again, friday_morning);

    const InterviewReport report = report_of(deck.collection, id);
    check_points(report, {100, 0, 0});
    CHECK(*report.score == Approx(100.0 / 3));
    CHECK(report.verdict == Verdict::StrongNo);
    CHECK(report.questions[2].outcome == AnswerOutcome::TimeUp);
    CHECK(report.questions[2].elapsed == 20s);
    REQUIRE(report.topics.size() == 1);
    check_group(report.topics[0], {"orm", "orm", 3, 1.0 / 3, 55s, 80s, {0, 0}});
    CHECK(report.missed == std::vector<std::string>{"b", "c"});
}

TEST_CASE("a mixed interview answered at once, every number of its report worked out by hand") {
    CollectionBuilder deck;
    const std::vector cards{deck.add(cloze_card("a", "orm", Level::Junior, 20)),
                            deck.add(typed_card("b", "orm", Level::Mid, 20)),
                            deck.add(spoken_card("c", "http", Level::Senior, 60, 2, 2))};
    const std::string id =
        start_interview_of(deck.collection, plan_of(InterviewFormat::Mixed), cards, friday_morning).id;
    InterviewSession session = resumed(deck.collection);
    session.answer({.elapsed = 40s, .text = "  select_related "}, friday_morning);
    session.answer({.elapsed = 5s, .text = "One hundred and one"}, friday_morning);
    session.answer({.elapsed = 60s,
                    .ticked = {1, 0, 1},
                    .follow_ups = {{1, 30s, FollowUpResult::Survived}, {0, 10s, FollowUpResult::Survived}},
                    .grade = Grade::Easy},
                   friday_morning);
    const InterviewReport report = report_of(deck.collection, id);
    // The cloze took twice its time: 90 points.
    check_points(report, {90, 100, 100});
    CHECK(*report.score == Approx(290.0 / 3));
    CHECK(report.verdict == Verdict::StrongYes);
    CHECK(report.questions[0].grade == Grade::Hard);
    CHECK(report.questions[1].grade == Grade::Good);
    CHECK(report.questions[2].suggested == Grade::Good);
    CHECK(report.questions[2].grade == Grade::Easy);
    CHECK(report.questions[2].follow_ups == FollowUpTally{2, 2});
    CHECK(report.missed.empty());
    CHECK(session.entries()[2].state == deck.store.interviews.entries(session.record().key)[2].state);
}

TEST_CASE("live coding, every number of its report worked out by hand, and one score in the list and in the files") {
    CollectionBuilder deck;
    const std::vector cards{deck.add(exercise_card("a", "orm/exercises", Level::Mid, 10, 4, 2, 1)),
                            deck.add(exercise_card("b", "orm/exercises", Level::Mid, 8)),
                            deck.add(exercise_card("c", "api/exercises", Level::Senior, 8))};
    const std::string id =
        start_interview_of(deck.collection, plan_of(InterviewFormat::Mixed), cards, friday_morning).id;
    InterviewSession session = resumed(deck.collection);
    const std::string code = "def f():\n    return \"```\" < 1  # <b>\n";
    session.ran("def f(): ...", {.passed = 1, .checks = 4, .queries = 101}, 60s);
    session.ran(code, {.passed = 4, .checks = 4, .queries = 2}, 252s);
    session.show_hint();
    session.answer({.elapsed = 12min, .ticked = {0}, .text = "why", .follow_ups = {{0, 10s, FollowUpResult::Survived}}},
                   friday_morning);
    session.ran("def g(): ...", {.passed = 1, .checks = 2, .queries = 1}, 1s);
    session.write("def h(): ...");
    session.answer({.elapsed = 1min}, friday_morning);
    session.dont_know(1s, friday_morning);
    const InterviewReport report = report_of(deck.collection, id);
    // a: code 0.9, half of the key points: 0.75 × 0.9 + 0.25 × 0.5 = 0.8; with the follow-up 0.84; a fifth over time.
    check_points(report, {100 * 0.84 * (0.9 + 0.1 * 0.8), 50, 0});
    CHECK(report.questions[0].code ==
          CodeAnswer{.text = code, .hints = 1, .runs = 2, .passed = 4, .checks = 4, .queries = 2, .first_green = 252s});
    CHECK(report.questions[0].missed == std::vector<std::string>{"Point 1"});
    CHECK(report.questions[2].code == CodeAnswer{});
    CHECK(whole_score(*report.score) == 44);
    CHECK(interview_summaries(deck.collection)[0].score == report.score);

    const std::string markdown = report_markdown(report, 0s);
    CHECK_THAT(markdown, Catch::Contains("no, 44 of 100"));
    CHECK_THAT(markdown, Catch::Contains("· rubric 80 % · 12:00 of 10:00 · follow-ups 1 of 1 · hard\n\n"
                                         "4 of 4 checks · 2 runs · first green 4:12 · 2 queries · 1 hint\n\n"
                                         "````python\n" +
                                         code + "````\n\n- Missed: Point 1\n\n> why\n"));
    CHECK_THAT(markdown, Catch::Contains("1 of 2 checks · 1 run · never green · 1 query · changed since\n\n"
                                         "```python\ndef h(): ...\n```\n"));
    CHECK_THAT(markdown, Catch::Contains("· again\n\nnever run\n"));
    const std::string html = report_html(report, 0s);
    CHECK_THAT(html, Catch::Contains("no, 44 of 100"));
    CHECK_THAT(html, Catch::Contains("<p>4 of 4 checks · 2 runs · first green 4:12 · 2 queries · 1 hint</p>\n<pre>"
                                     "def f():\n    return &quot;```&quot; &lt; 1  # &lt;b&gt;\n</pre>"));
}

TEST_CASE("verdicts change at 40, 60 and 80") {
    CHECK(verdict_of(0) == Verdict::StrongNo);
    CHECK(verdict_of(39.999) == Verdict::StrongNo);
    CHECK(verdict_of(40) == Verdict::No);
    CHECK(verdict_of(60) == Verdict::Yes);
    CHECK(verdict_of(79.999) == Verdict::Yes);
    CHECK(verdict_of(80) == Verdict::StrongYes);
}

TEST_CASE("time is worth all within the target, half at one and a half, nothing from twice on") {
    CHECK(timeliness(0s, 60s) == 1);
    CHECK(timeliness(60s, 60s) == 1);
    CHECK(timeliness(90s, 60s) == Approx(0.5));
    CHECK(timeliness(120s, 60s) == 0);
    CHECK(timeliness(500s, 60s) == 0);
}

TEST_CASE("the list of interviews has the newest first, with what each amounts to") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 1, 0));
    const std::string first = begin(deck.collection, plan_of(InterviewFormat::Mixed));
    resumed(deck.collection).answer({.ticked = {0}}, friday_morning);
    const std::string second = begin(deck.collection, plan_of(InterviewFormat::Mixed), friday_morning + 1h);
    const auto summaries = interview_summaries(deck.collection);
    REQUIRE(summaries.size() == 2);
    CHECK(summaries[0].record.id == second);
    CHECK(summaries[0].answered == 0);
    CHECK_FALSE(summaries[0].score);
    CHECK(summaries[1].record.id == first);
    CHECK(summaries[1].record.plan == plan_of(InterviewFormat::Mixed));
    CHECK(summaries[1].score == 100.0);
    CHECK(summaries[1].verdict == Verdict::StrongYes);
}

TEST_CASE("the exports hold the whole report, and what was typed is text in them") {
    CollectionBuilder deck;
    Card card = spoken_card("a", "orm", Level::Junior, 60, 2, 1);
    card.question = "Why `select_related`?";
    deck.add(card);
    deck.add(choice_card("b", "orm", Level::Mid, 30));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Mixed));
    InterviewSession session = resumed(deck.collection);
    session.answer({.elapsed = 65s,
                    .ticked = {1},
                    .text = "<b>one</b> *join*\n# two",
                    .follow_ups = {{0, 10s, FollowUpResult::Survived}}},
                   friday_morning);
    session.abandon(friday_morning);
    const std::string markdown = report_markdown(report_of(deck.collection, id), 1h);
    CHECK(markdown ==
          "# Phone screen, 2026-11-20 10:00\n\nAbandoned after 1 of 2 questions. Verdict: **no, 59 of 100**.\n\n" +
              scoring_rule().english() +
              "\n\n"
              "| Topic | Questions | Rubric | Time | Target | Follow-ups survived |\n|---|---:|---:|---:|---:|---:|\n"
              "| orm | 1 | 50 % | 1:05 | 1:00 | 1 of 1 |\n\n"
              "| Level | Questions | Rubric | Time | Target | Follow-ups survived |\n|---|---:|---:|---:|---:|---:|\n"
              "| junior | 1 | 50 % | 1:05 | 1:00 | 1 of 1 |\n\n"
              "## Answers\n\n### 1. Why select\\_related?\n\n"
              "a, orm, junior · rubric 50 % · 1:05 of 1:00 · follow-ups 1 of 1 · hard\n\n"
              "- Missed: Point 0\n\n> \\<b\\>one\\</b\\> \\*join\\*  \n> \\# two\n\n## Study these now\n\n- Why "
              "select\\_related? (a)\n");
    const std::string html = report_html(report_of(deck.collection, id), 1h);
    CHECK(html.find("<h3>1. Why <code>select_related</code>?</h3>") != std::string::npos);
    CHECK(html.find("<blockquote>&lt;b&gt;one&lt;/b&gt; *join*<br># two</blockquote>") != std::string::npos);
    CHECK(html.find("<li>Why <code>select_related</code>? <span class=\"muted\">a</span></li>") != std::string::npos);
    CHECK(html.find("<td class=\"name\">") != std::string::npos); // Qt, which prints it, knows no :first-child
    CHECK(html.find("<b>") == std::string::npos);
    CHECK(html.find("no, 59 of 100") != std::string::npos);
}

TEST_CASE("the exports tell how the answers were spoken, where they were recorded") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 2, 0));
    deck.add(spoken_card("b", "orm", Level::Junior, 60, 2, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Mixed));
    InterviewSession session = resumed(deck.collection);
    session.answer({.elapsed = 60s, .ticked = {0, 1}}, friday_morning);
    session.answer({.elapsed = 10s}, friday_morning);
    CHECK_THAT(report_markdown(report_of(deck.collection, id), 0h), !Catch::Contains("Spoken"));
    keep_spoken(deck.collection, id, 0,
                {.length = 60s, .first_word = 1200ms, .speaking = 45s, .pauses = {{10s, 3100ms}, {20s, 2500ms}}});
    keep_spoken(deck.collection, id, 1, {.length = 12s});
    const InterviewReport report = report_of(deck.collection, id);
    for (const std::string& text : {report_markdown(report, 0h), report_html(report, 0h)}) {
        CHECK_THAT(text, Catch::Contains("Speaking: 60 % of the target time · longest pause 3.1 s · 38 % silence"));
        CHECK_THAT(text, Catch::Contains("Spoken: first word after 1.2 s · longest pause 3.1 s · 25 % silence"));
        CHECK_THAT(text, Catch::Contains("Recorded: nobody speaks in it"));
    }
}

TEST_CASE("a report is written in another language with the cards as they are") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 2, 1));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Mixed));
    InterviewSession session = resumed(deck.collection);
    session.answer({.elapsed = 65s, .ticked = {1}}, friday_morning);
    const auto shouted = [](const char* english) {
        std::string text = english;
        for (char& c : text)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        return text;
    };
    const InterviewReport report = report_of(deck.collection, id);
    const std::string markdown = report_markdown(report, 1h, shouted), html = report_html(report, 1h, shouted);
    CHECK(markdown.starts_with("# PHONE SCREEN, 2026-11-20 10:00\n\nFINISHED. VERDICT: **"));
    CHECK_THAT(markdown, Catch::Contains("| LEVEL | QUESTIONS | RUBRIC | TIME | TARGET | FOLLOW-UPS SURVIVED |"));
    CHECK_THAT(markdown, Catch::Contains("| JUNIOR | 1 |") && Catch::Contains("a, orm, JUNIOR · RUBRIC"));
    CHECK_THAT(markdown, Catch::Contains("- MISSED: Point 0"));
    CHECK_THAT(html, Catch::Contains("<html lang=\"EN\">") && Catch::Contains("<h2>ANSWERS</h2>"));
    CHECK_THAT(html, Catch::Contains("<li>MISSED: Point 0</li>"));
}

TEST_CASE("a score is shown whole, rounded down, so that it never reads as a better verdict") {
    CHECK(whole_score(13.75) == 13);
    CHECK(whole_score(79.999) == 79);
    CHECK(verdict_of(79.999) == Verdict::Yes);
    CHECK(whole_score(0.1 + 0.2 + 99.7) == 100);
    CHECK(whole_score(100.0 * 0.29) == 29); // 28.999999999999996
    CHECK(whole_score(0) == 0);
}

TEST_CASE("Markdown and HTML give one score") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b", "c", "d"})
        deck.add(spoken_card(name, "orm", Level::Mid, 60, 20, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);
    session.answer({.elapsed = 60s, .ticked = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}, friday_morning);
    while (!session.finished())
        session.dont_know(1s, friday_morning);
    const InterviewReport report = report_of(deck.collection, id);
    CHECK(*report.score == Approx(13.75));
    CHECK(report_markdown(report, 0s).find("strong no, 13 of 100") != std::string::npos);
    CHECK(report_html(report, 0s).find("strong no, 13 of 100") != std::string::npos);
}

TEST_CASE("every accepted answer of a card is listed once, a gap's without markup first") {
    Card typed = typed_card("a", "orm", Level::Mid, 20);
    typed.expected = {"101", "one hundred and one", "101"};
    CHECK(accepted_answers(typed) == std::vector<std::string>{"101", "one hundred and one"});
    CHECK(accepted_answers(cloze_card("b", "orm", Level::Mid, 20)) == std::vector<std::string>{"select_related"});
    Card marked = cloze_card("c", "orm", Level::Mid, 20);
    marked.prompt = "Call {{c1::`select_related`}}.";
    CHECK(accepted_answers(marked) == std::vector<std::string>{"select_related", "`select_related`"});
}
