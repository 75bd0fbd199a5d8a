#pragma once

#include "memory/memory_state.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// How many cards lie between two values.
struct SpreadBin {
    double from = 0;          ///< inclusive
    std::optional<double> to; ///< exclusive; nothing for no end
    int cards = 0;

    bool operator==(const SpreadBin&) const = default;
};

/// How stable and how difficult the reviewed cards are.
struct MemorySpread {
    /// Days, twice as wide each: under 1, 1–2, 2–4 … 256–512, from 512 on.
    std::vector<SpreadBin> stability;
    /// 1–2, 2–3 … 9–10, both ends of the last included.
    std::vector<SpreadBin> difficulty;
    int cards = 0;
    double median_stability = 0; ///< days; 0 without cards
    double mean_difficulty = 0;  ///< 1–10; 0 without cards

    bool operator==(const MemorySpread&) const = default;
};

MemorySpread memory_spread(std::span<const MemoryState> memories);

/// `topic` with those below it; empty for all.
MemorySpread memory_spread(Store& store, const std::string& topic);

} // namespace greenroom
