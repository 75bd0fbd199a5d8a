#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "memory/memory_state.h"
#include "records/card_key.h"
#include "records/instant.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// One self-graded answer, as the log keeps it.
struct Review {
    std::string id; ///< globally unique (UUID version 7, lower-case)
    Instant at;     ///< when it was graded
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{}; ///< from question shown to graded
    Instant due;                         ///< when the scheduler decided to ask again

    bool operator==(const Review&) const = default;
};

/// A card last reviewed so much later than the present was reviewed under a wrong clock, and is due at once.
inline constexpr std::chrono::hours wrong_clock{24};

/// Whether a review was made under a clock that was ahead of the present one.
constexpr bool is_from_the_future(Instant last_review, Instant now) { return last_review > now + wrong_clock; }

/// Whether a card is due at or before `due_by`. One that was last reviewed under a clock that was ahead is due at once:
/// it would not come back before that time is reached. In SQL due_cards() says the same.
constexpr bool is_due(Instant due, Instant last_review, Instant due_by, Instant now) {
    return due <= due_by || is_from_the_future(last_review, now);
}

/// What a card's reviews that were not undone come to.
struct Schedule {
    MemoryState memory;
    Instant first_review;
    Instant last_review;
    Instant due;
    int reviews = 0;
    int lapses = 0; ///< times it was forgotten after having been recalled
    std::string last_review_id;
    int grades = 0; ///< those that were given, as grade_bit() of each

    /// Whether the last review was made under a clock that was ahead of the present one.
    bool is_from_the_future(Instant now) const { return greenroom::is_from_the_future(last_review, now); }

    /// Whether the card is due at or before `due_by`, as greenroom::is_due() has it.
    bool is_due(Instant due_by, Instant now) const { return greenroom::is_due(due, last_review, due_by, now); }

    bool operator==(const Schedule&) const = default;
};

/// The interval from which a card counts as mature, in days: Anki's convention.
inline constexpr double mature_days = 21;

/// A card that was forgotten this often is a leech, as in Anki.
inline constexpr int leech_lapses = 8;

/// A grade's place in Schedule::grades.
constexpr int grade_bit(Grade grade) { return 1 << static_cast<int>(grade); }

/// A review with what the whole log says of it.
struct LoggedReview {
    std::string card_id;
    Review review;
    bool undone = false;
};

/// What another program knew of a card of whose reviews it kept none: where the fold of its reviews begins.
struct StartingMemory {
    std::string id;     ///< globally unique, as a review's
    Instant at;         ///< of the last review there
    MemoryState memory; ///< after it
    Instant due;

    bool operator==(const StartingMemory&) const = default;
};

/// What a card's schedule is folded from.
struct ReviewHistory {
    std::optional<StartingMemory> start; ///< before all of the reviews
    std::vector<Review> reviews;         ///< oldest first

    bool operator==(const ReviewHistory&) const = default;
};

/// A review that was taken back.
struct UndoneReview {
    CardKey card;
    std::string card_id;
    Review review;
};

/// How many schedules a rebuild looked at, and how many it had to change.
struct RebuildReport {
    int cards = 0;
    int differed = 0;
};

/// What a reset did; `id` takes it back.
struct CardReset {
    std::string id; ///< globally unique; empty when all cards were new already, and then nothing was stored
    int cards = 0;  ///< that were not new

    bool operator==(const CardReset&) const = default;
};

/// A card that may be asked: what the queue needs to place it.
struct QueuedCard {
    CardKey card;
    TopicKey topic;
    std::string id;
    std::optional<Schedule> schedule; ///< nothing for a new card
    std::string family{};             ///< as in Card; empty for none
    Kind kind = Kind::Open;
    int seconds = 60; ///< as in Card
    Asked asked = Asked::Sometimes;
    Level level = Level::Mid;

    /// What siblings share: the id without `#` and the gap number.
    std::string_view heading() const { return std::string_view(id).substr(0, id.find('#')); }

    /// Whether both come from one heading or one family, which are not asked one after the other.
    bool is_related_to(const QueuedCard& other) const {
        return heading() == other.heading() || (!family.empty() && family == other.family);
    }
};

/// An answer that counts, with what says how long it should have taken.
struct TimedReview {
    CardKey card;
    Instant at;
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{}; ///< 0 if it was not timed
    Kind kind = Kind::Open;
    int seconds = 60; ///< as in Card

    /// The card's review before it; nothing if it was the first.
    struct Before {
        Instant at;
        Grade grade = Grade::Good;
    };
    std::optional<Before> before;
};

/// Cards reviewed between two moments: how many for the first time, how many again.
struct ReviewedCards {
    int fresh = 0;
    int again = 0;     ///< cards first met earlier
    int exercises = 0; ///< of the fresh ones
};

} // namespace greenroom
