#pragma once

#include "memory/chance.h"
#include "memory/grade.h"
#include "memory/memory_state.h"

#include <array>
#include <cmath>
#include <string>

namespace greenroom {

/// What must hold of either model for any parameters, grades and times within bounds. Each function returns what
/// does not, or nothing. Comparisons are written so that a NaN fails them.
namespace properties {

inline bool within(double value, double low, double high) { return value >= low && value <= high; }

template<typename Model>
std::string of_state(const MemoryState& state) {
    if (!within(state.stability, Model::minimum_stability, Model::maximum_stability))
        return "stability out of bounds";
    if (!within(state.stability_fast, Model::minimum_stability, Model::maximum_stability))
        return "fast stability out of bounds";
    return within(state.difficulty, 1, 10) ? "" : "difficulty out of bounds";
}

/// Recall starts high, ends above nothing and never rises.
template<typename Model>
std::string of_recall(const Model& model, const MemoryState& state) {
    constexpr double rounding = 1e-15;
    double before = 1;
    for (const double days : {0.0, 1e-9, 1e-5, 1e-3, 0.1, 1.0, 10.0, 100.0, 1e4, 1e6}) {
        const double recall = model.retrievability(state, days);
        if (!(recall > 0 && recall <= before + rounding))
            return "recall rises or leaves (0, 1] at " + std::to_string(days) + " days";
        before = recall;
    }
    return model.retrievability(state, 1e6) < model.retrievability(state, 0) ? "" : "recall never falls";
}

/// At the interval, recall is the retention asked for; at its bounds, it is on the right side of it.
template<typename Model>
std::string of_interval(const Model& model, const MemoryState& state, double retention) {
    const double interval = model.interval(state, retention);
    if (!within(interval, 0, Model::maximum_stability))
        return "interval out of bounds";
    const double recall = model.retrievability(state, interval);
    if (interval == Model::maximum_stability)
        return recall >= retention - 1e-12 ? "" : "the longest interval is too long";
    if (interval == 0)
        return model.retrievability(state, 1e-12) <= retention ? "" : "no interval where there should be one";
    return std::abs(recall - retention) < 1e-12 ? "" : "recall at the interval is not the retention";
}

/// A lapse never leaves more stability than a pass, nor does a worse pass than a better one; a harder pass never leaves
/// a card easier. `after` has one state per grade.
inline std::string of_order(const std::array<MemoryState, 4>& after) {
    for (std::size_t i = 1; i < after.size(); ++i) {
        if (!(after[i].stability >= after[i - 1].stability))
            return "a better grade leaves less stability";
        if (!(after[i].stability_fast >= after[i - 1].stability_fast))
            return "a better grade leaves less fast stability";
        if (i > 1 && !(after[i].difficulty <= after[i - 1].difficulty))
            return "a better pass leaves a harder card";
    }
    return "";
}

/// The four states after `days`, checked one by one and against each other.
template<typename Model>
std::string of_review(const Model& model, const MemoryState& state, double days) {
    std::array<MemoryState, 4> after;
    for (const Grade grade : all_grades) {
        after[index_of(grade)] = model.next(state, days, grade);
        if (const std::string wrong = of_state<Model>(after[index_of(grade)]); !wrong.empty())
            return wrong;
    }
    return of_order(after);
}

/// A random card from its first review through eleven more, its grades and times at random too.
template<typename Model>
std::string of_history(const Model& model, Chance& chance) {
    MemoryState state = model.first(chance.pick(all_grades));
    std::string wrong = of_state<Model>(state);
    for (int review = 0; review < 11 && wrong.empty(); ++review) {
        const double days = chance.days();
        wrong = of_recall(model, state);
        if (wrong.empty())
            wrong = of_interval(model, state, chance.between(0.05, 0.995));
        if (wrong.empty())
            wrong = of_review(model, state, days);
        state = model.next(state, days, chance.pick(all_grades));
    }
    return wrong;
}

} // namespace properties
} // namespace greenroom
