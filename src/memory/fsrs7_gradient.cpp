#include "memory/fsrs7_gradient.h"

#include "memory/fsrs7_curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenroom::fsrs7 {

using lanes::all;
using lanes::choose;
using lanes::Mask;
using lanes::Numbers;
using lanes::where;

/// How one trace's stability was updated. x is what it was, ρ the recall that led to it, u the trace's parameters.
struct UpdateTrace {
    Numbers log_stability; ///< ln x
    Numbers log_above;     ///< ln(x + 1)
    Numbers growth;        ///< e^{u0 − 1.5}·x^{−u1} after a pass, e^{(1−ρ)u5} after Again
    Numbers rise;          ///< e^{(1−ρ)u2} after a pass, (x+1)^{u4} after Again
    Numbers gain;          ///< after a pass
    Mask kept;             ///< where Again left it as it was
    Mask own;              ///< where the update decided, and neither a bound nor the slow trace
};

struct ReviewTrace {
    // The state before the review.
    Numbers stability, fast, difficulty;

    // The fast trace: y is its scale times days.
    Numbers decay, scale_exponent;
    Numbers decay_flow;             ///< the decay, 0 where it is at a bound
    Numbers scale_flow;             ///< d ln(scale) / d exponent, 0 where that is at its bound
    Numbers fast_elapsed, fast_log; ///< y/(1+y), ln(1+y)
    Numbers fast_recall;

    // The slow trace, likewise.
    Numbers slow_elapsed, slow_log, slow_recall;

    Numbers share; ///< of the fast trace in the mix
    Numbers recall;

    UpdateTrace slow_update, fast_update;
    Mask fast_follows; ///< where Again left the fast trace at its share of the slow one
    Numbers difficulty_step;
    Mask difficulty_own; ///< where no bound decided
};

