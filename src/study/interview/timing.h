#pragma once

#include <chrono>

namespace greenroom {

/// How long the answer to a follow-up should take, for a card that takes `seconds`: half of that, 20 to 60 seconds.
std::chrono::seconds follow_up_target(int seconds);

/// What ticking the key points and grading take after each question, when an interview is planned by minutes.
inline constexpr std::chrono::seconds grading_time{15};

/// The time a question is planned with: its answer, all its follow-ups, and grading_time.
std::chrono::seconds planned_time(int seconds, int follow_ups);

} // namespace greenroom
