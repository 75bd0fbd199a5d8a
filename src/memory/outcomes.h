#pragma once

#include "memory/fsrs7.h"
#include "memory/intervals.h"
#include "memory/memory_state.h"

#include <array>
#include <optional>

namespace greenroom {

/// What each of the four grades would make of a card: one entry per grade, in order of grade (see index_of).
struct Outcomes {
    std::array<MemoryState, 4> states;
    Intervals intervals{}; ///< straight from the model: sane_intervals makes them fit to schedule

    bool operator==(const Outcomes&) const = default;
};

/// The four states a review now would leave; `before` is empty if it is the first, and then `days_since_last` is not
/// read.
std::array<MemoryState, 4> states_after(const Fsrs7& model, const std::optional<MemoryState>& before,
                                        double days_since_last);

/// The four outcomes of a review now, at the desired `retention` (in (0, 1)).
Outcomes raw_outcomes(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                      double retention);

/// The intervals of raw_outcomes alone.
Intervals raw_intervals(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                        double retention);

} // namespace greenroom
