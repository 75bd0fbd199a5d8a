#pragma once

#include "memory/grade.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// How finely reviews are summed up over time. Every time zone in use is a multiple of it away from UTC, so study days
/// begin with a slot.
inline constexpr std::chrono::minutes slot_length{15};

/// Which reviews are meant. Those of archived cards count too: they were given.
struct ReviewSpan {
    Instant from;        ///< begins a slot
    Instant to;          ///< the first moment after it; begins a slot
    std::string topic{}; ///< this topic and those below it; empty for all
};

/// The reviews of one slot. Those that were undone never count.
struct ActivitySlot {
    Instant start;
    std::array<int, 4> grades{};         ///< how many of each grade
    std::chrono::milliseconds elapsed{}; ///< each answer counting two minutes at most: longer ones were pauses
    int predictions = 0;                 ///< reviews a day or more after their card's previous one
    int recalled = 0;                    ///< those of them that were passed

    int reviews() const { return grades[0] + grades[1] + grades[2] + grades[3]; }

    bool operator==(const ActivitySlot&) const = default;
};

/// What the model expected of one review, and what came.
struct Prediction {
    double predicted = 0; ///< probability of recall, in (0, 1)
    bool recalled = false;

    bool operator==(const Prediction&) const = default;
};

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
