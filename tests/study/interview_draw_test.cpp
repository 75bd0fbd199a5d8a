#include "memory/fsrs7.h"
#include "study/interview/draw.h"
#include "study/interview/start.h"
#include "study/interview/steps.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// `count` cards to a topic, kinds (no clozes) and levels taking turns.
std::vector<InterviewCandidate> cards_of(const std::vector<std::string>& topics, int count) {
    std::vector<InterviewCandidate> cards;
    for (const std::string& topic : topics)
        for (int i = 0; i < count; ++i) {
            InterviewCandidate card;
            card.key = CardKey{static_cast<std::int64_t>(cards.size()) + 1};
            card.id = topic + "-" + std::to_string(i);
            card.topic = topic;
            constexpr std::array kinds{Kind::Open, Kind::Choice, Kind::Typed, Kind::Typed};
            card.kind = kinds[static_cast<std::size_t>(i % 4)];
            card.level = static_cast<Level>(i % 3);
            cards.push_back(card);
        }
    return cards;
}

InterviewPlan questions(int count, std::uint64_t seed = 1) {
    InterviewPlan plan;
    plan.length = {InterviewLength::Unit::Questions, count};
    plan.seed = seed;
    return plan;
}

InterviewPlan minutes(int count) {
    InterviewPlan plan;
    plan.length = {InterviewLength::Unit::Minutes, count};
    return plan;
}

const InterviewCandidate& card_of(const std::vector<InterviewCandidate>& cards, CardKey key) {
    return *std::ranges::find(cards, key, &InterviewCandidate::key);
}

std::map<std::string, int> by_topic(const std::vector<InterviewCandidate>& cards, const InterviewDraw& draw) {
    std::map<std::string, int> counts;
    for (const CardKey key : draw.cards)
        ++counts[card_of(cards, key).topic];
    return counts;
}

} // namespace

TEST_CASE("the same seed draws the same interview, in whatever order the cards come, and another seed another") {
    auto cards = cards_of({"a", "b/c", "b/d"}, 40);
    const InterviewDraw draw = draw_interview(cards, questions(12), {}, friday_morning);
    CHECK(draw.cards.size() == 12);
    CHECK_FALSE(draw.fewer);
    std::mt19937 random(5);
    std::ranges::shuffle(cards, random);
    CHECK(draw_interview(cards, questions(12), {}, friday_morning) == draw);
    CHECK(draw_interview(cards, questions(12, 2), {}, friday_morning).cards != draw.cards);
}

TEST_CASE("each format, topic, level and tag asks only for its cards") {
    auto cards = cards_of({"orm", "orm/relations", "ormolu"}, 24);
    cards[7].tags = "scenario, star";
    const auto all_are = [&](const InterviewPlan& plan, const auto& condition) {
        const InterviewDraw draw = draw_interview(cards, plan, {}, friday_morning);
        CHECK_FALSE(draw.cards.empty());
        CHECK(std::ranges::all_of(draw.cards, [&](CardKey key) { return condition(card_of(cards, key)); }));
        return draw.cards.size();
    };
    InterviewPlan plan = questions(100);
    plan.format = InterviewFormat::Conversation;
    CHECK(all_are(plan, [](const auto& card) { return card.kind == Kind::Open; }) == 18);
    plan.format = InterviewFormat::Test;
    CHECK(all_are(plan, [](const auto& card) { return card.kind != Kind::Open; }) == 54);
    plan = questions(100);
    plan.topics = {"orm"};
    CHECK(all_are(plan, [](const auto& card) { return card.topic != "ormolu"; }) == 48);
    plan = questions(100);
    plan.levels = {Level::Junior, Level::Senior};
    CHECK(all_are(plan, [](const auto& card) { return card.level != Level::Mid; }) == 48);
    plan = questions(100);
    plan.tags = {"star"};
    CHECK(all_are(plan, [](const auto& card) { return !card.tags.empty(); }) == 1);
}

TEST_CASE("topics that are equally weak are asked evenly, round by round") {
    const auto cards = cards_of({"a", "b", "c", "d"}, 50);
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        for (const auto& [topic, count] :
             by_topic(cards, draw_interview(cards, questions(10, seed), {}, friday_morning)))
            CHECK((count == 2 || count == 3));
}

