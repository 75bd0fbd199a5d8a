#include "study/interview/steps.h"
#include "study/interview_deck.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

TEST_CASE("an interview is resumed where it stood, with the clock where it stood") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 2, 1));
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    {
        InterviewSession session = resumed(deck.collection);
        session.heartbeat(1s);
        session.heartbeat(1500ms);
        session.draft({}, "notes");
    }
    InterviewSession session = resumed(deck.collection);
    CHECK(session.state().clock == 2500ms);
    CHECK(session.state().text == "notes");
    CHECK(session.target() == 60s);
    session.done(500ms);
    session.tick({1});
    CHECK(resumed(deck.collection).state().step == InterviewStep::Ticking);
    CHECK(resumed(deck.collection).state().ticked == std::vector{1});
    session.ticking_done();
    session.heartbeat(7s);
    InterviewSession later = resumed(deck.collection);
    CHECK(later.state() == session.state());
    CHECK(later.state().step == InterviewStep::FollowUp);
    CHECK(later.state().clock == 7s);
    CHECK(later.state().elapsed == 3s);
    CHECK(later.target() == 30s);
}

TEST_CASE("two windows do not answer one question") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 0, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession one = resumed(deck.collection), other = resumed(deck.collection);
    one.dont_know(1s, friday_morning);
    CHECK(one.finished());
    CHECK_THROWS_AS(other.skip(1s, friday_morning), StaleInterview);
    CHECK(deck.store.reviews.all().size() == 1);
    CHECK(report_of(deck.collection, id).questions.at(0).outcome == AnswerOutcome::Unknown);
}

TEST_CASE("an answer in an interview that was abandoned elsewhere is refused") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 0, 0));
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession one = resumed(deck.collection), other = resumed(deck.collection);
    one.abandon(friday_morning);
    CHECK_THROWS_AS(other.dont_know(1s, friday_morning), StaleInterview);
    CHECK(deck.store.reviews.all().empty());
    CHECK_FALSE(InterviewSession::resume(deck.collection));
}

TEST_CASE("strict: time up ends the answer and then each follow-up at its target, and relaxed does not") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 2, 1));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation, InterviewPace::Strict));
    InterviewSession session = resumed(deck.collection);
    session.heartbeat(59900ms);
    CHECK(session.state().step == InterviewStep::Answering);
    session.heartbeat(400ms);
    CHECK(session.state().step == InterviewStep::Ticking);
    CHECK(session.state().elapsed == 60s);
    CHECK(session.state().clock == 0s);
    session.heartbeat(500s);
    session.ticking_done();
    session.heartbeat(31s);
    CHECK(session.state().step == InterviewStep::Judging);
    session.judge(FollowUpResult::Lost);
    CHECK(session.state().suggested == Grade::Again);
    session.grade(Grade::Again, friday_morning);
    const QuestionReport question = report_of(deck.collection, id).questions.at(0);
    CHECK(question.outcome == AnswerOutcome::TimeUp);
    CHECK(question.elapsed == 60s);

    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession relaxed = resumed(deck.collection);
    relaxed.heartbeat(61s);
    CHECK(relaxed.state().step == InterviewStep::Answering);
    relaxed.done(2s);
    CHECK(relaxed.state().elapsed == 63s);
}

TEST_CASE("strict: what is chosen when the time is up is marked, but is late") {
    CollectionBuilder deck;
    deck.add(choice_card("a", "t", Level::Junior, 20));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Test, InterviewPace::Strict));
    InterviewSession session = resumed(deck.collection);
    session.draft(right_options(session.card()), "");
    session.heartbeat(20s);
    CHECK(session.state().step == InterviewStep::Grading);
    CHECK(session.state().suggested == Grade::Hard);
    session.grade(Grade::Hard, friday_morning);
    const QuestionReport question = report_of(deck.collection, id).questions.at(0);
    CHECK(question.outcome == AnswerOutcome::Answered);
    CHECK(question.share == 1);
}

