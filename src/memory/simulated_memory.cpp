#include "memory/simulated_memory.h"

#include "memory/fsrs6.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace greenroom {

namespace {

/// The finaliser of SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

} // namespace

double card_chance(std::uint64_t seed, std::size_t card, std::size_t draw) {
    const std::uint64_t key = mixed(seed * 0x9e3779b97f4a7c15 + 1) ^ mixed((card + 1) * 0xd1342543de82ef95);
    return static_cast<double>(mixed(key + (draw + 1) * 0x9e3779b97f4a7c15) >> 11) * 0x1p-53;
}

MemoryModel fsrs7_model(const Fsrs7& model) {
    return {[model](Grade grade) { return model.first(grade); },
            [model](const MemoryState& state, double days, Grade grade) { return model.next(state, days, grade); },
            [model](const MemoryState& state, double days) { return model.retrievability(state, days); },
            [model](const MemoryState& state, double retention) { return model.interval(state, retention); }};
}

MemoryModel fsrs6_model(const Fsrs6& model) {
    const auto whole = [](double days) { return days < 0.5 ? 0.0 : days; };
    return {[model](Grade grade) { return model.first(grade); },
            [model, whole](const MemoryState& state, double days, Grade grade) {
                return model.next(state, whole(days), grade);
            },
            [model](const MemoryState& state, double days) { return model.retrievability(state, days); },
            [model](const MemoryState& state, double retention) { return model.interval(state, retention); }};
}

namespace {

/// Parameters of a learner's own. Box and Muller's method, so that every machine draws the same.
Fsrs6 random_fsrs6(std::uint64_t seed) {
    constexpr std::size_t no_card = 1'000'000;
    Fsrs6::Parameters w = Fsrs6::default_parameters;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double radius = std::sqrt(-2 * std::log(1 - card_chance(seed, no_card + i, 0)));
        const double angle = 2 * std::numbers::pi * card_chance(seed, no_card + i, 1);
        w[i] = std::clamp(w[i] * std::exp(0.25 * radius * std::cos(angle)), Fsrs6::lowest_parameters[i],
                          Fsrs6::highest_parameters[i]);
    }
    w[7] = Fsrs6::default_parameters[7];
    std::sort(w.begin(), w.begin() + 4);
    return Fsrs6(w);
}

} // namespace

MemoryModel true_memory(Truth truth, std::uint64_t seed) {
    switch (truth) {
    case Truth::F6:
        return fsrs6_model();
    case Truth::F6rand:
        return fsrs6_model(random_fsrs6(seed));
    case Truth::F7:
        break;
    }
    return fsrs7_model();
}

} // namespace greenroom
