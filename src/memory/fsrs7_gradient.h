#pragma once

#include "memory/fsrs7.h"
#include "memory/lanes.h"

#include <span>
#include <vector>

namespace greenroom::fsrs7 {

/// The same review, the first, the second, …, of several cards that are walked side by side, one in each lane.
struct ReviewLanes {
    lanes::Numbers days;   ///< since the card's previous review, ≥ 0; not read at its first
    lanes::Numbers grade;  ///< 1 to 4; any of them where the lane's card has no such review
    lanes::Numbers weight; ///< of its loss; not read at a first review, 0 where the lane's card has none
};

/// One number for each parameter.
using Gradient = Fsrs7::Parameters;

/// Parameters within Fsrs7's bounds, and what is computed of them once for many reviews.
struct PreparedParameters {
    explicit PreparedParameters(const Fsrs7::Parameters& parameters);

    Fsrs7::Parameters w;
    double fast_exponent;  ///< −ln w25
    double log_fast_decay; ///< ln w23
    double slow_decay;     ///< b: w24, bounded
    double slow_scale;     ///< p = w26^(−1/b) − 1
    double log_odds;       ///< ln(w27 / w28)
};

/// What one review's walk forward leaves for the way back.
struct ReviewTrace;

/// The log loss −ln P(what happened) of cards' reviews, each times its weight, and its gradient by the parameters.
///
/// One pass forward through every card and one backward: reverse-mode differentiation, derived by hand from the
/// formulas in fsrs7.cpp and fsrs7_curve.cpp. Where a bound or a minimum holds a value, nothing flows through it.
/// An object keeps memory from call to call and serves one thread.
class LossGradient {
public:
    LossGradient();
    ~LossGradient();
    LossGradient(const LossGradient&) = delete;
    LossGradient& operator=(const LossGradient&) = delete;

    /// The loss of all reviews (at least one) of the cards in the lanes.
    double loss(const PreparedParameters& parameters, std::span<const ReviewLanes> reviews);

    /// Adds that loss's gradient to `gradient`.
    void add_gradient(const PreparedParameters& parameters, std::span<const ReviewLanes> reviews, Gradient& gradient);

private:
    std::vector<ReviewTrace> traces_; ///< the first review's is not used
};

} // namespace greenroom::fsrs7
