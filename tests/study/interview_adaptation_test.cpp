#include "study/collection/library.h"
#include "study/interview/adaptation.h"
#include "study/interview/report.h"
#include "study/interview/report_text.h"
#include "study/interview/session.h"
#include "study/interview/start.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// Open cards at every level, in three topics.
struct AllLevels : CollectionBuilder {
    AllLevels() {
        for (const Level level : {Level::Junior, Level::Mid, Level::Senior})
            for (int i = 0; i < 15; ++i) {
                Card card =
                    open_card(std::string(to_word(level)) + "-" + std::to_string(i), "topic-" + std::to_string(i % 3));
                card.level = level;
                card.key_points = {"One", "Two"};
                add(card);
            }
    }
};

InterviewPlan conversation(int questions) {
    InterviewPlan plan;
    plan.format = InterviewFormat::Conversation;
    plan.length = {InterviewLength::Unit::Questions, questions};
    plan.seed = 7;
    return plan;
}

AnswerSheet answered(const Card& card, bool right) {
    AnswerSheet sheet;
    sheet.elapsed = std::chrono::seconds{20};
    if (right) {
        sheet.ticked.resize(card.key_points.size());
        std::iota(sheet.ticked.begin(), sheet.ticked.end(), 0);
    }
    for (int i = 0; i < static_cast<int>(card.follow_ups.size()); ++i)
        sheet.follow_ups.push_back(
            {i, std::chrono::seconds{10}, right ? FollowUpResult::Survived : FollowUpResult::Lost});
    sheet.grade = right ? Grade::Good : Grade::Again;
    return sheet;
}

/// Sits an interview whose answers are right or wrong by the place of the question.
InterviewReport sit(Collection& collection, const InterviewPlan& plan, const std::function<bool(int)>& right) {
    const std::string id = start_interview(collection, plan, friday_morning).id;
    InterviewSession session = InterviewSession::resume(collection).value();
    while (!session.finished())
        session.answer(answered(session.card(), right(session.place())), friday_morning);
    return interview_report(collection, find_interview(collection, id).value());
}

std::string levels_of(const InterviewReport& report) {
    std::string letters;
    for (const QuestionReport& question : report.questions)
        letters += to_word(question.card.level)[0];
    return letters;
}

const auto always = [](int) { return true; };
const auto never = [](int) { return false; };

} // namespace

TEST_CASE("two strong answers in a row lead a level up and two weak ones a level down, one of each changes nothing") {
    const auto levels = [](const std::function<bool(int)>& right) {
        AllLevels deck; // what was asked lately is asked last
        return levels_of(sit(deck.collection, conversation(8), right));
    };
    CHECK(levels(always) == "jjmmssss");
    CHECK(levels(never) == "jjjjjjjj");
    CHECK(levels([](int place) { return place < 4; }) == "jjmmssmm");
    CHECK(levels([](int place) { return place % 2 == 0; }) == "jjjjjjjj");
}

TEST_CASE("an always-right and an always-wrong learner end at opposite ends of the shipped deck, for many seeds") {
    const Scratch scratch;
    Collection collection(scratch / "collection.sqlite", friday_morning, utc_offset);
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
    InterviewPlan plan = conversation(10);
    for (plan.seed = 0; plan.seed < 5; ++plan.seed) {
        INFO(plan.seed);
        const InterviewReport right = sit(collection, plan, always), wrong = sit(collection, plan, never);
        REQUIRE(right.settled);
        REQUIRE(wrong.settled);
        CHECK(right.settled->level == Level::Senior);
        CHECK(wrong.settled->level == Level::Junior);
        CHECK(right.questions.back().card.level == Level::Senior);
        CHECK(wrong.questions.back().card.level == Level::Junior);
    }
}

TEST_CASE("what is asked instead is of the same part, and repeats neither card nor family") {
    const Scratch scratch;
    Collection collection(scratch / "collection.sqlite", friday_morning, utc_offset);
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
    InterviewPlan plan = *std::ranges::find(interview_presets(), std::string("Senior loop"), &InterviewPlan::title);
    for (plan.seed = 0; plan.seed < 5; ++plan.seed) {
        INFO(plan.seed);
        const StartedInterview drawn = start_interview(collection, plan, friday_morning);
        InterviewSession session = InterviewSession::resume(collection).value();
        while (!session.finished())
            session.answer(answered(session.card(), true), friday_morning);
        std::set<std::string> ids;
        std::multiset<std::string> families;
        for (const InterviewEntry& entry : session.entries()) {
            ids.insert(entry.question.card.id);
            if (!entry.question.card.family.empty())
                families.insert(entry.question.card.family);
        }
        CHECK(ids.size() == session.entries().size());
        CHECK(std::set<std::string>(families.begin(), families.end()).size() == families.size());
        // The design at the beginning and the story at the end stay.
        CHECK(session.entries().front().question.key == drawn.draw.cards.front());
        CHECK(session.entries().back().question.key == drawn.draw.cards.back());
    }
}

TEST_CASE("an interview goes on at its level where it stood, in the levels chosen and only where it is to adapt") {
    AllLevels deck;
    InterviewPlan plan = conversation(6);
    const auto answer_two = [&] {
        InterviewSession session = InterviewSession::resume(deck.collection).value();
        for (int i = 0; i < 2; ++i)
            session.answer(answered(session.card(), true), friday_morning);
    };
    start_interview(deck.collection, plan, friday_morning);
    answer_two();
    CHECK(InterviewSession::resume(deck.collection)->card().level == Level::Mid);
    answer_two();
    InterviewSession::resume(deck.collection)->abandon(friday_morning);
    plan.levels = {Level::Junior, Level::Mid};
    CHECK(levels_of(sit(deck.collection, plan, always)) == "jjmmmm");
    plan.levels = {Level::Mid};
    const InterviewReport one_level = sit(deck.collection, plan, always);
    CHECK(levels_of(one_level) == "mmmmmm");
    CHECK_FALSE(one_level.settled);
    plan = conversation(6);
    plan.adapting = Adapting::No;
    const auto drawn = preview_interview(deck.collection, plan, friday_morning).cards;
    const InterviewReport fixed = sit(deck.collection, plan, always);
    CHECK_FALSE(fixed.settled);
    for (std::size_t i = 0; i < drawn.size(); ++i)
        CHECK(deck.collection.card(drawn[i])->card.id == fixed.questions[i].card.id);
}

TEST_CASE("the report says where the level settled and what the verdict means for each post") {
    CHECK(settled_at(Level::Mid, Verdict::Yes).verdicts == std::array{Verdict::StrongYes, Verdict::Yes, Verdict::No});
    CHECK(settled_at(Level::Senior, Verdict::StrongYes).verdicts ==
          std::array{Verdict::StrongYes, Verdict::StrongYes, Verdict::StrongYes});
    CHECK(
        settled_text(settled_at(Level::Junior, Verdict::StrongNo)).english() ==
        "The level followed your answers. It settled at junior: strong no for a junior post, strong no for mid, strong "
        "no for senior.");
    AllLevels deck;
    const InterviewReport report = sit(deck.collection, conversation(6), always);
    CHECK(report_markdown(report, {}).find("It settled at senior: ") != std::string::npos);
    CHECK(report_html(report, {}).find("It settled at senior: ") != std::string::npos);
}
