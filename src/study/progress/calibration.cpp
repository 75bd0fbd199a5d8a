#include "study/progress/calibration.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

/// Mean log loss when a share `p` (0–1) is always predicted and comes true.
double entropy(double p) { return p <= 0 || p >= 1 ? 0 : -p * std::log(p) - (1 - p) * std::log(1 - p); }

} // namespace

void CalibrationSum::add(Prediction prediction) {
    const double p = prediction.predicted;
    const auto bin = std::min(bin_count - 1, static_cast<std::size_t>(p * bin_count));
    ++bins_[bin].reviews;
    bins_[bin].recalled += prediction.recalled;
    bins_[bin].predicted += p;
    loss_ -= std::log(prediction.recalled ? p : 1 - p);
}

Calibration CalibrationSum::result() const {
    Calibration result;
    for (std::size_t i = 0; i < bin_count; ++i) {
        const Sum& sum = bins_[i];
        if (sum.reviews == 0)
            continue;
        result.bins.push_back({static_cast<double>(i) / bin_count, sum.reviews, sum.predicted / sum.reviews,
                               static_cast<double>(sum.recalled) / sum.reviews});
        result.reviews += sum.reviews;
        result.predicted += sum.predicted;
        result.recalled += sum.recalled;
    }
    if (result.reviews == 0)
        return result;
    result.predicted /= result.reviews;
    result.recalled /= result.reviews;
    result.log_loss = loss_ / result.reviews;
    result.log_loss_of_share = entropy(result.recalled);
    return result;
}

Calibration calibration(Collection& collection, const ProgressScope& scope, Instant now) {
    CalibrationSum sum;
    collection.store().review_statistics.predictions(
        reviews_of(days_back(collection, scope, now), collection.calendar(), scope.topic),
        [&](Prediction prediction) { sum.add(prediction); });
    return sum.result();
}

} // namespace greenroom
