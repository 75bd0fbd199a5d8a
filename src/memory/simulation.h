#pragma once

#include "memory/horizon.h"
#include "memory/learner.h"
#include "memory/plan.h"
#include "memory/simulated_memory.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// Seconds by grade, of the simulator of the FSRS family (fsrs-rs, `SimulatorConfig`).
struct SimulatedPace {
    std::array<double, 4> first{19.58, 18.79, 13.78, 10.71};
    std::array<double, 4> review{19.38, 17.59, 12.38, 8.94};
    std::array<double, 4> relearn{16.44, 15.25, 12.32, 8.03};
};

/// One learner, one deck, one interview.
struct SimulatedStudy {
    std::size_t cards = 400;
    std::size_t studied = 0;       ///< how many of them have been studied before
    std::size_t studied_days = 60; ///< for how long: new ones evenly over that time, at retention 0.9
    std::size_t days = 30;
    double minutes = 20; ///< a day; the card at hand is finished
    std::uint64_t seed = 1;
    GradeShares shares;
    SimulatedPace pace;
};

/// How the simulated learner chooses what to study.
struct StudyPolicy {
    enum class Kind {
        Due,        ///< what is due at `retention`, then `new_per_day`; in the last `cram_days` no new, the weakest too
        OnceMore,   ///< like Due, but the last days go to seeing everything once more, the longest unseen first
        Threshold,  ///< nearest below a recall of `retention`, else new, else nearest above (Lindsey et al. 2014)
        Efficiency, ///< like Threshold, with each card's own: where a review gains most ln(stability) a second
                    ///< (Eglington and Pavlik 2020)
        Greedy,     ///< most extra recall on the day per second
        Plan,       ///< the finite-horizon programme
    };
    enum class DueOrder { Oldest, Strongest };

    Kind kind = Kind::Due;
    MemoryModel believed;
    double retention = 0.9;
    std::size_t new_per_day = 20;
    std::size_t cram_days = 0;
    DueOrder order = DueOrder::Oldest;
    bool same_day = true; ///< Due: a failed card comes again the same day until it is passed; Plan: second looks

    // Plan only.
    std::shared_ptr<const Transitions> transitions;
    std::optional<PriceCurve> prices; ///< to begin with; found before the first day if empty
    int tuning_rounds = 1;            ///< each day
};

/// The policies by name: fsrs6, fsrs6-tuned (for 400 cards in 30 days of 20 minutes), fsrs7, threshold, efficiency,
/// once-more, greedy, plan. All but the first two believe FSRS-7's defaults. Empty for another name.
std::optional<StudyPolicy> study_policy(std::string_view name);

std::vector<std::string> study_policy_names();

struct SimulatedOutcome {
    double recalled = 0; ///< Σ true recall on the interview day
    std::size_t seen = 0;
    std::size_t reviews = 0; ///< first sights too
    double minutes = 0;
};

/// Lets a learner who forgets by `truth` study by `policy`, which sees grades alone. Each card has its own stream of
/// chance, so policies meet the same luck. Day 0 is today, the interview is at the hour of study on day `days`.
SimulatedOutcome simulate(const SimulatedStudy& study, const MemoryModel& truth, const StudyPolicy& policy);

/// Half the width of a 95 % interval of the normal distribution, in standard errors.
inline constexpr double normal_95 = 1.96;

/// The mean of `values` and half the width of its 95 % interval (normal).
struct MeanInterval {
    double mean = 0, half_width = 0;
};
MeanInterval mean_interval(const std::vector<double>& values);

} // namespace greenroom