namespace {

/// Where the eight parameters of each trace's update begin (see fsrs7.cpp), and which they are.
constexpr std::size_t slow_begin = 7, fast_begin = 15;
enum : std::size_t { Gain, GainFall, GainRise, Relearned, RelearnedRise, RelearnedSurprise, Hard, Easy };

using UpdateParameters = std::span<const double, 8>;

UpdateParameters slow_parameters(const PreparedParameters& p) { return std::span(p.w).subspan<slow_begin, 8>(); }
UpdateParameters fast_parameters(const PreparedParameters& p) { return std::span(p.w).subspan<fast_begin, 8>(); }

using GradientLanes = std::array<Numbers, Fsrs7::parameter_count>;

struct State {
    Numbers stability, fast, difficulty;
};

/// The loss differentiated by a state: by the logarithms of its stabilities and by its difficulty.
struct StateAdjoint {
    Numbers log_stability, log_fast, difficulty;
};

/// The loss differentiated by the recall at one review, and by that of its fast trace alone.
struct RecallAdjoint {
    Numbers mixed, fast;
};

/// The loss differentiated by what PreparedParameters computes of them, summed over reviews.
struct CurveAdjoint {
    Numbers fast_exponent, slow_decay, log_slow_scale;
};

/// In each lane the value of its grade.
inline Numbers by_grade(const std::array<double, 4>& values, const Numbers& grade) {
    const Numbers again_or_hard = choose(grade < 2, all(values[0]), all(values[1]));
    const Numbers good_or_easy = choose(grade < 4, all(values[2]), all(values[3]));
    return choose(grade < 3, again_or_hard, good_or_easy);
}

inline Mask inside(const Numbers& x, double low, double high) { return (x > low) & (x < high); }

inline Numbers bounded(const Numbers& x, double low, double high) {
    return lanes::smaller(lanes::larger(x, all(low)), all(high));
}

inline Mask stability_inside(const Numbers& x) { return inside(x, Fsrs7::minimum_stability, Fsrs7::maximum_stability); }

inline Numbers bounded_stability(const Numbers& x) {
    return bounded(x, Fsrs7::minimum_stability, Fsrs7::maximum_stability);
}

double first_difficulty(const PreparedParameters& p, double grade) {
    return p.w[4] - std::exp(p.w[5] * (grade - 1)) + 1;
}

inline Numbers surprise(const Mask& again, const Numbers& recall) { return choose(again, recall + 0.1, all(1)); }

State walk_first(const PreparedParameters& p, const Numbers& grade) {
    State state;
    state.stability = bounded_stability(by_grade({p.w[0], p.w[1], p.w[2], p.w[3]}, grade));
    state.fast = bounded_stability(Fsrs7::fast_share * state.stability);
    state.difficulty = bounded(
        by_grade({first_difficulty(p, 1), first_difficulty(p, 2), first_difficulty(p, 3), first_difficulty(p, 4)},
                 grade),
        1, 10);
    return state;
}

/// The forgetting curve of a state, at the moment of the review.
inline void walk_curve(const PreparedParameters& p, const State& state, const Numbers& days, ReviewTrace& trace) {
    const auto& w = p.w;
    const Numbers log_slow = lanes::log(state.stability);
    const Numbers log_fast = lanes::log(state.fast);
    const Numbers hardness = state.difficulty - 5;
    trace.stability = state.stability;
    trace.fast = state.fast;
    trace.difficulty = state.difficulty;
    trace.slow_update.log_stability = log_slow;
    trace.fast_update.log_stability = log_fast;

    const Numbers decay = lanes::exp(p.log_fast_decay + (w[33] - 0.3) * log_fast);
    trace.decay = bounded(decay, lowest_decay, highest_decay);
    trace.decay_flow = where(inside(decay, lowest_decay, highest_decay), decay);
    const Numbers exponent = p.fast_exponent / trace.decay;
    trace.scale_exponent = lanes::smaller(exponent, all(largest_scale_exponent));
    const Numbers power = lanes::exp(trace.scale_exponent);
    trace.scale_flow = where(exponent < largest_scale_exponent, power / (power - 1));
    // y = faded / F; 1 + y = (F + faded) / F.
    const Numbers fast_faded = (power - 1) * days;
    trace.fast_elapsed = fast_faded / (state.fast + fast_faded);
    trace.fast_log = lanes::log(state.fast + fast_faded) - log_fast;
    trace.fast_recall = lanes::exp(-(trace.decay * trace.fast_log));

    const Numbers slow_faded = p.slow_scale * lanes::exp(hardness * (w[32] - 0.3)) * days;
    trace.slow_elapsed = slow_faded / (state.stability + slow_faded);
    trace.slow_log = lanes::log(state.stability + slow_faded) - log_slow;
    trace.slow_recall = lanes::exp(-p.slow_decay * trace.slow_log);

    // The share A/(A+B) from ln(A/B).
    const Numbers log_odds = p.log_odds - w[29] * log_fast - w[30] * log_slow - hardness * (w[31] - 0.5);
    trace.share = 1 / (1 + lanes::exp(-log_odds));
    const Numbers mixed = trace.slow_recall + trace.share * (trace.fast_recall - trace.slow_recall);
    trace.recall = mixed * (1 - 2 * recall_margin) + recall_margin;
}

/// One trace's stability after the review. Passes and lapses have in common that they multiply two exponentials.
inline Numbers walk_update(UpdateParameters u, const Numbers& stability, const Numbers& difficulty,
                           const Numbers& recall, const Numbers& grade, UpdateTrace& trace) {
    const Mask again = grade < 2;
    const Numbers forgotten = 1 - recall;
    trace.log_above = lanes::log(1 + stability);
    trace.growth =
        lanes::exp(choose(again, forgotten * u[RelearnedSurprise], u[Gain] - 1.5 - u[GainFall] * trace.log_stability));
    trace.rise = lanes::exp(choose(again, u[RelearnedRise] * trace.log_above, forgotten * u[GainRise]));
    const Numbers bonus = by_grade({1, u[Hard], 1, u[Easy]}, grade);
    trace.gain = (11 - difficulty) * bonus * trace.growth * (trace.rise - 1);
    const Numbers relearned = u[Relearned] * (trace.rise - 1) * trace.growth;
    trace.kept = again & (relearned > stability);
    const Numbers after = choose(again, lanes::smaller(relearned, stability), stability * (1 + trace.gain));
    trace.own = stability_inside(after);
    return bounded_stability(after);
}

/// The state after the review.
inline State walk_state(const PreparedParameters& p, const Numbers& grade, ReviewTrace& trace) {
    const Mask again = grade < 2;
    State after;
    after.stability =
        walk_update(slow_parameters(p), trace.stability, trace.difficulty, trace.recall, grade, trace.slow_update);
    const Numbers fast =
        walk_update(fast_parameters(p), trace.fast, trace.difficulty, trace.fast_recall, grade, trace.fast_update);
    const Numbers following = Fsrs7::fast_share * after.stability;
    const Mask follows = again & (following < fast);
    after.fast = bounded_stability(choose(follows, following, fast));
    trace.fast_update.own = trace.fast_update.own & ~follows;
    trace.fast_follows = follows & stability_inside(following);

    trace.difficulty_step = -p.w[6] * (grade - 3) * surprise(again, trace.recall);
    const Numbers stepped = trace.difficulty + trace.difficulty_step * (10 - trace.difficulty) * (1.0 / 9);
    const Numbers difficulty = 0.01 * first_difficulty(p, 4) + 0.99 * stepped;
    trace.difficulty_own = inside(difficulty, 1, 10);
    after.difficulty = bounded(difficulty, 1, 10);
    return after;
}

/// Forward through all reviews. The state after the last one is not needed.
void walk(const PreparedParameters& p, std::span<const ReviewLanes> reviews, std::vector<ReviewTrace>& traces) {
    if (traces.size() < reviews.size())
        traces.resize(reviews.size());
    State state = walk_first(p, reviews[0].grade);
    for (std::size_t i = 1; i < reviews.size(); ++i) {
        walk_curve(p, state, reviews[i].days, traces[i]);
        if (i + 1 < reviews.size())
            state = walk_state(p, reviews[i].grade, traces[i]);
    }
}

/// Back through walk_update, from `after`, the adjoint of ln x'. Adds to what flows into ln x, D and ρ. The derivative
/// by u3 is left as that by ln u3.
inline void return_update(UpdateParameters u, const UpdateTrace& trace, const Numbers& stability,
                          const Numbers& difficulty, const Numbers& recall, const Numbers& grade, const Numbers& after,
                          Numbers* gradient, Numbers& log_stability, Numbers& difficulty_adjoint,
                          Numbers& recall_adjoint) {
    const Mask again = grade < 2;
    const Numbers own = where(trace.own, after);
    const Numbers forgotten = 1 - recall;

    // A pass: ln x' = ln x + ln(1 + gain).
    const Numbers passed = where(~again, own);
    const Numbers by_gain = passed / (1 + trace.gain);
    const Numbers by_log_gain = by_gain * trace.gain;
    const Numbers bonus = by_grade({1, u[Hard], 1, u[Easy]}, grade);
    const Numbers per_bonus = by_gain * trace.growth * (trace.rise - 1);
    const Numbers by_bonus = per_bonus * (11 - difficulty);
    const Numbers by_log_rise = by_gain * (11 - difficulty) * bonus * trace.growth * trace.rise;
    gradient[Gain] += by_log_gain;
    gradient[GainFall] -= by_log_gain * trace.log_stability;
    gradient[GainRise] += by_log_rise * forgotten;
    gradient[Hard] += where(grade == 2, by_bonus);
    gradient[Easy] += where(grade == 4, by_bonus);

    // Again: ln x' = ln u3 + ln((x+1)^{u4} − 1) + (1−ρ)u5, or ln x.
    const Numbers lapsed = where(again & ~trace.kept, own);
    const Numbers by_exponent = where(again, lapsed * trace.rise / (trace.rise - 1));
    gradient[Relearned] += lapsed;
    gradient[RelearnedRise] += by_exponent * trace.log_above;
    gradient[RelearnedSurprise] += lapsed * forgotten;

    log_stability += passed - by_log_gain * u[GainFall] + where(trace.kept, own) +
                     by_exponent * u[RelearnedRise] * stability / (1 + stability);
    difficulty_adjoint -= per_bonus * bonus;
    recall_adjoint -= by_log_rise * u[GainRise] + lapsed * u[RelearnedSurprise];
}

/// Back through walk_state, from the adjoint of the state after the review to that of the state before it, as far as
/// it does not flow through recall. The derivative by w5 is left as that by −D0(Easy).
inline StateAdjoint return_state(const PreparedParameters& p, const Numbers& grade, const ReviewTrace& trace,
                                 const StateAdjoint& after, RecallAdjoint& recall, GradientLanes& gradient) {
    const Mask again = grade < 2;
    StateAdjoint before{};
    const Numbers difficulty = where(trace.difficulty_own, after.difficulty);
    const Numbers step = 0.99 / 9 * difficulty * (10 - trace.difficulty);
    gradient[4] += 0.01 * difficulty;
    gradient[5] += 0.01 * difficulty;
    gradient[6] -= step * (grade - 3) * surprise(again, trace.recall);
    recall.mixed += where(again, step * (2 * p.w[6]));
    before.difficulty = 0.99 * difficulty * (1 - trace.difficulty_step * (1.0 / 9));

    const Numbers slow = after.log_stability + where(trace.fast_follows, after.log_fast);
    return_update(slow_parameters(p), trace.slow_update, trace.stability, trace.difficulty, trace.recall, grade, slow,
                  gradient.data() + slow_begin, before.log_stability, before.difficulty, recall.mixed);
    return_update(fast_parameters(p), trace.fast_update, trace.fast, trace.difficulty, trace.fast_recall, grade,
                  after.log_fast, gradient.data() + fast_begin, before.log_fast, before.difficulty, recall.fast);
    return before;
}

/// Back through walk_curve; adds to the adjoint of the state before the review. The derivatives by w23, w27 and w28 are
/// left as those by their logarithms.
inline void return_curve(const PreparedParameters& p, const ReviewTrace& trace, const RecallAdjoint& recall,
                         StateAdjoint& before, GradientLanes& gradient, CurveAdjoint& curve) {
    const auto& w = p.w;
    const Numbers hardness = trace.difficulty - 5;
    const Numbers& log_slow = trace.slow_update.log_stability;
    const Numbers& log_fast = trace.fast_update.log_stability;

    const Numbers mixed = recall.mixed * (1 - 2 * recall_margin);
    const Numbers log_odds = mixed * (trace.fast_recall - trace.slow_recall) * trace.share * (1 - trace.share);
    gradient[27] += log_odds;
    gradient[28] -= log_odds;
    gradient[29] -= log_odds * log_fast;
    gradient[30] -= log_odds * log_slow;
    gradient[31] -= log_odds * hardness;

    const Numbers slow = mixed * (1 - trace.share) * trace.slow_recall;
    const Numbers slow_scale = -p.slow_decay * slow * trace.slow_elapsed;
    curve.slow_decay -= slow * trace.slow_log;
    curve.log_slow_scale += slow_scale;
    gradient[32] += slow_scale * hardness;

    const Numbers fast = (recall.fast + mixed * trace.share) * trace.fast_recall;
    const Numbers fast_scale = -(fast * trace.decay * trace.fast_elapsed);
    const Numbers exponent = fast_scale * trace.scale_flow / trace.decay;
    const Numbers log_decay = -(fast * trace.fast_log + exponent * trace.scale_exponent) * trace.decay_flow;
    curve.fast_exponent += exponent;
    gradient[23] += log_decay;
    gradient[33] += log_decay * log_fast;

    before.log_stability -= log_odds * w[30] + slow_scale;
    before.log_fast += log_decay * (w[33] - 0.3) - log_odds * w[29] - fast_scale;
    before.difficulty += slow_scale * (w[32] - 0.3) - log_odds * (w[31] - 0.5);
}

/// Back through walk_first, lane by lane.
void return_first(const PreparedParameters& p, const Numbers& grades, const StateAdjoint& adjoint, Gradient& gradient) {
    for (std::size_t lane = 0; lane < lanes::count; ++lane) {
        const double steps = grades[lane] - 1;
        const auto grade = static_cast<std::size_t>(steps);
        gradient[grade] += adjoint.log_stability[lane] / p.w[grade];
        if (Fsrs7::fast_share * p.w[grade] > Fsrs7::minimum_stability)
            gradient[grade] += adjoint.log_fast[lane] / p.w[grade];
        const double difficulty = first_difficulty(p, grades[lane]);
        if (difficulty <= 1 || difficulty >= 10)
            continue;
        gradient[4] += adjoint.difficulty[lane];
        gradient[5] -= adjoint.difficulty[lane] * steps * std::exp(p.w[5] * steps);
    }
}

/// Sums up the lanes, and turns what was left as a derivative by something else into one by a parameter.
void add_lanes(const PreparedParameters& p, const GradientLanes& sums, const CurveAdjoint& curve, Gradient& gradient) {
    const auto& w = p.w;
    Gradient sum;
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = lanes::sum(sums[i]);
    for (const std::size_t i : {slow_begin + Relearned, fast_begin + Relearned, 23UL, 27UL, 28UL})
        sum[i] /= w[i];
    sum[5] *= -3 * std::exp(3 * w[5]);
    sum[25] -= lanes::sum(curve.fast_exponent) / w[25];
    // ln p by ln w26 is −(p+1)/p / b, by b it is (p+1)/p·ln(w26)/b².
    const double power = lanes::sum(curve.log_slow_scale) * (p.slow_scale + 1) / p.slow_scale;
    sum[26] -= power / (p.slow_decay * w[26]);
    if (w[24] > lowest_decay && w[24] < highest_decay)
        sum[24] += lanes::sum(curve.slow_decay) + power * std::log(w[26]) / (p.slow_decay * p.slow_decay);
    for (std::size_t i = 0; i < sum.size(); ++i)
        gradient[i] += sum[i];
}

} // namespace

