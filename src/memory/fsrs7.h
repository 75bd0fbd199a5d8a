#pragma once

#include "memory/grade.h"
#include "memory/memory_state.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace greenroom {

/// FSRS-7, the 34-parameter form with two stabilities, as published in srs-benchmark (models/fsrs_v7.py).
/// Time is exact: days are fractional, so reviews minutes apart need no learning steps.
class Fsrs7 {
public:
    static constexpr std::size_t parameter_count = 34;
    using Parameters = std::array<double, parameter_count>;

    static const Parameters default_parameters;
    static const Parameters lowest_parameters; ///< inclusive bounds, element by element
    static const Parameters highest_parameters;

    /// Bounds of both stabilities and of every interval, in days.
    static constexpr double minimum_stability = 1e-4;
    static constexpr double maximum_stability = 36500;

    /// The fast trace starts at, and after a lapse stays within, this share of the slow one (fsrs_v7.py).
    static constexpr double fast_share = 0.8;

    /// Throws std::invalid_argument naming the parameter that is out of bounds or out of order (w0 ≤ w1 ≤ w2 ≤ w3, w26
    /// ≥ w25).
    explicit Fsrs7(const Parameters& parameters = default_parameters);

    /// The state after a card's first review.
    MemoryState first(Grade grade) const;

    /// The state after a review `days` (≥ 0, fractional) after the previous one.
    MemoryState next(const MemoryState& state, double days, Grade grade) const;

    /// The same for each of the four grades, by index_of().
    std::array<MemoryState, 4> next_by_grade(const MemoryState& state, double days) const;

    /// Probability of recall `days` (≥ 0) after the review that left `state`; in (0, 1).
    double retrievability(const MemoryState& state, double days) const;

    /// Recall of the fast trace alone, before it is mixed with the slow one; in (0, 1], 1 only at 0 days.
    double fast_retrievability(const MemoryState& state, double days) const;

    /// Days until retrievability falls to `retention` (in (0, 1)), to full precision; at most maximum_stability,
    /// and 0 if it is there within 1e-12 days (recall starts at 0.99999, and a weak fast trace is gone at once).
    double interval(const MemoryState& state, double retention) const;

    const Parameters& parameters() const { return w_; }

private:
    /// Recall before a review, and that of the fast trace alone.
    std::pair<double, double> recalls(const MemoryState& state, double days) const;
    MemoryState next(const MemoryState& state, double recall, double fast_recall, Grade grade) const;

    Parameters w_;
};

/// Throws std::invalid_argument naming the first of `values` that is not a number from `lowest` to `highest`,
/// element by element; the three have the same length.
void require_within_bounds(std::string_view model, std::span<const double> values, std::span<const double> lowest,
                           std::span<const double> highest);

/// Throws std::invalid_argument if parameter `later` of `values` is smaller than parameter `earlier`.
void require_not_below(std::string_view model, std::span<const double> values, std::size_t later, std::size_t earlier);

} // namespace greenroom
