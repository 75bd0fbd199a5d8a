#pragma once

#include "records/card.h"
#include "records/collection_file.h"
#include "records/deck_source.h"
#include "records/marks.h"
#include "records/path_progress.h"
#include "records/random.h"
#include "records/review.h"
#include "study/collection/scheduler.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Store;
class StudyPlan;
class Transitions;

/// An answer to be recorded.
struct GradedAnswer {
    CardKey card;
    std::optional<Schedule> before; ///< the card's schedule as the learner saw it; nothing for a new card
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{}; ///< from question shown to graded, not negative
    /// The plan by which the learner was shown what the grades would do, null for none; without it that of the day.
    std::optional<std::shared_ptr<const StudyPlan>> promised_by{};
};

/// A learner's collection, open: the cards, what was answered, the settings, the learner's days and the memory model.
/// It is the one door for whatever stands above study. One thread uses one Collection; several may have the same file
/// open.
class Collection {
public:
    /// Opens or makes the collection and reads its settings. `offset` tells the learner's time zone, `random` gives new
    /// reviews and interviews their ids. Throws StoreError for a file of a newer version or of another program,
    /// DamagedCollection for a damaged one; both are left untouched.
    Collection(const std::filesystem::path& file, Instant now, UtcOffset offset = system_utc_offset,
               RandomBits random = system_random_bits());
    ~Collection();
    Collection(const Collection&) = delete;
    Collection& operator=(const Collection&) = delete;

    const std::filesystem::path& file() const;
    /// ReadOnly where the file or its folder could not be written when it was opened.
    Access access() const;

    const Settings& settings() const { return settings_; }
    /// Works with other settings from now on, without storing them.
    void adopt(const Settings& settings);
    /// Works with the settings and the memory model as they are stored now: another thread or program may have changed
    /// them.
    void reload_settings();
    /// Checks and stores one setting and works with it from now on. Throws BadSetting naming the allowed keys or
    /// values; nothing is stored then.
    void set(const std::string& key, const std::string& value, Instant now);

    /// Whether the settings that it works with lead to the same plan as those that are stored.
    bool plans_as_stored();

    /// Changes one of `settings` as set() would, without storing it. Throws BadSetting.
    std::string check_setting(Settings& settings, const std::string& key, const std::string& value);

    const Calendar& calendar() const { return calendar_; }
    const Scheduler& scheduler() const { return scheduler_; }
    const Fsrs7& model() const { return scheduler_.model(); }

    /// Whether there is no card, archived ones aside.
    bool is_empty();
    /// Nothing for a key that this collection does not have.
    std::optional<StoredCard> card(CardKey card);
    /// The card of an id; nothing when there is none.
    std::optional<CardKey> find(const std::string& id);
    /// Ids of cards that are not archived and begin with `prefix`, at most `limit`, in order.
    std::vector<std::string> ids_beginning_with(const std::string& prefix, int limit);
    std::optional<Schedule> schedule(CardKey card);
    Marks marks(CardKey card);

    /// The plan for the interview day, made when it is first asked for on a day; none without a date ahead, nor where
    /// plans are left to others that have not made it yet. What it says of a card that has been graded since holds.
    const StudyPlan* plan(Instant now);
    /// The same, to be kept.
    std::shared_ptr<const StudyPlan> kept_plan(Instant now) { return plan(now), plan_; }
    /// The same, made again if anything has changed since. Where plans are left to others it is the one handed over
    /// last, which awaits_plan() tells of.
    const StudyPlan* plan_again(Instant now);
    /// Makes what today's cards are chosen by, as plan_again() does and new_cards_a_day(), with prices that are tuned
    /// once a day, and gives the plan to hand to another thread's Collection of this file.
    std::shared_ptr<const StudyPlan> share_plan(Instant now);
    /// Takes a plan that another thread made; not one that is out of date.
    void use_plan(std::shared_ptr<const StudyPlan> plan, Instant now);
    /// Whether there is an interview ahead, and its plan has to be made before it can be asked.
    bool lacks_plan(Instant now);
    /// Makes no plan from now on: another thread does, by share_plan(), and hands it over, so that this one is never
    /// held up. To make one all the same is a std::logic_error.
    void leave_plans_to_others() { leaves_plans_ = true; }
    bool leaves_plans_to_others() const { return leaves_plans_; }
    /// Whether plans are left to others, and what today's cards are chosen by is not made yet as of now.
    bool awaits_plan(Instant now);
    /// Whether plans are left to others, and there is none for this day yet that previews() can go by.
    bool awaits_first_plan(Instant now);
    /// Makes it again when it is asked for next.
    void forget_plan();
    /// greenroom::new_cards_a_day(), computed once a day and kept in the collection, and again for other minutes or
    /// another retention.
    double new_cards_a_day(Instant now);
    /// What the model makes of cards day by day, computed when first asked for.
    const Transitions& transitions() { return *shared_transitions(); }
    const std::shared_ptr<const Transitions>& shared_transitions();

