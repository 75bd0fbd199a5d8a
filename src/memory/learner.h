#pragma once

#include "memory/grade.h"

#include <array>

namespace greenroom {

/// How often each grade is given: what a plan expects of the learner. The defaults are those of the simulator of the
/// FSRS family (fsrs-rs, `SimulatorConfig`).
struct GradeShares {
    std::array<double, 4> first{0.24, 0.094, 0.495, 0.171}; ///< at first sight; they add up to 1
    std::array<double, 3> pass{0.224, 0.631, 0.145};        ///< Hard, Good, Easy, given that the card was recalled

    bool operator==(const GradeShares&) const = default;
};

/// What a card costs, in seconds (> 0).
struct CardSeconds {
    double first = 15;   ///< seen for the first time
    double review = 14;  ///< asked again
    double relearn = 13; ///< asked again after Again

    bool operator==(const CardSeconds&) const = default;
};

/// A failed review takes longer than a passed one: factors on `CardSeconds::review`, which is the mean where nine of
/// ten are recalled (19.4 and 13.1 seconds against 13.7 in the same simulator).
inline constexpr double lapse_cost = 1.417;
inline constexpr double pass_cost = 0.954;

/// The expected cost of a review whose mean is `seconds`, at a probability of recall.
constexpr double expected_seconds(double seconds, double recall) {
    return seconds * (recall * pass_cost + (1 - recall) * lapse_cost);
}

} // namespace greenroom
