#include "study/collection/library.h"
#include "study/interview/shape.h"
#include "study/interview/start.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>
#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t seeds = 200;

/// The shipped deck's cards, as interviews draw from them.
const std::vector<InterviewCandidate>& shipped() {
    static const std::vector<InterviewCandidate> candidates = [] {
        const Scratch scratch;
        Collection collection(scratch / "collection.sqlite", friday_morning, utc_offset);
        sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
        return collection.store().interviews.candidates(friday_morning);
    }();
    return candidates;
}

/// What a preset asks, and when.
struct Course {
    std::vector<InterviewCandidate> cards;
    InterviewDraw draw;

    int count(const auto& condition) const { return static_cast<int>(std::ranges::count_if(cards, condition)); }
};

Course course_of(InterviewPlan plan, std::uint64_t seed,
                 const std::vector<InterviewCandidate>& candidates = shipped()) {
    plan.seed = seed;
    Course course{{}, draw_interview(candidates, plan, {}, friday_morning)};
    for (const CardKey key : course.draw.cards)
        course.cards.push_back(*std::ranges::find(shipped(), key, &InterviewCandidate::key));
    return course;
}

Course course_of(const char* title, std::uint64_t seed, const std::vector<InterviewCandidate>& candidates = shipped()) {
    return course_of(*std::ranges::find(interview_presets(), std::string(title), &InterviewPlan::title), seed,
                     candidates);
}

/// The shipped deck where exercises cannot be run.
const std::vector<InterviewCandidate>& without_exercises() {
    static const std::vector<InterviewCandidate> candidates = [] {
        std::vector<InterviewCandidate> cards = shipped();
        std::erase_if(cards, [](const InterviewCandidate& card) { return card.kind == Kind::Exercise; });
        return cards;
    }();
    return candidates;
}

auto tagged(const char* tag) {
    return [tag](const InterviewCandidate& card) { return has_tag(card.tags, tag); };
}

bool is_open(const InterviewCandidate& card) { return card.kind == Kind::Open; }
bool is_exercise(const InterviewCandidate& card) { return card.kind == Kind::Exercise; }
bool is_cloze(const InterviewCandidate& card) { return card.kind == Kind::Cloze; }
bool is_code(const InterviewCandidate& card) {
    return has_tag(card.tags, "code-reading") || has_tag(card.tags, "spot-the-bug");
}
bool is_often(const InterviewCandidate& card) { return card.asked == Asked::Often; }

/// What holds for every interview.
void check_course(const Course& course, std::chrono::minutes length) {
    std::multiset<std::string> families;
    for (const InterviewCandidate& card : course.cards)
        if (!card.family.empty())
            families.insert(card.family);
    CHECK(std::set<std::string>(families.begin(), families.end()).size() == families.size());
    CHECK(course.count(is_cloze) == 0);
    CHECK(course.draw.planned <= length);
    CHECK_FALSE(course.draw.fewer);
}

} // namespace

TEST_CASE("a phone screen asks for you and your project, what is asked most, code to read, and your questions") {
    int often = 0, all = 0;
    std::set<std::string> topics;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Course course = course_of("Phone screen", seed);
        check_course(course, 30min);
        REQUIRE(course.cards.size() >= 10);
        REQUIRE(course.cards.size() <= 12);
        CHECK(tagged("introduction")(course.cards.front()));
        CHECK(tagged("projects")(course.cards[1]));
        CHECK(tagged("questions")(course.cards.back()));
        CHECK(is_code(course.cards[course.cards.size() - 2]));
        CHECK(course.count(is_code) == 1);
        for (std::size_t place = 2; place + 2 < course.cards.size(); ++place) {
            CHECK(is_open(course.cards[place]));
            CHECK(is_often(course.cards[place]));
            topics.insert(course.cards[place].topic);
        }
        CHECK(course.count([](const auto& card) { return card.level == Level::Senior; }) == 0);
        often += course.count(is_often);
        all += static_cast<int>(course.cards.size());
    }
    CHECK(often >= 0.7 * all);
    CHECK(topics.size() > 25);
}