    /// How many cards are due on each study day to come.
    DayLoad day_load(Instant now);
    /// What each grade given to a card at `now` would do, by the day's plan or by `promised_by`, as in GradedAnswer.
    Previews previews(CardKey card, const std::optional<Schedule>& before, const DayLoad& load, Instant now,
                      const std::optional<std::shared_ptr<const StudyPlan>>& promised_by = {});
    /// Records an answer: the one place where a card is graded. Durable on return, with the schedule that previews()
    /// gives for `now` by the plan that was promised by; `load` counts it from then on. Throws StaleCard when the card
    /// was graded since it was shown, and StoreError when the answer cannot be saved; nothing is recorded then.
    Review grade(const GradedAnswer& answer, DayLoad& load, Instant now);
    /// Takes back the newest review that counts; nothing when there is none.
    std::optional<UndoneReview> undo_newest(Instant now);
    /// Takes back the last undo, if nothing was graded since: the review counts again, as given then; nothing where
    /// there is none.
    std::optional<UndoneReview> redo_newest(Instant now);
    /// Takes back one review. Throws StoreError when there is no such review that counts.
    UndoneReview undo(const std::string& review_id, Instant now);

    /// Every review, oldest first, undone ones included.
    std::vector<LoggedReview> reviews();
    /// The moment of the newest review that counts; nothing when there is none.
    std::optional<Instant> newest_review();
    /// Recomputes every schedule from the log.
    RebuildReport rebuild();
    /// Computes what the model expected of reviews given before the collection kept that, in short transactions; done
    /// at once when there are none.
    void fold_older_reviews();

    void suspend(CardKey card, Suspension suspension, Instant now);
    void flag(CardKey card, Flag flag, Instant now);
    /// Takes a card out until the next study day.
    void bury(CardKey card, Instant now);
    /// Takes a bury back: the card is out until then, or not at all.
    void restore_bury(CardKey card, std::optional<Instant> until, Instant now);
    void note(CardKey card, const std::string& text, Instant now);

    /// All topics with cards that are not archived, in the deck's order.
    std::vector<StoredTopic> topics();
    /// The title of the topic at a path, cards or none; nothing for a path that no deck ever gave.
    std::optional<std::string> topic_title(const std::string& path);
    /// Every path of the decks that were read, in their order.
    std::vector<PathProgress> paths();
    /// The folders and files that cards are read from.
    std::vector<DeckSource> sources();

    /// A globally unique id for something new (UUID version 7).
    std::string new_id(Instant now);

    /// The tables below the door: for study alone, which knows what a Store is.
    Store& store() { return *store_; }

private:
    void reload_model();
    std::optional<double> stored_new_cards_a_day(Instant now);
    void require_known_names(const Settings& changed, const std::string& key);

    std::unique_ptr<Store> store_;
    RandomBits random_;
    UtcOffset offset_;
    Settings settings_;
    Calendar calendar_;
    Scheduler scheduler_;
    std::shared_ptr<const Transitions> transitions_;
    std::shared_ptr<const StudyPlan> plan_;
    bool leaves_plans_ = false;
};

} // namespace greenroom
