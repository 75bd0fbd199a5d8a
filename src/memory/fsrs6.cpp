#include "memory/fsrs6.h"

#include "memory/fsrs7.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace greenroom {

constinit const Fsrs6::Parameters Fsrs6::default_parameters{
    0.212,  1.2931, 2.3065, 8.2956,                                 // first stability, by grade
    6.4133, 0.8334, 3.0194, 0.001,                                  // difficulty
    1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629, 1.6483, 0.6014, // stability after a pass and a lapse
    1.8729, 0.5425, 0.0912, 0.0658,                                 // Easy; the same day
    0.1542};                                                        // decay of the curve

constinit const Fsrs6::Parameters Fsrs6::lowest_parameters{
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1};

constinit const Fsrs6::Parameters Fsrs6::highest_parameters{100, 100,  100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
                                                            5,   0.25, 0.9, 4,   1,  6, 2, 2,    0.8, 0.8};

namespace {

using Parameters = Fsrs6::Parameters;

/// The curve passes 0.9 exactly one stability after the review; this factor sees to it (fsrs-rs,
/// `power_forgetting_curve`).
double curve_factor(const Parameters& w) { return std::pow(0.9, -1 / w[20]) - 1; }

double bounded_stability(double stability) {
    return std::clamp(stability, Fsrs6::minimum_stability, Fsrs6::maximum_stability);
}

/// D0(G) = w4 − e^{w5(G−1)} + 1, not yet bounded (fsrs-rs, `init_difficulty`).
double first_difficulty(const Parameters& w, Grade grade) {
    return w[4] - std::exp(w[5] * static_cast<double>(index_of(grade))) + 1;
}

double bounded_difficulty(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }

/// A step by grade, damped near 10, then drawn back a little to D0(Easy) (fsrs-rs, `next_difficulty`,
/// `mean_reversion`).
double next_difficulty(const Parameters& w, double difficulty, Grade grade) {
    const double step = -w[6] * (static_cast<double>(grade) - 3);
    const double stepped = difficulty + step * (10 - difficulty) / 9;
    return bounded_difficulty(w[7] * first_difficulty(w, Grade::Easy) + (1 - w[7]) * stepped);
}

/// Reviewed again the same day (fsrs-rs, `stability_short_term`): a pass never lowers the stability.
double same_day_stability(const Parameters& w, double stability, Grade grade) {
    const double factor = std::exp(w[17] * (static_cast<double>(grade) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (grade == Grade::Again ? factor : std::max(factor, 1.0));
}

/// fsrs-rs, `stability_after_success`.
double stability_after_pass(const Parameters& w, const MemoryState& state, double recall, Grade grade) {
    const double hard = grade == Grade::Hard ? w[15] : 1;
    const double easy = grade == Grade::Easy ? w[16] : 1;
    const double growth = std::exp(w[8]) * (11 - state.difficulty) * std::pow(state.stability, -w[9]) *
                          std::expm1(w[10] * (1 - recall)) * hard * easy;
    return state.stability * (1 + growth);
}

/// fsrs-rs, `stability_after_failure`: never above the old stability as a same-day lapse would leave it.
double stability_after_lapse(const Parameters& w, const MemoryState& state, double recall) {
    const double relearned = w[11] * std::pow(state.difficulty, -w[12]) *
                             std::expm1(w[13] * std::log1p(state.stability)) * std::exp(w[14] * (1 - recall));
    return std::min(relearned, state.stability / std::exp(w[17] * w[18]));
}

/// Recall with the eight decimals that ts-fsrs gives it before it updates the stability: where recall is nearly
/// certain, they show in the sixth digit of the gain.
double rounded_recall(double recall) { return std::round(recall * 1e8) / 1e8; }

MemoryState bounded_state(double stability, double difficulty) {
    const double bounded = bounded_stability(stability);
    return {bounded, bounded, bounded_difficulty(difficulty)};
}

} // namespace

Fsrs6::Fsrs6(const Parameters& parameters) : w_(parameters) {
    require_within_bounds("FSRS-6", w_, lowest_parameters, highest_parameters);
}

MemoryState Fsrs6::first(Grade grade) const { return bounded_state(w_[index_of(grade)], first_difficulty(w_, grade)); }

MemoryState Fsrs6::next(const MemoryState& state, double days, Grade grade) const {
    assert(days >= 0);
    const double difficulty = next_difficulty(w_, state.difficulty, grade);
    if (days == 0)
        return bounded_state(same_day_stability(w_, state.stability, grade), difficulty);
    const double recall = rounded_recall(retrievability(state, days));
    const double stability = grade == Grade::Again ? stability_after_lapse(w_, state, recall)
                                                   : stability_after_pass(w_, state, recall, grade);
    return bounded_state(stability, difficulty);
}

double Fsrs6::retrievability(const MemoryState& state, double days) const {
    assert(days >= 0);
    return std::pow(1 + curve_factor(w_) * days / state.stability, -w_[20]);
}

double Fsrs6::interval(const MemoryState& state, double retention) const {
    assert(retention > 0 && retention < 1);
    const double days = state.stability / curve_factor(w_) * (std::pow(retention, -1 / w_[20]) - 1);
    return std::min(days, maximum_stability);
}

} // namespace greenroom
