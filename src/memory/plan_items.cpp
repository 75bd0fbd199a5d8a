#include "memory/plan_items.h"

#include "memory/scheduling_policy.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenroom {

namespace {

/// A plan looks this many steps ahead: one that reaches further takes several days in one step.
constexpr std::size_t most_steps = 60;

/// The steps at which a card that has been seen is considered: near ones all, then wider apart.
constexpr std::array<std::uint32_t, 14> visit_steps{0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 45, 55};

/// One if all cards are alike, else a few evenly spread in the logarithm.
std::vector<double> ratio_points(std::span<const PlanCard> cards) {
    if (cards.empty())
        return {1};
    const auto ratio = [](const PlanCard& card) { return card.seconds.review / card.weight; };
    const auto [least, most] = std::ranges::minmax(cards, {}, ratio);
    const double low = ratio(least);
    const double spread = ratio(most) / low;
    if (spread < 1.02)
        return {low * std::sqrt(spread)};
    const double points = std::clamp(std::ceil(std::log(spread) / std::log(1.8)) + 1, 2.0, 5.0);
    std::vector<double> ratios;
    for (double i = 0; i < points; ++i)
        ratios.push_back(low * std::pow(spread, i / (points - 1)));
    return ratios;
}

int days_in_a_step(std::size_t days) { return static_cast<int>((days + most_steps - 1) / most_steps); }

} // namespace

std::array<float, 4> shares_of_review(const GradeShares& shares, double recall) {
    return {static_cast<float>(1 - recall), static_cast<float>(recall * shares.pass[0]),
            static_cast<float>(recall * shares.pass[1]), static_cast<float>(recall * shares.pass[2])};
}

PlanItems::PlanItems(const Transitions& transitions, std::span<const PlanCard> cards, const PlanDays& days)
    : transitions_(&transitions), step_days_(std::max(1, days_in_a_step(days.minutes.size()))),
      until_interview_(days.until_interview), ratios_(ratio_points(cards)), mean_weight_(ratios_.size(), 0) {
    for (std::size_t day = 0; day < days.minutes.size(); ++day) {
        if (day % static_cast<std::size_t>(step_days_) == 0) {
            seconds_.push_back(0);
            const auto end = transitions.recall_after(std::max(days.until_interview - static_cast<double>(day), 0.0));
            recall_at_end_.insert(recall_at_end_.end(), end.begin(), end.end());
        }
        seconds_.back() += std::max(days.minutes[day], 0.0) * 60;
    }
    first_sights_ = first_sights(days.first_grades);
    items_.reserve(cards.size());
    for (const PlanCard& card : cards)
        add(card);
    std::vector<double> counts(ratios_.size(), 0);
    for (const PlanItem& item : items_)
        for (const std::size_t side : {std::size_t{0}, std::size_t{1}})
            if (const double share = side ? item.beyond : 1 - item.beyond; share > 0) {
                mean_weight_[item.ratio + side] += share * item.weight;
                counts[item.ratio + side] += share;
            }
    for (std::size_t i = 0; i < ratios_.size(); ++i)
        mean_weight_[i] = counts[i] > 0 ? mean_weight_[i] / counts[i] : 1;
}

void PlanItems::add(const PlanCard& card) {
    PlanItem item;
    item.weight = static_cast<float>(card.weight);
    item.fresh = !card.memory;
    if (ratios_.size() > 1) {
        const double ratio = card.seconds.review / card.weight;
        const double along = std::clamp(std::log(ratio / ratios_[0]) / std::log(ratios_[1] / ratios_[0]), 0.0,
                                        static_cast<double>(ratios_.size() - 1));
        item.ratio = static_cast<std::uint32_t>(std::min(along, static_cast<double>(ratios_.size() - 2)));
        item.beyond = static_cast<float>(along - item.ratio);
    }
    item.first_visit = static_cast<std::uint32_t>(visits_.size());
    const auto from = static_cast<std::size_t>((std::max(card.first_day, 0) + step_days_ - 1) / step_days_);
    if (card.memory) {
        item.recall_at_end = static_cast<float>(
            transitions_->model().retrievability(*card.memory, card.days_since_last + until_interview_));
        add_visits(card, from);
    } else {
        add_first_sights(card, from);
    }
    item.visits = static_cast<std::uint32_t>(visits_.size()) - item.first_visit;
    items_.push_back(item);
}

void PlanItems::add_visits(const PlanCard& card, std::size_t from) {
    const Fsrs7& model = transitions_->model();
    for (const std::uint32_t step : visit_steps) {
        if (step >= steps())
            return;
        if (step < from || seconds_[step] <= 0)
            continue;
        const double age = card.days_since_last + step * static_cast<double>(step_days_);
        const double recall = model.retrievability(*card.memory, age);
        PlanVisit visit{step};
        visit.seconds =
            static_cast<float>(expected_seconds(card.lapsed ? card.seconds.relearn : card.seconds.review, recall));
        visit.share = shares_of_review(transitions_->shares(), recall);
        lead_to(states_after(model, card.memory, age), visit);
        visits_.push_back(visit);
    }
}

void PlanItems::add_first_sights(const PlanCard& card, std::size_t from) {
    for (PlanVisit visit : first_sights_)
        if (visit.step >= from) {
            visit.seconds = static_cast<float>(card.seconds.first);
            visits_.push_back(visit);
        }
}

std::vector<PlanVisit> PlanItems::first_sights(const std::array<double, 4>& grades) const {
    const auto states = states_after(transitions_->model(), std::nullopt, 0);
    std::vector<PlanVisit> sights;
    PlanVisit visit;
    std::ranges::transform(grades, visit.share.begin(), [](double share) { return static_cast<float>(share); });
    for (; visit.step < steps(); ++visit.step)
        if (seconds_[visit.step] > 0) {
            lead_to(states, visit);
            sights.push_back(visit);
        }
    return sights;
}

/// `states` by grade; the visit's step and shares are known.
void PlanItems::lead_to(const std::array<MemoryState, 4>& states, PlanVisit& visit) const {
    const double left = std::max(until_interview_ - visit.step * static_cast<double>(step_days_), 0.0);
    const float* on_grid = recall_at_end_.data() + visit.step * StateGrid::size;
    visit.finer = 0;
    for (std::size_t grade = 0; grade < states.size(); ++grade) {
        visit.after[grade] = StateGrid::place(states[grade]);
        visit.finer +=
            visit.share[grade] * (static_cast<float>(transitions_->model().retrievability(states[grade], left)) -
                                  StateGrid::at(on_grid, visit.after[grade]));
    }
}

} // namespace greenroom