TEST_CASE("a topic is asked in proportion to its weakness, and chance does not favour any card of it") {
    auto cards = cards_of({"known", "unknown"}, 30);
    const MemoryState memory{40, 40, 5};
    for (auto& card : cards)
        if (card.topic == "known") {
            card.memory = memory;
            card.last_review = friday_morning - 24h;
        }
    const double readiness = Fsrs7{}.retrievability(memory, 1);
    const double expected = topic_weight(readiness) / (topic_weight(readiness) + topic_weight(0));
    constexpr int rounds = 3000;
    int known = 0;
    std::map<CardKey, int> seen;
    for (int seed = 0; seed < rounds; ++seed) {
        const auto draw = draw_interview(cards, questions(8, static_cast<std::uint64_t>(seed)), {}, friday_morning);
        known += by_topic(cards, draw)["known"];
        for (const CardKey key : draw.cards)
            if (card_of(cards, key).topic == "unknown")
                ++seen[key];
    }
    CHECK(known / (8.0 * rounds) == Approx(expected).margin(0.02));
    CHECK(seen.size() == 30);
    const double mean = (8.0 * rounds - known) / 30;
    // Five standard deviations of a binomial count.
    for (const auto& [key, count] : seen)
        CHECK(std::abs(count - mean) < 5 * std::sqrt(mean));
}

TEST_CASE("a single question comes from the weaker topic more often") {
    auto cards = cards_of({"known", "unknown"}, 30);
    for (auto& card : cards)
        if (card.topic == "known") {
            card.memory = MemoryState{1000, 1000, 5};
            card.last_review = friday_morning;
        }
    int unknown = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed)
        unknown += by_topic(cards, draw_interview(cards, questions(1, seed), {}, friday_morning))["unknown"];
    // Weights 0.5 and 1.5: the first turns are uniform on [0, 2) and [0, 2/3), so the weaker comes first 5 times in 6.
    CHECK(unknown / 3000.0 == Approx(5.0 / 6).margin(0.03));
}

TEST_CASE("topics come as often as they are asked") {
    auto cards = cards_of({"often", "rarely"}, 40);
    for (auto& card : cards)
        card.asked = card.topic == "often" ? Asked::Often : Asked::Rarely;
    int often = 0;
    for (std::uint64_t seed = 0; seed < 500; ++seed)
        often += by_topic(cards, draw_interview(cards, questions(8, seed), {}, friday_morning))["often"];
    CHECK(often / 500.0 == Approx(6).margin(0.2));
}

TEST_CASE("within a topic cards come in proportion to how often they are asked, 3 : 2 : 1") {
    auto cards = cards_of({"a"}, 30);
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i].asked = static_cast<Asked>(i % 3);
    std::map<Asked, int> counts;
    for (std::uint64_t seed = 0; seed < 6000; ++seed)
        ++counts[card_of(cards, draw_interview(cards, questions(1, seed), {}, friday_morning).cards.front()).asked];
    CHECK(counts[Asked::Often] / 6000.0 == Approx(3.0 / 6).margin(0.03));
    CHECK(counts[Asked::Sometimes] / 6000.0 == Approx(2.0 / 6).margin(0.03));
    CHECK(counts[Asked::Rarely] / 6000.0 == Approx(1.0 / 6).margin(0.03));
}

TEST_CASE("a cloze is drawn only into a test") {
    auto cards = cards_of({"a"}, 12);
    for (auto& card : cards)
        card.kind = Kind::Cloze;
    InterviewPlan plan = questions(12);
    CHECK(draw_interview(cards, plan, {}, friday_morning).cards.empty());
    plan.format = InterviewFormat::Conversation;
    CHECK(draw_interview(cards, plan, {}, friday_morning).cards.empty());
    plan.format = InterviewFormat::Test;
    CHECK(draw_interview(cards, plan, {}, friday_morning).cards.size() == 12);
}

TEST_CASE("of a family only one is asked, whatever its topic") {
    auto cards = cards_of({"a", "b"}, 12);
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i].family = i % 2 == 0 ? "lazy-querysets" : "";
    const InterviewDraw draw = draw_interview(cards, questions(24), {}, friday_morning);
    CHECK(draw.cards.size() == 13);
    CHECK(draw.fewer);
}

TEST_CASE("junior questions come before mid ones and those before senior ones") {
    const auto cards = cards_of({"a", "b", "c"}, 30);
    const InterviewDraw draw = draw_interview(cards, questions(20), {}, friday_morning);
    std::vector<Level> levels;
    for (const CardKey key : draw.cards)
        levels.push_back(card_of(cards, key).level);
    CHECK(std::ranges::is_sorted(levels));
    CHECK(std::set<Level>(levels.begin(), levels.end()).size() == 3);
}

