#pragma once

#include "records/interview_record.h"

#include <span>

namespace greenroom {

/// The interviews offered ready-made, over all topics: "Phone screen", "Technical round", "Senior loop", "Behavioural".
std::span<const InterviewPlan> interview_presets();

/// The tag of behavioural cards, told as Situation, Task, Action, Result.
inline constexpr const char* behavioural_tag = "star";

/// Whether a card is told as a story.
bool is_behavioural(const Card& card);

} // namespace greenroom
