#pragma once

#include "memory/plan_items.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace greenroom {

/// Recall at the end of each step of a plan: of cards that were not touched yet, and of the grid's states by how long
/// ago they were reviewed.
class RecallByStep {
public:
    RecallByStep(const PlanItems& items, std::span<const PlanCard> cards);

    /// Of a card (its place in the list) that nothing was done with.
    float of_untouched(std::size_t card, std::size_t step) const { return untouched_[card * steps_ + step]; }

    /// Of every point, so many steps (≥ 1) after its review.
    const std::vector<float>& of_states(std::size_t steps) const { return states_[steps - 1]; }

private:
    std::size_t steps_;
    std::vector<float> untouched_;
    std::vector<std::vector<float>> states_;
};

/// A plan rolled forward in expectation. Cards not touched yet are followed one by one; once studied, they are weight
/// spread over the grid's states, by the step of their last review.
class PlanRoll {
public:
    explicit PlanRoll(const PlanItems& items);

    /// In which order things are done at one step: what is worth more first, nothing that is worth nothing.
    struct Order {
        /// What is worth more than this is done before anything is looked at a second time.
        float first_round = 0;

        std::function<float(std::size_t item, std::size_t visit)> of_visit;

        /// Of every point at a ratio, `age` (as Transitions::ages) after the last review.
        std::function<const float*(std::size_t ratio, std::size_t age)> of_states;
    };

    /// Studies at `step`, in this order, until the time is used; at most `new_cards` seen for the first time.
    PlannedDay study(std::size_t step, const Order& order, double new_cards = std::numeric_limits<double>::infinity());

    /// Σ weight · recall on the interview day if nothing more is studied.
    double recalled() const;

    /// Σ recall at the end of `step`, up to which the plan was rolled, after the last on the interview day; every card
    /// counts 1.
    double cards_recalled(const RecallByStep& recall, std::size_t step) const;

private:
    /// Something that may be done: a card's visit, or all weight in one state.
    struct Candidate {
        float worth = 0;
        float seconds = 0; ///< for all of it
        std::uint32_t item = none;
        std::uint32_t place = 0; ///< the visit, or the place in mass_
        std::uint32_t age = 0;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    float* mass(std::size_t ratio, std::size_t step);
    void collect_items(std::size_t step, const Order& order);
    void collect_states(std::size_t step, const Order& order, std::uint32_t first_age);
    void study_candidates(std::size_t step, float above, double new_cards, PlannedDay& done);
    double study_states(std::size_t step, const Candidate& candidate, float share);
    double study_item(std::size_t step, const Candidate& candidate, float share);

    const PlanItems& items_;
    std::vector<float> untouched_; ///< how much of each card, 1 to 0
    std::vector<std::uint32_t> next_visit_;
    std::vector<float> mass_; ///< weight last reviewed at each step, a point each, by ratio
    std::vector<Candidate> candidates_;
    double left_ = 0; ///< seconds of the step
};

} // namespace greenroom