TEST_CASE("what was asked lately comes only when nothing else is left") {
    const auto cards = cards_of({"a", "b"}, 10);
    std::unordered_set<CardKey> recent;
    for (int i = 0; i < 8; ++i)
        recent.insert(cards[static_cast<std::size_t>(i)].key);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const InterviewDraw fresh = draw_interview(cards, questions(12, seed), recent, friday_morning);
        CHECK(std::ranges::none_of(fresh.cards, [&](CardKey key) { return recent.contains(key); }));
        const InterviewDraw mixed = draw_interview(cards, questions(15, seed), recent, friday_morning);
        CHECK(std::ranges::count_if(mixed.cards, [&](CardKey key) { return recent.contains(key); }) == 3);
        CHECK_FALSE(mixed.fewer);
    }
}

TEST_CASE("of siblings only one is asked") {
    auto cards = cards_of({"a"}, 12);
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i].id = "heading-" + std::to_string(i / 3) + "#" + std::to_string(i % 3 + 1);
    const InterviewDraw draw = draw_interview(cards, questions(12), {}, friday_morning);
    std::set<std::string> headings;
    for (const CardKey key : draw.cards)
        headings.insert(card_of(cards, key).id.substr(0, 9));
    CHECK(draw.cards.size() == 4);
    CHECK(headings.size() == 4);
    CHECK(draw.fewer);
}

TEST_CASE("minutes are filled by answers, follow-ups and grading, and never overrun") {
    auto cards = cards_of({"a", "b"}, 40);
    for (auto& card : cards)
        card.follow_ups = 1;
    // 60 s, a follow-up of 30 s, 15 s to grade: 105 s each, so 900 s hold eight.
    CHECK(planned_time(60, 1) == 105s);
    const InterviewDraw draw = draw_interview(cards, minutes(15), {}, friday_morning);
    CHECK(draw.cards.size() == 8);
    CHECK(draw.planned == 840s);
    CHECK_FALSE(draw.fewer);
}

TEST_CASE("a question that no longer fits is passed over for a shorter one, and the first is asked in any case") {
    auto cards = cards_of({"a"}, 3);
    cards[0].seconds = 100;
    cards[1].seconds = 130;
    cards[2].seconds = 5;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        InterviewPlan plan = minutes(2);
        plan.seed = seed;
        const InterviewDraw draw = draw_interview(cards, plan, {}, friday_morning);
        CHECK((draw.planned <= 120s || draw.cards.size() == 1));
        CHECK_FALSE(draw.cards.empty());
        CHECK_FALSE(draw.fewer);
    }
    CHECK(draw_interview(cards, minutes(60), {}, friday_morning).fewer);
}

TEST_CASE("follow-ups take half of the question's time, 20 to 60 seconds") {
    CHECK(follow_up_target(30) == 20s);
    CHECK(follow_up_target(90) == 45s);
    CHECK(follow_up_target(300) == 60s);
}

TEST_CASE("when no card matches, each filter says what it keeps out") {
    auto cards = cards_of({"a"}, 8); // open cards are junior (0) and mid (4)
    InterviewPlan plan = questions(5);
    plan.format = InterviewFormat::Conversation;
    plan.levels = {Level::Senior};
    plan.topics = {"a"};
    const InterviewDraw draw = draw_interview(cards, plan, {}, friday_morning);
    CHECK(draw.cards.empty());
    CHECK(draw.fewer);
    CHECK(draw.loosenings == std::vector<RelaxedFilter>{{InterviewFilter::Format, 2}, {InterviewFilter::Levels, 2}});
}

TEST_CASE("fewer cards than asked for are all asked, and the draw says what would add some") {
    const auto cards = cards_of({"a", "b"}, 8);
    InterviewPlan plan = questions(20);
    plan.topics = {"b"};
    const InterviewDraw draw = draw_interview(cards, plan, {}, friday_morning);
    CHECK(draw.cards.size() == 8);
    CHECK(draw.fewer);
    CHECK(draw.loosenings == std::vector<RelaxedFilter>{{InterviewFilter::Topics, 16}});
}

TEST_CASE("six interviews are offered ready-made") {
    std::vector<std::string> titles;
    for (const InterviewPlan& plan : interview_presets())
        titles.push_back(plan.title);
    CHECK(titles == std::vector<std::string>{"Phone screen", "Technical round", "Senior loop", "Behavioural",
                                             "Live coding", "Live coding"});
}
