#pragma once

#include "memory/fsrs7.h"
#include "records/card_key.h"
#include "records/random.h"
#include "records/review.h"
#include "store/files/database.h"
#include "store/tables/schedule_fold.h"
#include "store/tables/schedule_table.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace greenroom {

/// The reviews that count, as statistics read them: a cache of the log, kept by ReviewLog. Call within its
/// transactions.
class RecallTable {
public:
    explicit RecallTable(Database& database) : database_(database) {}

    /// Puts a review of the log in, or again.
    void put(CardKey card, std::int64_t number, const FoldedReview& folded);
    /// Takes a review out.
    void remove(const std::string& review_id);
    /// Runs `work`, within a transaction; what it puts in is kept aside, and goes in after it with one statement: one
    /// that fires triggers costs several times what its row does.
    void gather(const std::function<void()>& work);

    /// Empties the table, to be filled anew.
    void clear();

    /// Cards with reviews whose prediction is not computed yet.
    std::vector<CardKey> to_fold();

private:
    Database& database_;
    bool is_gathering_ = false;
};

/// A new answer, before the log gives it an id.
struct Answer {
    CardKey card;
    Instant at;
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{}; ///< not negative
    Instant due;
    std::string seen_review_id; ///< Schedule::last_review_id as the learner saw it; empty for a new card
};

/// A review as it was recorded, with the schedule that it leaves its card.
struct RecordedReview : Review {
    Schedule schedule;
};

/// Reviews that a clock dated later than the present.
struct LaterReviews {
    int count = 0;
    Instant last; ///< the moment of the latest

    bool operator==(const LaterReviews&) const = default;
};

/// Sums over the log.
struct ReviewTotals {
    int reviews = 0;
    std::chrono::milliseconds elapsed{}; ///< each counting two minutes at most, as in charts: longer ones were pauses
    int recalls = 0;                     ///< reviews a day or more after the card's previous one
    int passes = 0;                      ///< those of them that were not Again
};

/// The append-only log of answers, and the schedules folded from it in the same transaction.
class ReviewLog {
public:
    ReviewLog(Database& database, ScheduleTable& schedules, RandomBits random)
        : database_(database), schedules_(schedules), recalls_(database), random_(std::move(random)) {}

    /// Appends a review and refolds its card; durable on return. Throws StaleCard when the card's last review is not
    /// `seen_review_id`, and StoreError when it cannot be saved; nothing is recorded then. An answer is always its
    /// card's last: where a clock set back by less than `wrong_clock` puts it before another, it counts a millisecond
    /// after that; where by more, the reviews dated later are undone and recorded again as of just before it.
    RecordedReview record(const Answer& answer, const Fsrs7& model);

    /// Marks the newest review that still counts as undone and refolds its card; nothing when there is none.
    std::optional<UndoneReview> undo_newest(Instant now, const Fsrs7& model);

    /// Marks one review as undone and refolds its card. Throws StoreError when there is no such review that counts.
    UndoneReview undo(const std::string& id, Instant now, const Fsrs7& model);

    /// Takes back the last undo of a review that nothing followed but undoing and redoing: the review counts again, as
    /// given then. Nothing where there is no such, or where its card was graded or reset since.
    std::optional<UndoneReview> redo_newest(Instant now, const Fsrs7& model);

    /// The reviews of a card that were not undone, oldest first.
    std::vector<Review> history(CardKey card);

    /// What its schedule is folded from: nothing from before its last reset.
    ReviewHistory folded(CardKey card);

    /// Dates what was given later than a moment just before it, in the same order: the clock was ahead then. Call
    /// within a transaction that refolds the card.
    void bring_back(CardKey card, Instant before);

    /// Runs `work`, which refolds many cards and reads no statistics. Call within a transaction.
    void refold_many(const std::function<void()>& work) { recalls_.gather(work); }
    /// Folds a card's schedule again, and what statistics read of its reviews.
    void refold(CardKey card, const Fsrs7& model) { refold(card, model, Instant::min()); }

    /// Where a card's memory begins whose earlier reviews nobody kept.
    std::optional<StartingMemory> beginning(CardKey card);
    /// Takes in reviews that were given elsewhere, and where a card's memory begins that has none; of a review of the
    /// same moment or id that is in the log already nothing is taken. Refolds the card; returns how many are new. Call
    /// within a transaction.
    int take_in(CardKey card, const ReviewHistory& history, const Fsrs7& model);

    /// Every review, oldest first.
    std::vector<LoggedReview> all();

    /// The cards answered last, newest first, each once and without schedule; only reviews at or after `since` that
    /// count.
    std::vector<QueuedCard> recent(Instant since, int count);

    /// The latest reviews that count at or after `since` and before `before`, newest first, at most `count`.
    std::vector<TimedReview> latest_times(Instant since, Instant before, int count);

    /// Reviews that count and are dated later than `now`.
    LaterReviews later_than(Instant now);

    /// The moment of the newest review that counts; nothing when there is none.
    std::optional<Instant> newest();

    /// Sums over all reviews that count.
    ReviewTotals totals();

    /// Recomputes every schedule from the log.
    RebuildReport rebuild(const Fsrs7& model);

    /// Computes the predictions for reviews that were given before collections kept them, in short transactions;
    /// returns at once when there are none.
    void fold_older_reviews(const Fsrs7& model);

private:
    void append(CardKey card, const Review& review);
    /// The review whose undo can be taken back; nothing without one.
    std::optional<std::string> newest_undone();
    void take_back(const UndoneReview& undone, Instant now, const Fsrs7& model);
    void append_undo(const std::string& undone_id, CardKey card, Instant now);
    /// The moments up to which reviews of a card do not count for its schedule, oldest first.
    std::vector<Instant> resets(CardKey card);
    std::optional<Instant> last_reset(CardKey card);
    /// What counts of beginning(): where it is after the last reset and before each of these reviews.
    std::optional<StartingMemory> start(CardKey card, std::optional<Instant> reset, std::span<const Review> reviews);
    /// Folds a card again, what statistics read only from the reviews at `from` on; returns its schedule.
    std::optional<Schedule> refold(CardKey card, const Fsrs7& model, Instant from);
    /// Keeps for statistics what the model expected of the reviews at `from` and later.
    void put_recalls(CardKey card, std::span<const FoldedReview> reviews, std::span<const std::int64_t> numbers,
                     Instant from);

    Database& database_;
    ScheduleTable& schedules_;
    RecallTable recalls_;
    RandomBits random_;
};

} // namespace greenroom
