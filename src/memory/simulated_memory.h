#pragma once

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"
#include "memory/grade.h"
#include "memory/memory_state.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace greenroom {

/// A memory model as functions: what a simulated learner forgets by, or what a scheduler believes. Days are fractional.
struct MemoryModel {
    std::function<MemoryState(Grade)> first;
    std::function<MemoryState(const MemoryState&, double days, Grade)> next;
    std::function<double(const MemoryState&, double days)> recall;
    std::function<double(const MemoryState&, double retention)> interval;
};

MemoryModel fsrs7_model(const Fsrs7& model = Fsrs7{});

/// FSRS-6 counts whole days: a review within half a day of the last is one of the same day.
MemoryModel fsrs6_model(const Fsrs6& model = Fsrs6{});

/// What simulated learners forget by: FSRS-6 with its defaults, FSRS-6 with parameters of their own (each default times
/// e^z, z normal with deviation 0.25, kept within bounds), FSRS-7 with its defaults.
enum class Truth { F6, F6rand, F7 };

MemoryModel true_memory(Truth truth, std::uint64_t seed);

/// Uniform in [0, 1): draw number `draw` of a card's own stream of chance.
double card_chance(std::uint64_t seed, std::size_t card, std::size_t draw);

} // namespace greenroom
