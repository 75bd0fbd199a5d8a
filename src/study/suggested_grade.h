#pragma once

#include "memory/grade.h"

namespace greenroom {

/// The grade that ticked key points speak for: all Good, at least half Hard, fewer Again; Good when a card has none.
/// Easy is never suggested: only the learner knows that it came without effort.
Grade suggested_grade(int ticked, int of);

} // namespace greenroom