TEST_CASE("a card edited or archived during the interview is asked and reported as it was") {
    CollectionBuilder deck;
    Card card = spoken_card("a", "t", Level::Junior, 60, 2, 0);
    deck.add(card);
    deck.add(spoken_card("b", "t", Level::Mid, 60, 1, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    card.question = "Something else?";
    card.key_points = {"Only one"};
    deck.add(card);
    deck.store.cards.archive("b", friday_morning);
    InterviewSession session = resumed(deck.collection);
    CHECK(session.card().question == "What does a mean?");
    session.answer({.elapsed = 5s, .ticked = {1}}, friday_morning);
    session.answer({.elapsed = 5s, .ticked = {0}}, friday_morning);
    const InterviewReport report = report_of(deck.collection, id);
    CHECK(report.questions.at(0).missed == std::vector<std::string>{"Point 0"});
    CHECK(report.questions.at(1).card.id == "b");
    CHECK(report.record.state == InterviewState::Finished);
    card.question = "Once more?";
    deck.add(card);
    CHECK(report_of(deck.collection, id) == report);
}

TEST_CASE("without key points the learner grades alone, and the grade gives the share") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b", "c", "d"})
        deck.add(spoken_card(name, "t", Level::Junior, 60, 0, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);
    for (const Grade grade : all_grades) {
        session.done(grade == Grade::Again ? 61s : 60s);
        CHECK(session.state().step == InterviewStep::Grading);
        CHECK(session.state().suggested == (grade == Grade::Again ? Grade::Hard : Grade::Good));
        session.grade(grade, friday_morning);
    }
    std::vector<double> shares;
    for (const QuestionReport& question : report_of(deck.collection, id).questions)
        shares.push_back(question.share);
    CHECK(shares == std::vector{0.0, 0.5, 1.0, 1.0});
}

TEST_CASE("each grade is one review of its card, a skipped question none, and none when kept apart") {
    CollectionBuilder deck;
    const CardKey a = deck.add(spoken_card("a", "t", Level::Junior, 60, 1, 0));
    deck.add(spoken_card("b", "t", Level::Mid, 60, 1, 0));
    InterviewPlan plan = plan_of(InterviewFormat::Conversation);
    begin(deck.collection, plan);
    InterviewSession session = resumed(deck.collection);
    session.done(12s);
    session.tick({0});
    session.ticking_done();
    // Reviewed in another window while the question was on screen: both reviews count.
    deck.grade(a, Grade::Hard, friday_morning - 1h);
    session.grade(Grade::Easy, friday_morning);
    session.skip(3s, friday_morning);
    const auto log = deck.store.reviews.all();
    REQUIRE(log.size() == 2);
    CHECK(log[1].card_id == "a");
    CHECK(log[1].review.grade == Grade::Easy);
    CHECK(log[1].review.elapsed == 12s);
    CHECK(session.entries()[0].state.review_id == log[1].review.id);
    CHECK(deck.store.schedules.of(a)->reviews == 2);
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);

    plan.reviews = RecordReviews::No;
    begin(deck.collection, plan);
    InterviewSession apart = resumed(deck.collection);
    apart.answer({.ticked = {0}}, friday_morning);
    CHECK(deck.store.reviews.all().size() == 2);
}

TEST_CASE("an answer that does not fit its question is refused and records nothing") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 2, 1));
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);
    CHECK_THROWS_AS(session.answer({.ticked = {2}}, friday_morning), BadAnswer);
    CHECK_THROWS_AS(session.answer({.chosen = {0}}, friday_morning), BadAnswer);
    CHECK_THROWS_AS(session.answer({.follow_ups = {{1, 1s, FollowUpResult::Lost}}}, friday_morning), BadAnswer);
    CHECK_THROWS_AS(
        session.answer({.follow_ups = {{0, 1s, FollowUpResult::Lost}, {0, 1s, FollowUpResult::Lost}}}, friday_morning),
        BadAnswer);
    CHECK(session.state() == QuestionState{});
    CHECK(resumed(deck.collection).state() == QuestionState{});
}

