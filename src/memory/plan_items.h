#pragma once

#include "memory/horizon.h"
#include "memory/plan.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace greenroom {

/// One card looked at on one day: where it may lead.
struct PlanVisit {
    std::uint32_t step = 0;
    float seconds = 0;
    std::array<float, 4> share{}; ///< how likely each grade is
    std::array<StateGrid::Place, 4> after{};
    float finer = 0; ///< recall on the interview day, if it is the last visit, over what the grid makes of it
};

/// A card of a plan; `visits` of PlanItems from `first_visit` on are its own, by step.
struct PlanItem {
    float weight = 0;
    float recall_at_end = 0; ///< if it is not studied any more
    bool fresh = false;
    std::uint32_t ratio = 0; ///< the lower of the two ratios between which it lies, and how far beyond it (0 to 1)
    float beyond = 0;
    std::uint32_t first_visit = 0, visits = 0;

    std::uint32_t end_visit() const { return first_visit + visits; }
};

/// Everything about a plan's cards and days that does not depend on prices.
class PlanItems {
public:
    PlanItems(const Transitions& transitions, std::span<const PlanCard> cards, const PlanDays& days);

    const Transitions& transitions() const { return *transitions_; }
    std::size_t steps() const { return seconds_.size(); }
    int step_days() const { return step_days_; }
    double seconds(std::size_t step) const { return seconds_[step]; }
    const std::vector<double>& ratios() const { return ratios_; }

    /// Of the cards about a ratio.
    double mean_weight(std::size_t ratio) const { return mean_weight_[ratio]; }

    /// Recall on the interview day of a card last reviewed at each step, a point each.
    const std::vector<float>& recall_at_end() const { return recall_at_end_; }

    const std::vector<PlanItem>& items() const { return items_; }
    const std::vector<PlanVisit>& visits() const { return visits_; }

    /// `values(ratio)` at a place, between the item's two ratios.
    template<typename Values>
    static float between(const PlanItem& item, Values&& values) {
        const float low = values(item.ratio);
        return item.beyond > 0 ? low + item.beyond * (values(item.ratio + 1) - low) : low;
    }

private:
    void add(const PlanCard& card);
    void add_visits(const PlanCard& card, std::size_t from);
    void lead_to(const std::array<MemoryState, 4>& states, PlanVisit& visit) const;
    void add_first_sights(const PlanCard& card, std::size_t from);

    /// A new card looked at first on each day with minutes; only the seconds are the card's own.
    std::vector<PlanVisit> first_sights(const std::array<double, 4>& grades) const;

    const Transitions* transitions_;
    int step_days_;
    double until_interview_;
    std::vector<double> seconds_;
    std::vector<double> ratios_, mean_weight_;
    std::vector<float> recall_at_end_;
    std::vector<PlanVisit> first_sights_;
    std::vector<PlanItem> items_;
    std::vector<PlanVisit> visits_;
};

/// The four grades' shares of a review at a probability of recall.
std::array<float, 4> shares_of_review(const GradeShares& shares, double recall);

} // namespace greenroom
