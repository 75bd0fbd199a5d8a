#include "study/interview/start.h"

#include "cards/parse/exercise.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/interview/shape.h"
#include "study/interview/steps.h"

#include <algorithm>
#include <random>
#include <set>
#include <unordered_set>
#include <vector>

namespace greenroom {

namespace {

void shuffle_options(Card& card, std::mt19937_64& random) {
    for (std::size_t left = card.options.size(); left > 1; --left)
        std::swap(card.options[left - 1], card.options[random() % left]);
}

std::vector<AskedQuestion> questions_of(Collection& collection, const InterviewDraw& draw, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<AskedQuestion> questions;
    for (std::size_t place = 0; place < draw.cards.size(); ++place) {
        const CardKey key = draw.cards[place];
        questions.push_back({key, collection.store().cards.of(key).value().card});
        questions.back().card.seconds = static_cast<int>(draw.targets[place].count());
        shuffle_options(questions.back().card, random);
    }
    return questions;
}

/// Stores what was drawn, if anything was.
void begin(Collection& collection, StartedInterview& started, const InterviewPlan& plan, Instant now) {
    if (started.draw.cards.empty())
        return;
    const std::string id = collection.new_id(now);
    collection.store().interviews.begin(id, plan, questions_of(collection, started.draw, plan.seed), now);
    started.id = id;
}

/// What an interview is that asks cards of these kinds.
InterviewFormat format_of(std::set<Kind> kinds) {
    if (kinds == std::set{Kind::Exercise})
        return InterviewFormat::LiveCoding;
    if (kinds.erase(Kind::Exercise) > 0)
        kinds.insert(Kind::Open);
    if (!kinds.contains(Kind::Open))
        return InterviewFormat::Test;
    return kinds.size() == 1 ? InterviewFormat::Conversation : InterviewFormat::Mixed;
}

std::vector<std::string> needs_of(Collection& collection, CardKey exercise) {
    return read_exercise(collection.store().cards.of(exercise).value().card).needs;
}

bool can_run(Collection& collection, CardKey exercise, const ExerciseSupport& support) {
    return support.can_run &&
           (support.missing_modules.empty() ||
            std::ranges::none_of(needs_of(collection, exercise), [&](const std::string& module) {
                return std::ranges::find(support.missing_modules, module) != support.missing_modules.end();
            }));
}

} // namespace

bool has_exercises(Collection& collection, Instant now) {
    const auto cards = collection.store().interviews.candidates(now, CandidateTags::Skip);
    return std::ranges::find(cards, Kind::Exercise, &InterviewCandidate::kind) != cards.end();
}

std::vector<std::string> modules_of_exercises(Collection& collection, Instant now) {
    std::set<std::string> modules;
    for (const InterviewCandidate& card : collection.store().interviews.candidates(now, CandidateTags::Skip))
        if (card.kind == Kind::Exercise)
            std::ranges::copy(needs_of(collection, card.key), std::inserter(modules, modules.end()));
    return {modules.begin(), modules.end()};
}

void refuse_second_interview(Collection& collection) {
    if (const auto open = collection.store().interviews.open())
        throw InterviewUnderWay(
            English::tr("An interview is under way (%1); finish it or abandon it first").arg(open->id));
}

InterviewDraw preview_interview(Collection& collection, const InterviewPlan& plan, Instant now,
                                const ExerciseSupport& support) {
    const std::vector<CardKey> recent = collection.store().interviews.recent_cards(interviews_apart);
    std::unordered_set<CardKey> last(recent.begin(), recent.end());
    const CandidateTags tags = asks_for_tags(plan) ? CandidateTags::Read : CandidateTags::Skip;
    std::vector<InterviewCandidate> candidates = collection.store().interviews.candidates(now, tags);
    if (asks_exercises(plan))
        std::erase_if(candidates, [&](const InterviewCandidate& card) {
            return card.kind == Kind::Exercise && !can_run(collection, card.key, support);
        });
    if (const auto path = collection.store().paths.places(collection.settings().path); !path.empty())
        for (const InterviewCandidate& card : candidates)
            if (card.kind == Kind::Exercise && !path.contains(card.key))
                last.insert(card.key);
    return draw_interview(candidates, plan, last, now);
}

StartedInterview start_interview(Collection& collection, const InterviewPlan& plan, Instant now,
                                 const ExerciseSupport& support) {
    return collection.store().database.transact("begin the interview", [&] {
        refuse_second_interview(collection);
        StartedInterview started{"", preview_interview(collection, plan, now, support)};
        begin(collection, started, plan, now);
        return started;
    });
}

StartedInterview start_interview_of(Collection& collection, InterviewPlan plan, std::span<const CardKey> cards,
                                    Instant now) {
    return collection.store().database.transact("begin the interview", [&] {
        refuse_second_interview(collection);
        StartedInterview started;
        std::set<Kind> kinds;
        for (const CardKey key : cards) {
            const std::optional<StoredCard> stored = collection.store().cards.of(key);
            if (!stored || stored->archived)
                continue;
            started.draw.cards.push_back(key);
            started.draw.targets.emplace_back(stored->card.seconds);
            started.draw.planned +=
                planned_time(stored->card.seconds, static_cast<int>(stored->card.follow_ups.size()));
            kinds.insert(stored->card.kind);
        }
        plan.format = format_of(std::move(kinds));
        plan.shape = InterviewShape::Free;
        plan.topics.clear();
        plan.levels.clear();
        plan.tags.clear();
        plan.length = {InterviewLength::Unit::Questions, static_cast<int>(started.draw.cards.size())};
        begin(collection, started, plan, now);
        return started;
    });
}

namespace {

constexpr InterviewLength minutes(int count) { return {InterviewLength::Unit::Minutes, count}; }

} // namespace

std::span<const InterviewPlan> interview_presets() {
    static const std::vector<InterviewPlan> presets{
        {.title = English::tr("Phone screen").english(),
         .shape = InterviewShape::PhoneScreen,
         .format = InterviewFormat::Mixed,
         .levels = {Level::Junior, Level::Mid},
         .length = minutes(30)},
        {.title = English::tr("Technical round").english(),
         .shape = InterviewShape::TechnicalRound,
         .format = InterviewFormat::Mixed,
         .length = minutes(30),
         .pace = InterviewPace::Strict},
        {.title = English::tr("Senior loop").english(),
         .shape = InterviewShape::SeniorLoop,
         .format = InterviewFormat::Conversation,
         .levels = {Level::Mid, Level::Senior},
         .length = minutes(60)},
        {.title = English::tr("Behavioural").english(),
         .format = InterviewFormat::Conversation,
         .tags = {behavioural_tag},
         .length = minutes(30)},
        {.title = English::tr("Live coding").english(), .format = InterviewFormat::LiveCoding, .length = minutes(20)},
        {.title = English::tr("Live coding").english(), .format = InterviewFormat::LiveCoding, .length = minutes(40)},
    };
    return presets;
}

bool is_behavioural(const Card& card) { return std::ranges::find(card.tags, behavioural_tag) != card.tags.end(); }

} // namespace greenroom
