#include "study/collection/pace.h"

#include "store/tables/store.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int latest_reviews = 200;
constexpr double weight_of_default = 10;
constexpr double longest_seconds = 120;

class Mean {
public:
    explicit Mean(double usual) : sum_(usual * weight_of_default) {}
    void add(double seconds) {
        sum_ += std::min(seconds, longest_seconds);
        weight_ += 1;
    }
    double value() const { return sum_ / weight_; }

private:
    double sum_;
    double weight_ = weight_of_default;
};

} // namespace

Pace pace_of(Store& store) {
    Mean fresh(Pace{}.fresh), review(Pace{}.review);
    for (const TimedReview& timed : store.reviews.latest_times(latest_reviews))
        (timed.first ? fresh : review).add(std::chrono::duration<double>(timed.elapsed).count());
    return {fresh.value(), review.value()};
}

double minutes_for(const Pace& pace, int fresh, int reviews) {
    return (pace.fresh * fresh + pace.review * reviews) / 60.0;
}

} // namespace greenroom
