#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "memory/pace.h"
#include "records/card_key.h"
#include "records/marks.h"
#include "records/review.h"
#include "study/collection/interval_fuzz.h"
#include "study/collection/scheduler.h"
#include "study/collection/settings.h"
#include "study/review/chosen_cards.h"
#include "study/review/queue.h"
#include "study/review/today.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;
class StudyPlan;

/// Why a card is asked.
enum class AskReason {
    New,
    Due,
    Again,   ///< it was answered today already
    Relearn, ///< its last grade was Again
};

/// "new", "due", "again" or "relearn".
const char* to_word(AskReason reason);

/// The card that waits for an answer, with what each grade would do.
struct ShownCard {
    CardKey key;
    Card card;
    std::string topic_title;
    std::filesystem::path file; ///< absolute path of its Markdown file; empty when that is gone
    Marks marks;
    std::optional<Schedule> before; ///< nothing for a new card
    Previews previews;              ///< as of when it was shown
    AskReason reason = AskReason::New;
    std::shared_ptr<const StudyPlan> plan{}; ///< by which the previews are, if there is one; grades keep to it
};

/// How far a sitting is.
struct SessionProgress {
    int answered = 0;        ///< answers recorded in this sitting, less those undone
    int remaining = 0;       ///< cards that still wait today, the shown one included
    double minutes_left = 0; ///< at the learner's own pace
};

/// Something a learner did with a card in a sitting.
struct SessionAction {
    enum class Kind { Graded, Suspended, Buried, Flagged, Noted, Reset };

    Kind kind = Kind::Graded;
    QueuedCard card;
    Marks before;           ///< the card's marks as they were
    Marks after;            ///< as they were then
    Review review{};        ///< of a grade; without an id in practice
    std::string reset_id{}; ///< of a reset
};

/// One sitting of review: today's queue, or cards that were chosen, one card at a time.
class ReviewSession {
public:
    /// Builds today's queue of some topics and shows its first card. `collection` must outlive the session.
    ReviewSession(Collection& collection, TopicChoice topics, Instant now, DayLimit limit = DayLimit::Minutes);

    /// A sitting over chosen cards alone: due or not, and beside the daily limits. Where they are for practice, answers
    /// are kept by the sitting alone: none is in the log and no schedule changes.
    ReviewSession(Collection& collection, ChosenCards cards, Instant now);

    /// The card that waits; nothing when the queue is done for now.
    const std::optional<ShownCard>& current() const { return current_; }

    /// Whether a plan that another thread makes is to be handed to the collection before the queue can be built anew,
    /// by refresh() then. A card that waits is asked meanwhile; while none does, it is not known yet whether any will.
    bool awaits_plan() const { return awaits_plan_; }

    /// When the next card comes due after `now`; nothing when none is scheduled. Of chosen cards, one answered here.
    std::optional<Instant> next_due(Instant now);

    SessionProgress progress() const;

    /// Records the answer to the current card, durable on return, and moves on. The schedule is that of the previews,
    /// reckoned from `now`. Throws StaleCard when the card was graded elsewhere meanwhile: nothing is recorded, that
    /// grade counts and the sitting goes on; a card whose last grade was taken back there is shown afresh. Throws
    /// StoreError when it could not be saved: the card stays and can be graded again. In practice nothing is recorded,
    /// and the review has no id; an Again comes back after some others.
    Review answer(Grade grade, std::chrono::milliseconds elapsed, Instant now);

    /// Takes the answer over that the current card was given on another page since it was shown, as one of this
    /// sitting, and moves on. False where it was given none; nothing happens then.
    bool take_over_answer(Instant now);

    /// Takes back the sitting's newest action that it can take back, and shows its card again; nothing when there is
    /// none. What was done elsewhere stays, and practice takes back no grade but its own. Throws StoreError when it
    /// cannot be taken back any more; it is forgotten then, and nothing is changed.
    std::optional<SessionAction> undo(Instant now);
    /// Does again what undo() took back last, as of now; nothing when there is none, or something else was done since.
    std::optional<SessionAction> redo(Instant now);

    bool can_undo() const { return !done_.empty(); }

    /// Takes the current card out of reviews until it is resumed, and moves on.
    void suspend(Instant now);
    /// Takes the current card out until the next study day, and moves on.
    void bury(Instant now);
    /// Makes the current card new again and shows it as such; what was reviewed stays in the log. Nothing happens to a
    /// new card.
    void reset(Instant now);
    /// Sets or clears the current card's flag.
    void set_flag(Flag flag, Instant now);
    /// Replaces the current card's note.
    void set_note(const std::string& text, Instant now);

    /// Builds the queue anew, with settings that changed; what can be taken back stays.
    void restart(Instant now);

    /// Reads the deck again, after a sync or when a moment has come: an edited card is shown as it now is, an archived
    /// one leaves, new ones join. The current card stays current while it may be asked.
    void refresh(Instant now);

private:
    bool practises() const { return chosen_ && chosen_->counting() == Counting::Practice; }
    void answered(const Review& review, Instant now);
    void go_on_from_elsewhere(Instant now);
    Review practise(Grade grade, std::chrono::milliseconds elapsed, Instant now);
    bool is_practised(CardKey card) const;
    void did(SessionAction action);
    SessionAction action_on_current(SessionAction::Kind kind) const;
    void take_back(const SessionAction& action, Instant now);
    void do_again(const SessionAction& action, Instant now);
    bool show_instead(QueuedCard card, Instant now);
    bool has_to_wait(Instant now);
    void rebuild(Instant now);
    void advance(Instant now);
    bool take_next(Instant now);
    bool show(QueuedCard card, Instant now);
    AskReason reason_of(const QueuedCard& card, Instant now);

    Collection& collection_;
    TopicChoice topics_;
    std::optional<ChosenCards> chosen_; ///< asked instead of today's, if any
    DayLimit limit_ = DayLimit::Minutes;
    Pace pace_;
    std::optional<double> seconds_left_; ///< of the day, if a plan keeps to them
    DayLoad load_;
    Queue queue_;
    QueuedCard asked_; ///< the current card as the queue knows it
    std::optional<ShownCard> current_;
    int answered_ = 0;
    bool awaits_plan_ = false;
    std::vector<SessionAction> done_;   ///< in order, less those undone
    std::vector<SessionAction> undone_; ///< the one to redo first is the last
};

} // namespace greenroom
