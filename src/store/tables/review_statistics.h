#pragma once

#include "memory/grade.h"
#include "records/instant.h"
#include "records/statistics.h"
#include "store/files/database.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Sums over the review log, for charts.
class ReviewStatistics {
public:
    explicit ReviewStatistics(Database& database);
    ReviewStatistics(const ReviewStatistics&) = delete;
    ReviewStatistics& operator=(const ReviewStatistics&) = delete;

    /// The slots with reviews, oldest first.
    std::vector<ActivitySlot> activity(const ReviewSpan& span);

    /// Hands out the starts of slots with reviews that begin before `before`, newest first, while `take` returns true.
    void slots_backwards(Instant before, const std::function<bool(Instant)>& take);

    /// The start of the first slot with a review of `topic` (empty for all) or those below it.
    std::optional<Instant> first_slot(const std::string& topic);

    /// Hands out every prediction: reviews less than a day after their card's previous one have none. `take` must not
    /// throw.
    void predictions(const ReviewSpan& span, const std::function<void(Prediction)>& take);

private:
    using TakePrediction = std::function<void(Prediction)>;

    void provide_hand_out();

    Database& database_;
    const TakePrediction* take_ = nullptr; ///< what the SQL function hands predictions to
    bool hands_out_ = false;
    PreparedStatement all_, of_topic_, backwards_, first_, first_of_topic_, predictions_, predictions_of_topic_;
};

} // namespace greenroom
