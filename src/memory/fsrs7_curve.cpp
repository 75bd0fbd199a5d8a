#include "memory/fsrs7_curve.h"

#include <algorithm>
#include <cmath>

namespace greenroom::fsrs7 {
namespace {

/// Of an interval, relative: a few times what doubles can tell apart.
constexpr double precision = 1e-14;

/// An interval below this many days, a tenth of a microsecond, counts as none.
constexpr double shortest = 1e-12;

double bounded_decay(double decay) { return std::clamp(decay, lowest_decay, highest_decay); }

/// p·e^{(D−5)(w32−0.3)}/S, p = w26^(−1/b) − 1: hard cards may fade sooner (fsrs_v7.py, `forgetting_curve`).
Trace slow_trace(const Fsrs7::Parameters& w, const MemoryState& state) {
    const double decay = bounded_decay(w[24]);
    const double base = std::expm1(-std::log(w[26]) / decay);
    return {base * std::exp((state.difficulty - 5) * (w[32] - 0.3)) / state.stability, decay, 0};
}

/// A = w27·F^(−w29) (fsrs_v7.py, `forgetting_curve`).
double fast_weight(const Fsrs7::Parameters& w, const MemoryState& state) {
    return w[27] * std::pow(state.stability_fast, -w[29]);
}

/// B = w28·S^{w30}·e^{(D−5)(w31−0.5)} (fsrs_v7.py, `forgetting_curve`).
double slow_weight(const Fsrs7::Parameters& w, const MemoryState& state) {
    return w[28] * std::pow(state.stability, w[30]) * std::exp((state.difficulty - 5) * (w[31] - 0.5));
}

/// The two traces mixed, before the margin.
double mixed_recall(const ForgettingCurve& curve, double days) {
    return curve.fast.weight * recall(curve.fast, days) + curve.slow.weight * recall(curve.slow, days);
}

/// The inverse of recall: days until this trace alone falls to `target` (in (0, 1)); infinite if out of reach.
double days_until(const Trace& trace, double target) {
    return std::expm1(-std::log(target) / trace.decay) / trace.scale;
}

/// A trace's recall and its slope against ln(days), weighted.
struct Tangent {
    double value = 0;
    double slope = 0; ///< ≤ 0
};

Tangent tangent(const Trace& trace, double days) {
    const double elapsed = trace.scale * days;
    const double value = trace.weight * std::exp(-trace.decay * std::log1p(elapsed));
    return {value, -value * trace.decay * elapsed / (1 + elapsed)};
}

Tangent tangent(const ForgettingCurve& curve, double days) {
    const Tangent fast = tangent(curve.fast, days);
    const Tangent slow = tangent(curve.slow, days);
    return {fast.value + slow.value, fast.slope + slow.slope};
}

/// Newton's method in ln(days) for mixed_recall = target, kept inside [low, high], where the answer is known to lie:
/// a step that would leave it becomes a bisection.
double solve(const ForgettingCurve& curve, double target, double low, double high) {
    double guess = (low + high) / 2;
    while (high - low > precision) {
        const Tangent here = tangent(curve, std::exp(guess));
        const double excess = here.value - target;
        const double step = -excess / here.slope;
        if (std::abs(step) <= precision)
            break;
        (excess > 0 ? low : high) = guess;
        const double newton = guess + step;
        guess = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return std::exp(guess);
}

} // namespace

Trace fast_trace(const Fsrs7::Parameters& w, double stability_fast) {
    const double decay = bounded_decay(w[23] * std::pow(stability_fast, w[33] - 0.3));
    const double exponent = std::min(-std::log(w[25]) / decay, largest_scale_exponent);
    return {std::expm1(exponent) / stability_fast, decay, 0};
}

ForgettingCurve forgetting_curve(const Fsrs7::Parameters& w, const MemoryState& state) {
    ForgettingCurve curve{fast_trace(w, state.stability_fast), slow_trace(w, state)};
    const double fast = fast_weight(w, state);
    const double slow = slow_weight(w, state);
    curve.fast.weight = fast / (fast + slow);
    curve.slow.weight = slow / (fast + slow);
    return curve;
}

double recall(const Trace& trace, double days) { return std::exp(-trace.decay * std::log1p(trace.scale * days)); }

double retrievability(const ForgettingCurve& curve, double days) {
    return mixed_recall(curve, days) * (1 - 2 * recall_margin) + recall_margin;
}

double days_until(const ForgettingCurve& curve, double retention, double longest) {
    if (retrievability(curve, longest) >= retention)
        return longest;
    if (retrievability(curve, shortest) <= retention)
        return 0;
    const double target = (retention - recall_margin) / (1 - 2 * recall_margin);
    // The mix lies between its traces, so the answer lies between theirs.
    const auto [sooner, later] = std::minmax({days_until(curve.fast, target), days_until(curve.slow, target)});
    const double low = std::log(std::max(sooner, shortest));
    const double high = std::log(std::min(later, longest));
    return std::min(solve(curve, target, low, high), longest);
}

} // namespace greenroom::fsrs7
