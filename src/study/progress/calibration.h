#pragma once

#include "study/progress/scope.h"

#include <vector>

namespace greenroom {

/// How well the model's predictions came true.
///
/// Every review a day or more after its card's previous one has a prediction: the probability of recall that the model
/// gave at that moment. Earlier ones are left out, because their answer still stood before the eyes; so are first
/// reviews.
struct Calibration {
    /// The reviews whose prediction lies within a twentieth.
    struct Bin {
        double from = 0; ///< predicted, inclusive; 0–0.95
        int reviews = 0;
        double predicted = 0; ///< mean, 0–1
        double recalled = 0;  ///< share, 0–1

        double to() const { return from + 0.05; }

        bool operator==(const Bin&) const = default;
    };

    std::vector<Bin> bins; ///< those with reviews, lowest first
    int reviews = 0;
    double predicted = 0; ///< mean, 0–1
    double recalled = 0;  ///< share, 0–1
    /// Mean of −ln p over recalled reviews and −ln(1−p) over forgotten ones; smaller is better.
    double log_loss = 0;
    /// The log loss of always predicting the share that was recalled: what a model must beat.
    double log_loss_of_share = 0;

    bool operator==(const Calibration&) const = default;
};

/// Sums predictions up, one after another.
class CalibrationSum {
public:
    void add(Prediction prediction);
    Calibration result() const;

private:
    static constexpr std::size_t bin_count = 20;

    struct Sum {
        int reviews = 0;
        int recalled = 0;
        double predicted = 0;
    };

    Sum bins_[bin_count];
    double loss_ = 0;
};

Calibration calibration(Collection& collection, const ProgressScope& scope, Instant now);

} // namespace greenroom