TEST_CASE("a story told for a behavioural card is kept with the answer and for next time") {
    CollectionBuilder deck;
    Card card = spoken_card("a", "t", Level::Senior, 120, 1, 0);
    card.tags = {"star"};
    deck.add(card);
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);
    CHECK(session.story() == StarStory{});
    const StarStory story{"A slow page", "Make it fast", "Counted queries", "101 became 2"};
    session.tell(story, friday_morning);
    session.answer({.ticked = {0}, .text = session.state().text}, friday_morning);
    CHECK(report_of(deck.collection, id).questions.at(0).text ==
          "Situation: A slow page\nTask: Make it fast\nAction: Counted queries\nResult: 101 became 2");
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    CHECK(resumed(deck.collection).story() == story);
}

TEST_CASE("abandoning keeps what was answered, and only one interview is under way at a time") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b"})
        deck.add(spoken_card(name, "t", Level::Junior, 60, 1, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    CHECK_THROWS_AS(begin(deck.collection, plan_of(InterviewFormat::Conversation)), InterviewUnderWay);
    InterviewSession session = resumed(deck.collection);
    session.answer({.ticked = {0}}, friday_morning);
    session.abandon(friday_morning + 1min);
    const InterviewReport report = report_of(deck.collection, id);
    CHECK(report.record.state == InterviewState::Abandoned);
    CHECK(report.record.ended == friday_morning + 1min);
    CHECK(report.asked == 2);
    CHECK(report.questions.size() == 1);
    CHECK(report.score == 100.0);
    CHECK_FALSE(begin(deck.collection, plan_of(InterviewFormat::Conversation), friday_morning + 2min).empty());
}

TEST_CASE("suspended and archived cards are not drawn, and nothing is stored when nothing matches") {
    CollectionBuilder deck;
    const CardKey a = deck.add(spoken_card("a", "t", Level::Junior, 60, 1, 0));
    deck.add(spoken_card("b", "t", Level::Junior, 60, 1, 0));
    deck.store.marks.suspend(a, Suspension::Suspended, friday_morning);
    deck.store.cards.archive("b", friday_morning);
    const auto started = start_interview(deck.collection, plan_of(InterviewFormat::Mixed), friday_morning);
    CHECK(started.id.empty());
    CHECK(started.draw.cards.empty());
    CHECK(deck.store.interviews.all().empty());
}

TEST_CASE("an interview of chosen cards asks exactly those, in their order, and says so") {
    CollectionBuilder deck;
    const CardKey senior = deck.add(spoken_card("senior", "orm", Level::Senior, 60, 2, 1));
    const CardKey junior = deck.add(choice_card("junior", "http", Level::Junior, 30));
    const CardKey gone = deck.add(spoken_card("gone", "orm", Level::Mid, 60, 2, 0));
    deck.add(spoken_card("other", "orm", Level::Mid, 60, 2, 0));
    deck.store.cards.archive("gone", friday_morning);
    InterviewPlan plan;
    plan.title = "Chosen";
    plan.topics = {"admin"};
    plan.length = {InterviewLength::Unit::Minutes, 5};
    const auto started = start_interview_of(deck.collection, plan, std::vector{senior, gone, junior}, friday_morning);
    CHECK(started.id == deck.store.interviews.open()->id);
    CHECK(started.draw.cards == std::vector{senior, junior});
    CHECK(started.draw.planned == planned_time(60, 1) + planned_time(30, 0));
    InterviewPlan expected;
    expected.title = "Chosen";
    expected.length = {InterviewLength::Unit::Questions, 2};
    CHECK(deck.store.interviews.open()->plan == expected);
    const auto entries = deck.store.interviews.entries(deck.store.interviews.open()->key);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].question.card.id == "senior");
    CHECK_THROWS_AS(start_interview_of(deck.collection, plan, std::vector{senior}, friday_morning), InterviewUnderWay);
}

