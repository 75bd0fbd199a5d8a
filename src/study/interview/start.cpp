#include "study/interview/start.h"

#include "store/tables/store.h"
#include "study/interview/timing.h"

#include <random>
#include <set>

namespace greenroom {

namespace {

void shuffle_options(Card& card, std::mt19937_64& random) {
    for (std::size_t left = card.options.size(); left > 1; --left)
        std::swap(card.options[left - 1], card.options[random() % left]);
}

std::vector<AskedQuestion> questions_of(Store& store, const InterviewDraw& draw, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<AskedQuestion> questions;
    for (const CardKey key : draw.cards) {
        questions.push_back({key, store.cards.of(key).value().card});
        shuffle_options(questions.back().card, random);
    }
    return questions;
}

void refuse_second(Store& store) {
    if (const auto open = store.interviews.open())
        throw InterviewUnderWay("An interview is under way (" + open->id + "); finish it or abandon it first");
}

/// Stores what was drawn, if anything was.
void begin(Store& store, StartedInterview& started, const InterviewPlan& plan, const std::string& id, Instant now) {
    if (started.draw.cards.empty())
        return;
    store.interviews.begin(id, plan, questions_of(store, started.draw, plan.seed), now);
    started.id = id;
}

} // namespace

InterviewDraw preview_interview(Store& store, const InterviewPlan& plan, Instant now) {
    const std::vector<CardKey> recent = store.interviews.recent_cards(interviews_apart);
    return draw_interview(store.interviews.candidates(now), plan, {recent.begin(), recent.end()}, now);
}

StartedInterview start_interview(Store& store, const InterviewPlan& plan, const std::string& id, Instant now) {
    return store.database.transact("begin the interview", [&] {
        refuse_second(store);
        StartedInterview started{"", preview_interview(store, plan, now)};
        begin(store, started, plan, id, now);
        return started;
    });
}

StartedInterview start_interview_of(Store& store, InterviewPlan plan, std::span<const CardKey> cards,
                                    const std::string& id, Instant now) {
    return store.database.transact("begin the interview", [&] {
        refuse_second(store);
        StartedInterview started;
        std::set<Kind> kinds;
        for (const CardKey key : cards) {
            const std::optional<StoredCard> stored = store.cards.of(key);
            if (!stored || stored->archived)
                continue;
            started.draw.cards.push_back(key);
            started.draw.planned +=
                planned_time(stored->card.seconds, static_cast<int>(stored->card.follow_ups.size()));
            kinds.insert(stored->card.kind);
        }
        plan.format = !kinds.contains(Kind::Open) ? InterviewFormat::Test
                      : kinds.size() == 1         ? InterviewFormat::Conversation
                                                  : InterviewFormat::Mixed;
        plan.topics.clear();
        plan.levels.clear();
        plan.tags.clear();
        plan.length = {InterviewLength::Unit::Questions, static_cast<int>(started.draw.cards.size())};
        begin(store, started, plan, id, now);
        return started;
    });
}

} // namespace greenroom
