#include "memory/plan_roll.h"

#include <algorithm>
#include <numeric>

namespace greenroom {

namespace {

/// Less weight than this in one state is not studied any further.
constexpr float negligible = 1e-5F;

/// A first round of what is worth its price, then second looks and the rest, then those of the second looks that
/// failed.
constexpr int rounds = 3;

} // namespace

RecallByStep::RecallByStep(const PlanItems& items, std::span<const PlanCard> cards) : steps_(items.steps()) {
    const auto days = [&](std::size_t steps) { return static_cast<double>(steps) * items.step_days(); };
    for (const PlanCard& card : cards)
        for (std::size_t step = 0; step < steps_; ++step)
            untouched_.push_back(card.memory ? static_cast<float>(items.transitions().model().retrievability(
                                                   *card.memory, card.days_since_last + days(step + 1)))
                                             : 0);
    for (std::size_t step = 0; step < steps_; ++step)
        states_.push_back(items.transitions().recall_after(days(step + 1)));
}

PlanRoll::PlanRoll(const PlanItems& items)
    : items_(items), untouched_(items.items().size(), 1),
      mass_(items.ratios().size() * items.steps() * StateGrid::size, 0) {
    for (const PlanItem& item : items.items())
        next_visit_.push_back(item.first_visit);
}

float* PlanRoll::mass(std::size_t ratio, std::size_t step) {
    return mass_.data() + (ratio * items_.steps() + step) * StateGrid::size;
}

PlannedDay PlanRoll::study(std::size_t step, const Order& order, double new_cards) {
    PlannedDay done;
    left_ = items_.seconds(step);
    for (int round = 0; round < rounds; ++round) {
        candidates_.clear();
        collect_items(step, order);
        collect_states(step, order, round == 0 ? 1 : 0);
        std::ranges::stable_sort(candidates_, std::greater{}, &Candidate::worth);
        study_candidates(step, round + 1 < rounds ? order.first_round : 0, new_cards, done);
    }
    done.minutes = (items_.seconds(step) - left_) / 60;
    return done;
}

void PlanRoll::study_candidates(std::size_t step, float above, double new_cards, PlannedDay& done) {
    for (const Candidate& candidate : candidates_) {
        if (left_ <= 1e-6 || candidate.worth <= above)
            return;
        double share = std::min(1.0, left_ / candidate.seconds);
        if (candidate.item == none) {
            done.reviews += study_states(step, candidate, static_cast<float>(share));
        } else if (!items_.items()[candidate.item].fresh) {
            done.reviews += study_item(step, candidate, static_cast<float>(share));
        } else {
            share = std::min(share, (new_cards - done.fresh) / untouched_[candidate.item]);
            if (share <= 0)
                continue;
            done.fresh += study_item(step, candidate, static_cast<float>(share));
        }
        left_ -= share * candidate.seconds;
    }
}

double PlanRoll::recalled() const {
    double sum = 0;
    for (std::size_t i = 0; i < untouched_.size(); ++i)
        sum += untouched_[i] * items_.items()[i].weight * items_.items()[i].recall_at_end;
    const std::vector<float>& end = items_.recall_at_end();
    for (std::size_t i = 0; i < mass_.size(); ++i)
        sum += mass_[i] * end[i % end.size()];
    return sum;
}

double PlanRoll::cards_recalled(const RecallByStep& recall, std::size_t step) const {
    const bool on_the_day = step + 1 == items_.steps();
    double sum = 0;
    for (std::size_t i = 0; i < untouched_.size(); ++i)
        sum += untouched_[i] * (on_the_day ? items_.items()[i].recall_at_end : recall.of_untouched(i, step));
    for (std::size_t ratio = 0; ratio < items_.ratios().size(); ++ratio)
        for (std::size_t reviewed = 0; reviewed <= step; ++reviewed) {
            const float* amount = mass_.data() + (ratio * items_.steps() + reviewed) * StateGrid::size;
            const float* of_states = on_the_day ? items_.recall_at_end().data() + reviewed * StateGrid::size
                                                : recall.of_states(step + 1 - reviewed).data();
            sum += std::inner_product(amount, amount + StateGrid::size, of_states, 0.0) / items_.mean_weight(ratio);
        }
    return sum;
}

void PlanRoll::collect_items(std::size_t step, const Order& order) {
    const auto& visits = items_.visits();
    for (std::uint32_t i = 0; i < untouched_.size(); ++i) {
        const PlanItem& item = items_.items()[i];
        std::uint32_t& visit = next_visit_[i];
        while (visit < item.end_visit() && visits[visit].step < step)
            ++visit;
        if (untouched_[i] <= 0 || visit == item.end_visit() || visits[visit].step != step)
            continue;
        if (const float worth = order.of_visit(i, visit); worth > 0)
            candidates_.push_back({worth, untouched_[i] * visits[visit].seconds, i, visit, 0});
    }
}

void PlanRoll::collect_states(std::size_t step, const Order& order, std::uint32_t first_age) {
    for (std::uint32_t age = first_age; age < Transitions::ages.size(); ++age) {
        const auto back = steps_of_age(age, items_.step_days());
        if (!back || *back > step)
            continue;
        const float* recall = items_.transitions().recall(age);
        for (std::size_t ratio = 0; ratio < items_.ratios().size(); ++ratio) {
            const float* amount = mass(ratio, step - *back);
            const float* worth = order.of_states(ratio, age);
            for (std::size_t point = 0; point < StateGrid::size; ++point)
                if (amount[point] >= negligible && worth[point] > 0) {
                    const double seconds = expected_seconds(items_.ratios()[ratio], recall[point]);
                    candidates_.push_back({worth[point], amount[point] * static_cast<float>(seconds), none,
                                           static_cast<std::uint32_t>(amount + point - mass_.data()), age});
                }
        }
    }
}

double PlanRoll::study_states(std::size_t step, const Candidate& candidate, float share) {
    const std::size_t point = candidate.place % StateGrid::size;
    const std::size_t ratio = candidate.place / StateGrid::size / items_.steps();
    const float amount = mass_[candidate.place] * share;
    mass_[candidate.place] -= amount;
    const Transitions& transitions = items_.transitions();
    const StateGrid::Place* after = transitions.after(candidate.age) + point * 4;
    const auto shares = shares_of_review(transitions.shares(), transitions.recall(candidate.age)[point]);
    for (std::size_t grade = 0; grade < 4; ++grade)
        StateGrid::spread(mass(ratio, step), after[grade], amount * shares[grade]);
    return amount / items_.mean_weight(ratio);
}

double PlanRoll::study_item(std::size_t step, const Candidate& candidate, float share) {
    const PlanItem& item = items_.items()[candidate.item];
    const PlanVisit& visit = items_.visits()[candidate.place];
    const float amount = untouched_[candidate.item] * share;
    untouched_[candidate.item] -= amount;
    for (std::size_t grade = 0; grade < 4; ++grade) {
        const float weight = amount * item.weight * visit.share[grade];
        StateGrid::spread(mass(item.ratio, step), visit.after[grade], weight * (1 - item.beyond));
        if (item.beyond > 0)
            StateGrid::spread(mass(item.ratio + 1, step), visit.after[grade], weight * item.beyond);
    }
    return amount;
}

} // namespace greenroom
