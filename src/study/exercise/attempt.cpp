#include "study/exercise/attempt.h"

namespace greenroom {

Grade suggested_grade(const ExerciseAttempt& attempt) {
    if (!attempt.passed && attempt.can_run)
        return Grade::Again;
    if (attempt.hints > 0 || attempt.elapsed > attempt.target)
        return Grade::Hard;
    return attempt.passed && attempt.runs == 1 && 2 * attempt.elapsed <= attempt.target ? Grade::Easy : Grade::Good;
}

} // namespace greenroom
