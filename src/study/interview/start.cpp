#include "study/interview/start.h"

#include "store/store.h"

#include <random>

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

} // namespace

InterviewDraw preview_interview(Store& store, const InterviewPlan& plan, Instant now) {
    const std::vector<CardKey> recent = store.interviews.recent_cards(interviews_apart);
    return draw_interview(store.interviews.candidates(now), plan, {recent.begin(), recent.end()}, now);
}

StartedInterview start_interview(Store& store, const InterviewPlan& plan, const std::string& id, Instant now) {
    return store.database.transact("begin the interview", [&] {
        if (const auto open = store.interviews.open())
            throw InterviewUnderWay("An interview is under way (" + open->id + "); finish it or abandon it first");
        StartedInterview started{"", preview_interview(store, plan, now)};
        if (!started.draw.cards.empty()) {
            store.interviews.begin(id, plan, questions_of(store, started.draw, plan.seed), now);
            started.id = id;
        }
        return started;
    });
}

} // namespace greenroom
