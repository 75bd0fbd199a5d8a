#pragma once

#include "memory/fsrs7.h"
#include "memory/grade.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace greenroom {

/// One review of a card, as the trainer sees it.
struct TrainingReview {
    double days = 0; ///< since the card's previous review, ≥ 0, fractional; not read of a card's first
    Grade grade = Grade::Good;
    bool same_day = false;  ///< on the study day of the previous one: trained on, but left out of the log loss
    std::int64_t order = 0; ///< rises with time over all cards; the moment itself will do
};

/// A card's reviews since it was new, in order of time.
using CardHistory = std::span<const TrainingReview>;

/// How to train. What comes out depends on the seed, and not on the number of threads.
struct TrainingOptions {
    std::uint64_t seed = 1;
    unsigned threads = 2; ///< ≥ 1; more than two gain little, the batches are small

    /// Told now and then, on the calling thread, which share of the work is done (0 to 1). Training is given up when it
    /// says no.
    std::function<bool(double share)> go_on;
};

/// What came of training.
struct TrainingResult {
    Fsrs7::Parameters parameters{}; ///< to use from now on: the present ones unless `adopted`
    bool adopted = false;
    std::size_t reviews = 0; ///< in the log
    std::size_t judged = 0;  ///< how many of them the two losses are means over

    /// Mean log loss, −ln P(what happened), of the later 20 % of all reviews, without first and same-day ones: with the
    /// present parameters, and with those fitted to the earlier 80 %. 0 where there is nothing to judge by.
    double log_loss_present = 0;
    double log_loss_fitted = 0;
};

/// Fits FSRS-7's parameters to a learner's own log.
///
/// They are fitted to the earlier 80 % of all reviews, and adopted only if they predict the later 20 % better than
/// `present` does; then they are fitted again, to all. The recipe is srs-benchmark's for FSRS-7: Adam with betas 0.70
/// and 0.98 and rate 0.0118, nine epochs in batches of 512 reviews, a penalty on leaving the defaults; newer reviews
/// weigh more, as in fsrs-rs. A small log gets more epochs. The rate is half of that, that or twice that, whichever,
/// fitted to the first 64 % of the reviews, predicts the next 16 % best.
///
/// Empty if `go_on` said no.
std::optional<TrainingResult> train(std::span<const CardHistory> cards, const Fsrs7::Parameters& present,
                                    const TrainingOptions& options = {});

} // namespace greenroom
