#include "study/interview/timing.h"

#include <algorithm>

namespace greenroom {

std::chrono::seconds follow_up_target(int seconds) { return std::chrono::seconds{std::clamp(seconds / 2, 20, 60)}; }

std::chrono::seconds planned_time(int seconds, int follow_ups) {
    return std::chrono::seconds{seconds} + follow_ups * follow_up_target(seconds) + grading_time;
}

} // namespace greenroom
