#pragma once

#include "memory/grade.h"

#include <chrono>

namespace greenroom {

/// How a learner did on an exercise, up to the moment when every check passed or the solution was shown.
struct ExerciseAttempt {
    bool can_run = true; ///< nothing, where code cannot be run, says whether it is right
    int runs = 0;
    bool passed = false; ///< every check, by the learner's own work
    int hints = 0;       ///< shown
    bool solution_shown = false;
    std::chrono::milliseconds elapsed{};
    std::chrono::seconds target{}; ///< how long the exercise should take

    bool is_over() const { return passed || solution_shown; }
    bool operator==(const ExerciseAttempt&) const = default;
};

/// The grade it speaks for: Again where the solution was shown before every check passed, Hard with a hint or over the
/// target, Easy where the first run passed in half of it, Good otherwise. Where code cannot be run, showing the
/// solution gives nothing up.
Grade suggested_grade(const ExerciseAttempt& attempt);

} // namespace greenroom
