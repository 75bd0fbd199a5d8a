#pragma once

#include "memory/grade.h"
#include "memory/memory_state.h"

#include <array>

namespace greenroom {

/// FSRS-6, the 21-parameter form that fsrs-rs 6 and ts-fsrs 5 ship: the model Greenroom compares itself with.
class Fsrs6 {
public:
    static constexpr std::size_t parameter_count = 21;
    using Parameters = std::array<double, parameter_count>;

    static const Parameters default_parameters;
    static const Parameters lowest_parameters; ///< inclusive bounds, element by element
    static const Parameters highest_parameters;

    /// Bounds of stability and of every interval, in days.
    static constexpr double minimum_stability = 1e-3;
    static constexpr double maximum_stability = 36500;

    /// Throws std::invalid_argument naming the parameter that is out of bounds.
    explicit Fsrs6(const Parameters& parameters = default_parameters);

    /// The state after a card's first review.
    MemoryState first(Grade grade) const;

    /// The state after a review `days` (≥ 0) after the previous one; exactly 0 is the same-day formula.
    MemoryState next(const MemoryState& state, double days, Grade grade) const;

    /// Probability of recall `days` (≥ 0) after the review that left `state`; in (0, 1], 1 only at 0 days.
    double retrievability(const MemoryState& state, double days) const;

    /// Days until retrievability falls to `retention` (in (0, 1)); at most maximum_stability.
    double interval(const MemoryState& state, double retention) const;

    const Parameters& parameters() const { return w_; }

private:
    Parameters w_;
};

} // namespace greenroom
