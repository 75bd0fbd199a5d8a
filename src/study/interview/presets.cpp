#include "study/interview/presets.h"

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

constexpr InterviewLength minutes(int count) { return {InterviewLength::Unit::Minutes, count}; }

} // namespace

std::span<const InterviewPlan> interview_presets() {
    static const std::vector<InterviewPlan> presets{
        {.title = "Phone screen",
         .format = InterviewFormat::Mixed,
         .levels = {Level::Junior, Level::Mid},
         .length = minutes(15)},
        {.title = "Technical round",
         .format = InterviewFormat::Test,
         .length = minutes(30),
         .pace = InterviewPace::Strict},
        {.title = "Senior loop",
         .format = InterviewFormat::Conversation,
         .levels = {Level::Mid, Level::Senior},
         .length = minutes(60)},
        {.title = "Behavioural",
         .format = InterviewFormat::Conversation,
         .tags = {behavioural_tag},
         .length = minutes(30)},
    };
    return presets;
}

bool is_behavioural(const Card& card) { return std::ranges::find(card.tags, behavioural_tag) != card.tags.end(); }

} // namespace greenroom
