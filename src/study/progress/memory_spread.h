#pragma once

#include "memory/memory_state.h"
#include "records/statistics.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

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
MemorySpread memory_spread(Collection& collection, const std::string& topic);

class Collection;

/// What may help against a leech.
enum class LeechRemedy {
    Split,   ///< it asks for many things at once
    Note,    ///< write down what tells it from its neighbours
    Reword,  ///< a note did not help: ask it another way
    Suspend, ///< it cost so much that it should wait
    None     ///< it is suspended
};

struct Leech {
    LeechCard card;
    LeechRemedy remedy = LeechRemedy::None;

    bool operator==(const Leech&) const = default;
};

/// Suspended: none. Twice the lapses that make a leech: suspend. Five key points or more: split. Else a note, and where
/// there is one, other words.
LeechRemedy remedy_for(const LeechCard& card);

/// The worst 50 leeches (see store/schedule.h), most lapses first. `topic` with those below it; empty for all.
std::vector<Leech> leeches(Collection& collection, const std::string& topic);

} // namespace greenroom
