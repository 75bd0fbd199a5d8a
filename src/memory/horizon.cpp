#include "memory/horizon.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace greenroom {

namespace {

/// One axis of the grid: evenly spaced between two ends.
struct Axis {
    double low, high;
    std::size_t points;

    double step() const { return (high - low) / static_cast<double>(points - 1); }
    double at(std::size_t i) const { return low + step() * static_cast<double>(i); }

    /// The point below `x` and how far beyond it `x` lies (0 to 1); ends hold what is outside.
    std::pair<std::size_t, float> below(double x) const {
        const double along = std::clamp((x - low) / step(), 0.0, static_cast<double>(points - 1));
        const std::size_t i = std::min(static_cast<std::size_t>(along), points - 2);
        return {i, static_cast<float>(along - static_cast<double>(i))};
    }
};

// From half an hour up: what is forgotten sooner is forgotten anyway.
const Axis slow_axis{std::log(0.02), std::log(Fsrs7::maximum_stability), StateGrid::slow_points};
const Axis fast_axis{std::log(0.02), std::log(1000.0), StateGrid::fast_points};
const Axis difficulty_axis{1, 10, StateGrid::difficulty_points};

// The slow trace varies fastest in memory, then the fast one.
constexpr std::uint32_t fast_stride = StateGrid::slow_points;
constexpr std::uint32_t difficulty_stride = StateGrid::slow_points * StateGrid::fast_points;

float mix(float a, float b, float share) { return a + (b - a) * share; }

} // namespace

StateGrid::Place StateGrid::place(const MemoryState& state) {
    const auto [s, slow] = slow_axis.below(std::log(state.stability));
    const auto [f, fast] = fast_axis.below(std::log(state.stability_fast));
    const auto [d, difficulty] = difficulty_axis.below(state.difficulty);
    return {static_cast<std::uint32_t>(s + f * fast_stride + d * difficulty_stride), slow, fast, difficulty};
}

MemoryState StateGrid::state(std::size_t point) {
    return {std::exp(slow_axis.at(point % slow_points)), std::exp(fast_axis.at(point / fast_stride % fast_points)),
            difficulty_axis.at(point / difficulty_stride)};
}

float StateGrid::at(const float* values, const Place& place) {
    const float* v = values + place.corner;
    const auto edge = [&](std::uint32_t offset) { return mix(v[offset], v[offset + 1], place.slow); };
    const auto face = [&](std::uint32_t offset) { return mix(edge(offset), edge(offset + fast_stride), place.fast); };
    return mix(face(0), face(difficulty_stride), place.difficulty);
}

void StateGrid::spread(float* values, const Place& place, float amount) {
    for (std::uint32_t d = 0; d < 2; ++d)
        for (std::uint32_t f = 0; f < 2; ++f) {
            const float share =
                amount * (d ? place.difficulty : 1 - place.difficulty) * (f ? place.fast : 1 - place.fast);
            float* v = values + place.corner + d * difficulty_stride + f * fast_stride;
            v[0] += share * (1 - place.slow);
            v[1] += share * place.slow;
        }
}

Transitions::Transitions(const Fsrs7& model, const GradeShares& shares)
    : model_(model), shares_(shares), recall_(ages.size() * StateGrid::size),
      after_(ages.size() * StateGrid::size * all_grades.size()) {
    for (std::size_t point = 0; point < StateGrid::size; ++point) {
        const MemoryState state = StateGrid::state(point);
        for (std::size_t age = 0; age < ages.size(); ++age) {
            const std::size_t row = age * StateGrid::size + point;
            const double days = ages[age] == 0 ? second_look : ages[age];
            recall_[row] = static_cast<float>(model.retrievability(state, days));
            for (const Grade grade : all_grades)
                after_[row * 4 + index_of(grade)] = StateGrid::place(model.next(state, days, grade));
        }
    }
}

std::vector<float> Transitions::recall_after(double days) const {
    std::vector<float> recall(StateGrid::size);
    for (std::size_t point = 0; point < StateGrid::size; ++point)
        recall[point] = static_cast<float>(model_.retrievability(StateGrid::state(point), days));
    return recall;
}

