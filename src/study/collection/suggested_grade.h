#pragma once

#include "memory/grade.h"

namespace greenroom {

/// The grade that ticked key points speak for: all Good, at least half Hard, fewer Again. None ticked says nothing,
/// as with a card that has none: Good, what most answers are. Easy is never suggested: only the learner knows that it
/// came without effort.
Grade suggested_grade(int ticked, int of);

} // namespace greenroom
