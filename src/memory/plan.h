#pragma once

#include "memory/fsrs7.h"
#include "memory/horizon.h"
#include "memory/learner.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

struct PlanItem;
struct PlanVisit;

/// A card as a plan sees it.
struct PlanCard {
    std::optional<MemoryState> memory; ///< empty if it has never been seen
    double days_since_last = 0;        ///< not read if it is new
    bool lapsed = false;               ///< the last grade was Again: a review costs `seconds.relearn`
    double weight = 1;                 ///< what recalling it on the day counts (> 0)
    CardSeconds seconds;
    int first_day = 0; ///< of the coming days, the first on which it may be shown: 1 if a sibling was shown today
    int pool = 0;      ///< of a new card, where they come as they are given: see NewCardOrder::AsGiven
    /// The first of the coming days on which it comes before all others, whatever it gains, as long as the day's share
    /// for promises lasts.
    std::optional<int> promised_day{};
};

/// In which order new cards come.
enum class NewCardOrder {
    ByGain,  ///< each by its own gain per second
    AsGiven, ///< one after the other as they are listed; how many of them follows from what those of their pool gain
             ///< on average. The pools are listed in order, and one gains no more than those before it.
};

/// The time there is.
struct PlanDays {
    std::vector<double> minutes; ///< of each day on which there may be study, today first; 0 on a day off
    double until_interview = 0;  ///< days (fractional) from now; not before the last of those days begins
    NewCardOrder new_cards = NewCardOrder::ByGain;
    bool second_looks = true; ///< whether a card may come again the same day
    /// At most this share of a day is for what was promised though it gains less than what else there is: it costs
    /// simulated learners some of their recall.
    static constexpr double share_of_promises = 0.1;
    double promises_today = 0;                                ///< seconds that are left of that share today
    std::array<double, 4> first_grades = GradeShares{}.first; ///< how often this learner gives each at first sight
};

/// Whether second looks on one day are worth planning for this learner. They teach by what has been forgotten since the
/// first; where far less has been than the model expects, they teach next to nothing. `expected` is the sum of the
/// chances that the learner's second looks would fail, `failed` how many did; both from the learner's log.
bool second_looks_pay(double expected, double failed);

/// What a second is worth on each coming day: log-linear between knots evenly spaced from today to the interview.
struct PriceCurve {
    std::array<double, 4> log_price{-7, -7, -7, -7}; ///< ln(recall per second)

    double at(std::size_t day, std::size_t days) const;

    /// The same curve seen `later` days from now.
    PriceCurve from(std::size_t later, std::size_t days) const;

    bool operator==(const PriceCurve&) const = default;
};

/// One card to study.
struct PlannedCard {
    std::size_t card = 0; ///< its place in the list that was given
    double gain = 0;      ///< weighted recall on the day, per second, over doing it later or never; of what is promised
                          ///< more than of anything else
    double seconds = 0;   ///< expected

    bool operator==(const PlannedCard&) const = default;
};

/// What a coming day holds, in expectation.
struct PlannedDay {
    double reviews = 0;
    double fresh = 0; ///< cards seen for the first time
    double minutes = 0;
};

/// How the learner studies without a plan: what is due at a retention first, then new cards up to a number a day.
struct StudyHabit {
    double retention = 0.9;
    double new_per_day = 20;
};

/// What studying leads to, in expectation.
struct Outlook {
    double recalled = 0; ///< Σ weight · recall on the interview day
    std::vector<PlannedDay> days;
    std::vector<double> cards_recalled; ///< Σ recall at the end of each day, of the last one on the interview day,
                                        ///< every card counting 1; if it was asked for
};

/// Whether an outlook tells how recall goes day by day, which takes as long again.
enum class OutlookDetail { Brief, EachDay };

class PlanItems;
class PlanProblem;

/// A plan at given prices, ready to answer what to do now. Keeps a reference to its problem.
class SolvedPlan {
public:
    SolvedPlan(const PlanProblem& problem, const PriceCurve& prices);

