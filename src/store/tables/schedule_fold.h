#pragma once

#include "memory/fsrs7.h"
#include "records/review.h"

#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// Where a card stands after `reviews`, in order of time; nothing without reviews.
/// The memory state comes from the grades and the exact times between them; `due` is what the last review decided.
/// A review that lies before its predecessor (a clock set back) counts as no time passed.
std::optional<Schedule> fold(std::span<const Review> reviews, const Fsrs7& model);

/// The recall that the model expected of each of `reviews`, in order of time; nothing for one less than a day after the
/// one before it, whose answer still stood before the eyes.
std::vector<std::optional<double>> predictions(std::span<const Review> reviews, const Fsrs7& model);

} // namespace greenroom
