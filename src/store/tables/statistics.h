#pragma once

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

/// A card that was forgotten again and again, with what speaks for one remedy or another.
struct LeechCard {
    CardKey key;
    std::string id;
    std::string question; ///< Markdown
    int gap = 0;          ///< as Card::gap
    std::string topic_title;
    int lapses = 0;
    int reviews = 0;
    int key_points = 0;
    bool has_note = false;
    bool suspended = false;

    bool operator==(const LeechCard&) const = default;
};

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
