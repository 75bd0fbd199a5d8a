#pragma once

#include "memory/fsrs7.h"
#include "memory/memory_state.h"

namespace greenroom::fsrs7 {

/// Recall never quite reaches 0 or 1: R = mix·(1 − 2·margin) + margin (srs-benchmark, fsrs_v7.py, `forgetting_curve`).
inline constexpr double recall_margin = 1e-5;

/// Bounds of both traces' decay (fsrs_v7.py, `forgetting_curve`).
inline constexpr double lowest_decay = 0.01;
inline constexpr double highest_decay = 0.95;

/// The exponent of the fast scale stops here, far from overflow: such a trace is gone at once anyway (fsrs_v7.py).
inline constexpr double largest_scale_exponent = 60;

/// One of the two memory traces after a review. Its recall falls as a power law, (1 + scale·t)^(−decay), t in days.
struct Trace {
    double scale = 0;  ///< per day, > 0
    double decay = 0;  ///< 0.01 to 0.95
    double weight = 0; ///< its share in the mix; the two weights add up to 1
};

/// How recall falls after one review: two traces, mixed. Worth keeping when one state is asked for many times.
struct ForgettingCurve {
    Trace fast;
    Trace slow;
};

/// The curve that `w` gives a card in `state`.
ForgettingCurve forgetting_curve(const Fsrs7::Parameters& w, const MemoryState& state);

/// The fast trace of that curve alone; its weight is left at 0.
Trace fast_trace(const Fsrs7::Parameters& w, double stability_fast);

/// Recall of one trace `days` (≥ 0) after the review; in (0, 1].
double recall(const Trace& trace, double days);

/// Probability of recall `days` (≥ 0) after the review; from 0.00001 to 0.99999.
double retrievability(const ForgettingCurve& curve, double days);

/// Days until retrievability falls to `retention` (in (0, 1)), to full precision; at most `longest`, and 0 if it is
/// there within 1e-12 days.
double days_until(const ForgettingCurve& curve, double retention, double longest);

} // namespace greenroom::fsrs7