    /// Today's cards with something to gain, best first, without regard to the minutes.
    std::vector<PlannedCard> ranking() const;

    /// What a second look today gains, in weighted recall per second, at a card (its place in the list) that a grade
    /// has just left in `state`.
    double second_look_gain(std::size_t card, const MemoryState& state) const;

    /// The best day for the next review of a card that a grade has just left in `state`: 0 is today again; empty if
    /// none is worth its price.
    std::optional<std::size_t> next_day(std::size_t card, const MemoryState& state) const;

    /// What following the ranking every day leads to, within each day's minutes.
    Outlook outlook(OutlookDetail detail = OutlookDetail::Brief) const;

    /// Each card's recall on the interview day if the plan is followed, given the outlook's `recalled`, to which they
    /// add up, weighted.
    std::vector<double> recall_by_card(double recalled) const;

private:
    float worth(const PlanVisit& visit, const PlanItem& item, const Programme& programme) const;
    Programme solve(const PriceCurve& prices) const;
    std::vector<float> rate(const Programme& programme, std::vector<float>& gains) const;
    void pool_new_cards();
    void keep_promises();
    PlanVisit visit_of(std::size_t card, const MemoryState& state, std::size_t step) const;

    const PlanItems* items_;
    const PlanProblem* problem_;
    PriceCurve prices_;
    Programme programme_;
    std::vector<float> gains_;  ///< one a visit
    std::vector<float> worths_; ///< one a card
};

/// The cards and the time of one plan, with everything that does not depend on prices computed once. `transitions`
/// must outlive it.
class PlanProblem {
public:
    PlanProblem(const Transitions& transitions, std::span<const PlanCard> cards, const PlanDays& days);
    ~PlanProblem();
    PlanProblem(PlanProblem&&) noexcept;
    PlanProblem& operator=(PlanProblem&&) noexcept;

    /// Prices that give a usable plan at once: the same every day, by how many looks there is time for.
    PriceCurve first_prices() const;

    /// A better curve than `start`, by the outlook: each of `rounds` tries the whole curve, its tilt and its knots
    /// higher and lower. Deterministic. Before each try `goes_on` is asked, and false from it ends the search.
    PriceCurve tune(const PriceCurve& start, int rounds, const std::function<bool()>& goes_on = {}) const;

    /// What studying by habit leads to, within each day's minutes.
    Outlook outlook(const StudyHabit& habit, OutlookDetail detail = OutlookDetail::Brief) const;

    /// What studying nothing more leads to, in the same detail as for each day.
    Outlook stop() const;

    const std::vector<PlanCard>& cards() const { return cards_; }
    const PlanDays& days() const { return days_; }
    const PlanItems& items() const { return *items_; }

private:
    std::vector<PlanCard> cards_;
    PlanDays days_;
    std::unique_ptr<PlanItems> items_;
};

/// Everything that Today shows of a plan.
struct Plan {
    std::vector<PlannedCard> today;     ///< within today's minutes, best first
    std::vector<PlannedCard> beyond;    ///< what would still gain, if the learner goes on
    Outlook plan;                       ///< what following it every day leads to
    Outlook as_so_far;                  ///< what the learner's habit leads to
    Outlook stop;                       ///< what studying nothing more leads to
    std::vector<double> recall_by_card; ///< on the interview day, under the plan
};

/// Today's plan at the given prices, beside what the habit `so_far` leads to.
Plan plan_today(const PlanProblem& problem, const PriceCurve& prices, const StudyHabit& so_far = {});

/// Without a date: how many new cards a day (fractional, ≥ 0) the minutes leave room for this week, at a retention.
/// Each week of the coming two months has its minutes, from which the reviews of `cards` (those seen before) are taken,
/// and those of this week's new cards as they come due. Reckoned anew each day it begins high, so that the minutes are
/// soon used, and settles where the reviews leave room for as many. A new card costs `fresh`.
double new_per_day_that_fits(const Transitions& transitions, std::span<const PlanCard> cards, const CardSeconds& fresh,
                             double minutes_per_day, double retention);

} // namespace greenroom