// Threads that ask at once each make their own, which costs less than to wait.
std::shared_ptr<const Transitions> shared_transitions(const Fsrs7& model, const GradeShares& shares) {
    static std::mutex mutex;
    static std::weak_ptr<const Transitions> newest;
    {
        const std::lock_guard lock(mutex);
        if (auto made = newest.lock();
            made && made->model().parameters() == model.parameters() && made->shares() == shares)
            return made;
    }
    auto made = std::make_shared<const Transitions>(model, shares);
    const std::lock_guard lock(mutex);
    newest = made;
    return made;
}

Programme::Programme(const Transitions& transitions, const Horizon& horizon, std::span<const float> end,
                     std::span<const double> ratios)
    : horizon_(horizon), gains_(ratios.size() * horizon.steps() * Transitions::ages.size() * StateGrid::size) {
    values_.reserve(ratios.size() * end.size());
    for (std::size_t ratio = 0; ratio < ratios.size(); ++ratio) {
        values_.insert(values_.end(), end.begin(), end.end());
        solve(transitions, ratio, ratios[ratio]);
    }
}

const float* Programme::values(std::size_t ratio, std::size_t step) const {
    return values_.data() + (ratio * horizon_.steps() + step) * StateGrid::size;
}

std::size_t Programme::gain_row(std::size_t ratio, std::size_t step, std::size_t age) const {
    return ((ratio * horizon_.steps() + step) * Transitions::ages.size() + age) * StateGrid::size;
}

const float* Programme::gains(std::size_t ratio, std::size_t step, std::size_t age) const {
    return gains_.data() + gain_row(ratio, step, age);
}

/// From the last step back: when one is reached, every later review has been weighed. First a second look on the same
/// day (age 0) is: weak states come first on the grid, so a lapse may lead to a third look, a pass to none. Then its
/// values are final, and a review at it can be weighed as the next of every earlier step.
void Programme::solve(const Transitions& transitions, std::size_t ratio, double seconds) {
    for (std::size_t step = horizon_.steps(); step-- > 0;) {
        if (std::isinf(horizon_.prices[step]))
            continue;
        for (std::size_t age = horizon_.second_looks ? 0 : 1; age < Transitions::ages.size(); ++age)
            if (const auto back = steps_of_age(age, horizon_.step_days); back && *back <= step)
                weigh(transitions, ratio, seconds, step, age);
    }
}

void Programme::weigh(const Transitions& transitions, std::size_t ratio, double seconds, std::size_t step,
                      std::size_t age) {
    const std::size_t earlier_step = step - *steps_of_age(age, horizon_.step_days);
    const float* const value = values(ratio, step);
    float* const earlier = values_.data() + (ratio * horizon_.steps() + earlier_step) * StateGrid::size;
    float* const gain = gains_.data() + gain_row(ratio, step, age);
    const float* const recall = transitions.recall(age);
    const StateGrid::Place* after = transitions.after(age);
    const auto price = static_cast<float>(horizon_.prices[step]);
    const auto lapse_seconds = static_cast<float>(seconds * lapse_cost);
    const auto pass_seconds = static_cast<float>(seconds * pass_cost);
    const std::array<float, 3> pass{static_cast<float>(transitions.shares().pass[0]),
                                    static_cast<float>(transitions.shares().pass[1]),
                                    static_cast<float>(transitions.shares().pass[2])};
    for (std::size_t point = 0; point < StateGrid::size; ++point, after += 4) {
        const float passed = pass[0] * StateGrid::at(value, after[1]) + pass[1] * StateGrid::at(value, after[2]) +
                             pass[2] * StateGrid::at(value, after[3]);
        const float expected = mix(StateGrid::at(value, after[0]), passed, recall[point]);
        const float cost = mix(lapse_seconds, pass_seconds, recall[point]);
        gain[point] = (expected - earlier[point]) / cost;
        earlier[point] = std::max(earlier[point], expected - price * cost);
    }
}

std::optional<std::size_t> steps_of_age(std::size_t age, int step_days) {
    if (Transitions::ages[age] % step_days != 0)
        return std::nullopt;
    return static_cast<std::size_t>(Transitions::ages[age] / step_days);
}

} // namespace greenroom
