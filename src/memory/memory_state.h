#pragma once

namespace greenroom {

/// What the memory model knows of one card right after a review.
/// FSRS-6 has one stability: there `stability_fast` equals `stability`.
struct MemoryState {
    double stability = 0;      ///< days, slow trace
    double stability_fast = 0; ///< days, fast trace
    double difficulty = 0;     ///< 1 (easy) to 10 (hard)

    bool operator==(const MemoryState&) const = default;
};

} // namespace greenroom
