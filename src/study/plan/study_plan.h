#pragma once

#include "memory/pace.h"
#include "memory/plan.h"
#include "records/review.h"
#include "study/collection/calendar.h"
#include "study/collection/scheduler.h"
#include "study/collection/settings.h"
#include "study/plan/card_order.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace greenroom {

class Collection;

/// A plan looks so many days ahead at most: for what lies farther off, nearly all could wait.
inline constexpr std::int64_t longest_plan = 366;

/// Whether there is a plan: an interview date that has not passed, and is not farther off than a plan looks.
bool is_planned(const Settings& settings, const Calendar& calendar, Instant now);

/// Whether to keep to the day's minutes, or to go on beyond them.
enum class DayLimit { Minutes, Beyond };

/// A day's cards by plan.
struct PlannedCards {
    std::vector<QueuedCard> reviews;   ///< in the order in which to ask them
    std::vector<QueuedCard> late;      ///< to review after all others, so that a whole day lies between the reviews
    std::vector<QueuedCard> fresh;     ///< in the order in which to meet them
    std::vector<QueuedCard> returning; ///< answered today and promised for today again
};

/// The plan for the interview day, made from the true state of the collection: which of all cards to look at today, and
/// what that leads to. A value that threads may share: it knows the collection no more.
class StudyPlan {
public:
    /// At the prices that are kept, or usable ones where there are none for such a plan. Only where is_planned(); the
    /// collection does not leave plans to others.
    StudyPlan(Collection& collection, Instant now, const std::optional<PriceCurve>& prices = std::nullopt);

    StudyDay day() const { return day_; }

    /// Whether nothing has changed since in the collection, and it is for the same settings.
    bool is_as_of(Collection& collection, Instant now) const;

    /// Today's cards of these topics within the limit, those that gain most per second. Two of one heading or family
    /// are not among them while others wait.
    PlannedCards today(const TopicChoice& topics, DayLimit limit, Instant now) const;

    /// The first `count` of today's cards, best first, whatever the minutes.
    std::vector<std::string> best(std::size_t count, Instant now) const;

    /// How long to wait with the next review of a card: see PlannedWaits. Empty for a card that the plan does not know.
    PlannedWaits waits(CardKey card) const;

    const PlanProblem& problem() const { return problem_; }
    const SolvedPlan& solved() const { return solved_; }
    const PriceCurve& prices() const { return prices_; }

    /// The cards of the problem, in the same places.
    const std::vector<QueuedCard>& cards() const { return cards_; }

    /// What is left of today's minutes.
    double minutes_left() const { return minutes_left_; }

private:
    std::vector<std::size_t> ranked_cards(const TopicChoice& topics) const;
    std::vector<std::size_t> askable_cards(const TopicChoice& topics, Instant now) const;
    void put_unmet_topics_first(std::vector<std::size_t>& ranked) const;
    bool was_answered_today(const QueuedCard& card) const;
    bool is_first_day() const;
    NewExerciseRoom exercise_room(DayLimit limit) const;

    StudyDay day_;
    Instant day_start_, day_end_;
    std::array<std::int64_t, 5> stamp_;
    std::shared_ptr<const Transitions> transitions_; ///< which the problem refers to
    std::map<TopicKey, std::string> topic_paths_;
    std::map<TopicKey, std::size_t> met_by_topic_;
    Settings settings_;
    std::vector<QueuedCard> cards_;
    Pace pace_;
    double minutes_left_;
    PlanProblem problem_;
    PriceCurve prices_;
    SolvedPlan solved_;
    std::unordered_map<CardKey, std::size_t> places_;
};

/// Looks for better prices for the plan once a day, more thoroughly when it is new, and keeps them in the collection:
/// they hold for that day, so that it has one plan. Takes a second or so; done at once where they are there, or cannot
/// be kept. Whether it found any.
bool tune_prices(Collection& collection, Instant now);

/// The plan as it would be if the settings that the collection works with were stored; nothing without a date ahead, or
/// where `goes_on`, which is asked many times a second, ends the search for its prices.
std::shared_ptr<const StudyPlan> tuned_plan(Collection& collection, Instant now, const std::function<bool()>& goes_on);

} // namespace greenroom
