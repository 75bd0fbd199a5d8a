#pragma once

#include "memory/fsrs7.h"
#include "records/review.h"

#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// What one review did to a card's memory.
struct FoldedReview {
    Review review;
    double days = 0;                 ///< since the review before it; 0 for the first, and where a clock was set back
    std::optional<double> predicted; ///< the recall that the model expected; nothing less than a day after the review
                                     ///< before it, when its answer was still in view
    MemoryState memory;              ///< after it
};

/// Folds a card's reviews, in order of time, into its memory: the grades and the exact times between them decide.
std::vector<FoldedReview> fold_memory(std::span<const Review> reviews, const Fsrs7& model);
/// The same, from where the history begins.
std::vector<FoldedReview> fold_memory(const ReviewHistory& history, const Fsrs7& model);

/// The schedule that a card's folded reviews leave; nothing without reviews. `due` is what the last review decided.
std::optional<Schedule> schedule_of(std::span<const FoldedReview> reviews);
/// The same, from where the history begins: that alone makes a schedule too.
std::optional<Schedule> schedule_of(std::span<const FoldedReview> reviews, const std::optional<StartingMemory>& start);

/// The schedule that a card's reviews leave, in order of time; nothing without reviews.
std::optional<Schedule> fold(std::span<const Review> reviews, const Fsrs7& model);
/// The same, from where the history begins.
std::optional<Schedule> fold(const ReviewHistory& history, const Fsrs7& model);

} // namespace greenroom
