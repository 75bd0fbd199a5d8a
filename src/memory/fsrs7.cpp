#include "memory/fsrs7.h"

#include "memory/fsrs7_curve.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <sstream>
#include <stdexcept>

namespace greenroom {

constinit const Fsrs7::Parameters Fsrs7::default_parameters{
    0.1104, 2.2395, 3.9221, 11.7841,                                 // first stability, by grade
    6.1686, 0.6457, 3.6807,                                          // difficulty
    1.9795, 0.0,    1.3826, 0.7024,  0.5999, 0.8146, 0.6398, 1.0,    // the slow trace's update
    1.3207, 0.6707, 3.8668, 0.4416,  0.0934, 1.8631, 0.6162, 1.0869, // the fast trace's update
    0.1567, 0.0801, 0.2421, 0.9464,  0.1433, 0.7145, 0.0,    0.5667, 0.3734, 0.5333, 0.3048}; // the curve

constinit const Fsrs7::Parameters Fsrs7::lowest_parameters{1e-4, 1e-4, 1e-4, 1e-4,                  //
                                                           1,    1e-3, 0.1,                         //
                                                           0,    0,    0.3,  0.01, 0.1,  0,   0, 1, //
                                                           0,    0,    0.5,  1e-3, 1e-3, 0,   0, 1, //
                                                           0.01, 0.01, 0.2,  0.5,  0.01, 0.1, 0, 0.1, 0, 0, 0};

constinit const Fsrs7::Parameters Fsrs7::highest_parameters{50,   100,  100,  100,                  //
                                                            10,   4,    4,                          //
                                                            4,    1.2,  3,    1.5,  1, 3.5, 1,   7, //
                                                            4,    2,    6,    1.5,  1, 5,   1,   7, //
                                                            0.25, 0.95, 0.85, 0.99, 1, 1,   0.9, 1.1, 1, 0.6, 0.6};

namespace {

using Parameters = Fsrs7::Parameters;

/// The eight parameters that update one trace: gain, its fall with stability and rise with forgetting; relearning,
/// its two exponents; the factors of Hard and of Easy.
using TraceParameters = std::span<const double, 8>;

TraceParameters slow_parameters(const Parameters& w) { return std::span(w).subspan<7, 8>(); }
TraceParameters fast_parameters(const Parameters& w) { return std::span(w).subspan<15, 8>(); }

double bounded_stability(double stability) {
    return std::clamp(stability, Fsrs7::minimum_stability, Fsrs7::maximum_stability);
}

double bounded_difficulty(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }

/// D0(G) = w4 − e^{w5(G−1)} + 1, not yet bounded (fsrs_v7.py, `init_d`).
double first_difficulty(const Parameters& w, Grade grade) {
    return w[4] - std::exp(w[5] * static_cast<double>(index_of(grade))) + 1;
}

/// A step by grade, damped near 10, then drawn back to D0(Easy) by a hundredth; a lapse counts the more, the surer
/// the recall was (fsrs_v7.py, `next_d`).
double next_difficulty(const Parameters& w, double difficulty, double recall, Grade grade) {
    const double surprise = grade == Grade::Again ? recall + 0.1 : 1;
    const double step = -w[6] * (static_cast<double>(grade) - 3) * surprise;
    const double stepped = difficulty + step * (10 - difficulty) / 9;
    return bounded_difficulty(0.01 * first_difficulty(w, Grade::Easy) + 0.99 * stepped);
}

/// u3·((x+1)^{u4} − 1)·e^{(1−ρ)u5}, never above x (fsrs_v7.py, `stability_after_review`).
double stability_after_lapse(TraceParameters u, double stability, double recall) {
    const double relearned = u[3] * std::expm1(u[4] * std::log1p(stability)) * std::exp((1 - recall) * u[5]);
    return std::min(stability, relearned);
}

/// x·[1 + e^{u0−1.5}(11−D)·x^{−u1}·(e^{(1−ρ)u2} − 1)·hard·easy] (fsrs_v7.py, `stability_after_review`). Within the
/// bounds the gain is never negative, so the reference's floor, the stability a lapse would leave, never acts.
double stability_after_pass(TraceParameters u, double stability, double difficulty, double recall, Grade grade) {
    const double hard = grade == Grade::Hard ? u[6] : 1;
    const double easy = grade == Grade::Easy ? u[7] : 1;
    const double gain = std::exp(u[0] - 1.5) * (11 - difficulty) * std::pow(stability, -u[1]) *
                        std::expm1((1 - recall) * u[2]) * hard * easy;
    return stability * (1 + gain);
}

double next_stability(TraceParameters u, double stability, double difficulty, double recall, Grade grade) {
    return bounded_stability(grade == Grade::Again ? stability_after_lapse(u, stability, recall)
                                                   : stability_after_pass(u, stability, difficulty, recall, grade));
}

} // namespace

Fsrs7::Fsrs7(const Parameters& parameters) : w_(parameters) {
    require_within_bounds("FSRS-7", w_, lowest_parameters, highest_parameters);
    for (std::size_t i = 1; i < 4; ++i)
        require_not_below("FSRS-7", w_, i, i - 1);
    require_not_below("FSRS-7", w_, 26, 25);
}

MemoryState Fsrs7::first(Grade grade) const {
    const double stability = bounded_stability(w_[index_of(grade)]);
    return {stability, bounded_stability(fast_share * stability), bounded_difficulty(first_difficulty(w_, grade))};
}

MemoryState Fsrs7::next(const MemoryState& state, double days, Grade grade) const {
    const auto [recall, fast_recall] = recalls(state, days);
    return next(state, recall, fast_recall, grade);
}

std::array<MemoryState, 4> Fsrs7::next_by_grade(const MemoryState& state, double days) const {
    const auto [recall, fast_recall] = recalls(state, days);
    std::array<MemoryState, 4> states;
    for (const Grade grade : all_grades)
        states[index_of(grade)] = next(state, recall, fast_recall, grade);
    return states;
}

std::pair<double, double> Fsrs7::recalls(const MemoryState& state, double days) const {
    assert(days >= 0);
    const auto curve = fsrs7::forgetting_curve(w_, state);
    return {fsrs7::retrievability(curve, days), fsrs7::recall(curve.fast, days)};
}

MemoryState Fsrs7::next(const MemoryState& state, double recall, double fast_recall, Grade grade) const {
    MemoryState after{next_stability(slow_parameters(w_), state.stability, state.difficulty, recall, grade),
                      next_stability(fast_parameters(w_), state.stability_fast, state.difficulty, fast_recall, grade),
                      next_difficulty(w_, state.difficulty, recall, grade)};
    if (grade == Grade::Again)
        after.stability_fast = bounded_stability(std::min(after.stability_fast, fast_share * after.stability));
    return after;
}

double Fsrs7::retrievability(const MemoryState& state, double days) const {
    assert(days >= 0);
    return fsrs7::retrievability(fsrs7::forgetting_curve(w_, state), days);
}

double Fsrs7::fast_retrievability(const MemoryState& state, double days) const {
    assert(days >= 0);
    return fsrs7::recall(fsrs7::fast_trace(w_, state.stability_fast), days);
}

double Fsrs7::interval(const MemoryState& state, double retention) const {
    assert(retention > 0 && retention < 1);
    return fsrs7::days_until(fsrs7::forgetting_curve(w_, state), retention, maximum_stability);
}

void require_within_bounds(std::string_view model, std::span<const double> values, std::span<const double> lowest,
                           std::span<const double> highest) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] >= lowest[i] && values[i] <= highest[i])
            continue;
        std::ostringstream message;
        message << model << " parameter w" << i << " is " << values[i] << ", it must be from " << lowest[i] << " to "
                << highest[i];
        throw std::invalid_argument(message.str());
    }
}

void require_not_below(std::string_view model, std::span<const double> values, std::size_t later, std::size_t earlier) {
    if (values[later] >= values[earlier])
        return;
    std::ostringstream message;
    message << model << " parameter w" << later << " is " << values[later] << ", it must not be below w" << earlier
            << ", which is " << values[earlier];
    throw std::invalid_argument(message.str());
}

} // namespace greenroom