TEST_CASE(
    "a technical round asks open questions, code to read, evidence, a change to review and, in time, code to write") {
    const std::vector<std::string> evidence{
        "traceback", "logs",    "explain",   "metrics",          "tracemalloc",
        "sql log",   "warning", "load test", "pg_stat_activity", "pg_stat_statements"};
    const auto check = [&](const Course& course) {
        check_course(course, 30min);
        CHECK(course.draw.planned > 25min);
        CHECK(course.count(is_open) >= 6);
        CHECK(course.count(is_code) >= 2);
        CHECK(course.count(tagged("review")) == 1);
        CHECK(course.count([&](const InterviewCandidate& card) {
            return !is_code(card) &&
                   std::ranges::any_of(evidence, [&](const auto& tag) { return has_tag(card.tags, tag); });
        }) == 2);
        CHECK(course.count(tagged("star")) + course.count(tagged("interview")) == 0);
    };
    int coded = 0;
    std::set<std::string> exercises;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Course course = course_of("Technical round", seed);
        check(course);
        REQUIRE(course.count(is_exercise) <= 1);
        if (is_exercise(course.cards.back())) {
            ++coded;
            exercises.insert(course.cards.back().id);
        }
        CHECK(course.count(is_exercise) == is_exercise(course.cards.back()));
        const Course without = course_of("Technical round", seed, without_exercises());
        check(without);
        CHECK(without.count(is_exercise) == 0);
    }
    CHECK(coded > 0.9 * seeds);
    CHECK(exercises.size() > 10);
}

TEST_CASE(
    "a senior loop is a design of twenty minutes, code to write, deep dives with follow-ups, an incident, a story") {
    const auto check = [](const Course& course, int exercises) {
        check_course(course, 60min);
        CHECK(course.draw.planned > 55min);
        CHECK(tagged("system-design")(course.cards.front()));
        CHECK(course.draw.targets.front() == 20min);
        CHECK(course.count(tagged("system-design")) == 1);
        CHECK(course.count(is_exercise) == exercises);
        CHECK(is_exercise(course.cards[1]) == (exercises == 1));
        CHECK(tagged("star")(course.cards.back()));
        CHECK(course.count(tagged("star")) == 1);
        REQUIRE(course.cards.size() >= 7);
        for (std::size_t place = 1; place + 2 < course.cards.size(); ++place)
            CHECK(course.cards[place].follow_ups >= 2);
        CHECK(course.count(is_open) == static_cast<int>(course.cards.size()) - exercises);
        CHECK(course.count([](const auto& card) { return card.level == Level::Junior; }) == 0);
    };
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        check(course_of("Senior loop", seed), 1);
        check(course_of("Senior loop", seed, without_exercises()), 0);
    }
}

TEST_CASE("live coding is exercises that fit and fill its minutes, of every topic") {
    const auto presets = interview_presets();
    for (const auto& [preset, least] : {std::pair{presets[4], 11min}, std::pair{presets[5], 29min}}) {
        REQUIRE(preset.title == "Live coding");
        std::set<std::string> topics, exercises;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const Course course = course_of(preset, seed);
            check_course(course, std::chrono::minutes{preset.length.count});
            CHECK(course.draw.planned > least);
            CHECK(course.count(is_exercise) == static_cast<int>(course.cards.size()));
            CHECK(std::ranges::is_sorted(course.cards, {}, &InterviewCandidate::level));
            for (const InterviewCandidate& card : course.cards) {
                CHECK(card.follow_ups >= 1);
                topics.insert(card.topic);
                exercises.insert(card.id);
            }
        }
        CHECK(course_of(preset, 1, without_exercises()).cards.empty());
        CHECK(topics.size() == 8);
        CHECK(exercises.size() > 30);
    }
}

TEST_CASE("a behavioural interview is stories") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Course course = course_of("Behavioural", seed);
        check_course(course, 30min);
        CHECK(course.cards.size() >= 8);
        CHECK(course.count(tagged("star")) == static_cast<int>(course.cards.size()));
    }
}

TEST_CASE("a design's twenty minutes are what its clock shows") {
    CollectionBuilder deck;
    Card card = open_card("design");
    card.level = Level::Senior;
    card.tags = {"system-design"};
    deck.add(card);
    InterviewPlan plan = interview_presets()[2];
    const StartedInterview started = start_interview(deck.collection, plan, friday_morning);
    REQUIRE_FALSE(started.id.empty());
    const InterviewRecord record = deck.store.interviews.find(started.id).value();
    CHECK(record.plan == plan);
    CHECK(deck.store.interviews.entries(record.key).front().question.card.seconds == 20 * 60);
    CHECK(deck.store.cards.of(deck.store.cards.find("design").value())->card.seconds == 60);
}

TEST_CASE("a deck without the tags of a part still gives the rest of the interview") {
    CollectionBuilder deck;
    for (int i = 0; i < 9; ++i)
        deck.add(open_card("card-" + std::to_string(i)));
    InterviewPlan plan = interview_presets().front();
    const InterviewDraw draw = preview_interview(deck.collection, plan, friday_morning);
    CHECK(draw.cards.size() == 8);
    CHECK_FALSE(draw.fewer);
}

TEST_CASE("a tag is found whole among others") {
    CHECK(has_tag("star", "star"));
    CHECK(has_tag("a, star", "star"));
    CHECK(has_tag("starter, star, b", "star"));
    CHECK_FALSE(has_tag("starter, a-star, star light", "star"));
    CHECK_FALSE(has_tag("", "star"));
}