TEST_CASE("an interview of no cards is none") {
    CollectionBuilder deck;
    CHECK(start_interview_of(deck.collection, {}, {}, friday_morning).id.empty());
    CHECK_FALSE(deck.store.interviews.open());
}

TEST_CASE("an interview abandoned before any answer leaves no trace, and can be put back as it was") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b"})
        deck.add(spoken_card(name, "t", Level::Junior, 60, 1, 0));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(deck.collection);
    session.draft({}, "half a thought");
    session.heartbeat(20s);
    const std::vector<InterviewEntry> before = session.entries();
    const auto discarded = session.abandon(friday_morning);
    REQUIRE(discarded);
    CHECK(all_interviews(deck.collection).empty());
    CHECK_FALSE(InterviewSession::resume(deck.collection));

    restore_interview(deck.collection, *discarded, friday_morning);
    InterviewSession back = resumed(deck.collection);
    CHECK(back.record() == discarded->record);
    CHECK(back.record().id == id);
    CHECK(back.entries() == before);
    back.dont_know(1s, friday_morning);
    CHECK_FALSE(back.abandon(friday_morning));
    CHECK(all_interviews(deck.collection).size() == 1);
}

TEST_CASE("an interview in progress is not put back while another is") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 1, 0));
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    const auto discarded = resumed(deck.collection).abandon(friday_morning);
    const std::string other = begin(deck.collection, plan_of(InterviewFormat::Conversation));
    CHECK_THROWS_AS(restore_interview(deck.collection, discarded.value(), friday_morning), InterviewUnderWay);
    CHECK(resumed(deck.collection).record().id == other);
}

TEST_CASE("a past interview can be deleted and put back whole, and its reviews stay throughout") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 2, 1));
    deck.add(choice_card("b", "t", Level::Mid, 30));
    const std::string id = begin(deck.collection, plan_of(InterviewFormat::Mixed));
    InterviewSession session = resumed(deck.collection);
    while (!session.finished())
        session.answer({.elapsed = 20s,
                        .text = "so",
                        .follow_ups = session.card().follow_ups.empty()
                                          ? std::vector<SheetFollowUp>{}
                                          : std::vector<SheetFollowUp>{{0, 10s, FollowUpResult::Survived}}},
                       friday_morning);
    const InterviewReport before = report_of(deck.collection, id);
    CHECK_FALSE(delete_interview(deck.collection, "no such interview", friday_morning));
    const auto deleted = delete_interview(deck.collection, id, friday_morning);
    REQUIRE(deleted);
    CHECK(all_interviews(deck.collection).empty());
    CHECK(interview_summaries(deck.collection).empty());
    CHECK(deck.store.reviews.all().size() == 2);

    SECTION("at its own place") {
        restore_interview(deck.collection, *deleted, friday_morning);
        CHECK(report_of(deck.collection, id) == before);
    }
    SECTION("beside one that was given its key") {
        const std::string other = begin(deck.collection, plan_of(InterviewFormat::Mixed));
        restore_interview(deck.collection, *deleted, friday_morning);
        InterviewReport after = report_of(deck.collection, id);
        after.record.key = before.record.key;
        CHECK(after == before);
        CHECK(report_of(deck.collection, other).asked == 2);
    }
}

TEST_CASE("an interview is to take the minutes chosen, or what its questions are planned with") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 2, 1));
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    // 60 seconds, 30 for the follow-up, 15 to grade.
    CHECK(resumed(deck.collection).agreed_time() == 105s);
    resumed(deck.collection).abandon(friday_morning);
    InterviewPlan half_an_hour = plan_of(InterviewFormat::Conversation);
    half_an_hour.length = {InterviewLength::Unit::Minutes, 30};
    begin(deck.collection, half_an_hour);
    CHECK(resumed(deck.collection).agreed_time() == 30min);
}