PreparedParameters::PreparedParameters(const Fsrs7::Parameters& parameters)
    : w(parameters), fast_exponent(-std::log(w[25])), log_fast_decay(std::log(w[23])),
      slow_decay(std::clamp(w[24], lowest_decay, highest_decay)), slow_scale(std::expm1(-std::log(w[26]) / slow_decay)),
      log_odds(std::log(w[27] / w[28])) {}

LossGradient::LossGradient() = default;
LossGradient::~LossGradient() = default;

double LossGradient::loss(const PreparedParameters& p, std::span<const ReviewLanes> reviews) {
    walk(p, reviews, traces_);
    Numbers loss{};
    for (std::size_t i = 1; i < reviews.size(); ++i) {
        const Numbers& recall = traces_[i].recall;
        loss -= reviews[i].weight * lanes::log(choose(reviews[i].grade < 2, 1 - recall, recall));
    }
    return lanes::sum(loss);
}

void LossGradient::add_gradient(const PreparedParameters& p, std::span<const ReviewLanes> reviews, Gradient& gradient) {
    walk(p, reviews, traces_);
    GradientLanes sums{};
    CurveAdjoint curve{};
    StateAdjoint state{};
    for (std::size_t i = reviews.size() - 1; i > 0; --i) {
        const ReviewLanes& review = reviews[i];
        const ReviewTrace& trace = traces_[i];
        RecallAdjoint recall{review.weight / choose(review.grade < 2, 1 - trace.recall, -trace.recall), {}};
        if (i + 1 < reviews.size())
            state = return_state(p, review.grade, trace, state, recall, sums);
        return_curve(p, trace, recall, state, sums, curve);
    }
    return_first(p, reviews[0].grade, state, gradient);
    add_lanes(p, sums, curve, gradient);
}

} // namespace greenroom::fsrs7
