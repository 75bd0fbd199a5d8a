#pragma once

#include "records/statistics.h"
#include "cards/parse/card.h"
#include "memory/grade.h"
#include "memory/memory_state.h"
#include "records/card_key.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// What the cards' schedules say, for charts. `topic` everywhere limits to that topic path and those below it; empty
/// for all. Archived cards never count.
class CardStatistics {
public:
    explicit CardStatistics(Database& database) : database_(database) {}

    /// When each card that is neither suspended nor buried is due, earliest first.
    std::vector<Instant> due(const std::string& topic, Instant now);

    /// What the last review of each reviewed card left behind.
    std::vector<MemoryState> memories(const std::string& topic);

    /// Cards with at least `lapses`, most lapses first, at most `limit`.
    std::vector<LeechCard> leeches(const std::string& topic, int lapses, int limit);

private:
    Database& database_;
};

/// Sums over the review log, for charts.
class ReviewStatistics {
public:
    explicit ReviewStatistics(Database& database) : database_(database) {}
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
};

} // namespace greenroom
