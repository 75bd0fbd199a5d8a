#pragma once

#include "memory/grade.h"
#include "memory/memory_state.h"
#include "store/instant.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// One self-graded answer, as the log keeps it.
struct Review {
    std::string id;                      ///< globally unique (UUID version 7, lower-case)
    Instant at;                          ///< when it was graded
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{}; ///< from question shown to graded
    Instant due;                         ///< when the scheduler decided to ask again

    bool operator==(const Review&) const = default;
};

/// Where a card stands: the fold of its reviews that were not undone.
struct Schedule {
    MemoryState memory;
    Instant first_review;
    Instant last_review;
    Instant due;
    int reviews = 0;
    int lapses = 0;          ///< times it was forgotten after having been recalled
    std::string last_review_id;

    bool operator==(const Schedule&) const = default;
};

} // namespace greenroom
