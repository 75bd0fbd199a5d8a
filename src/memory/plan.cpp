#include "memory/plan.h"

#include "memory/plan_items.h"
#include "memory/plan_roll.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>

namespace greenroom {

namespace {

/// The rolled steps as days: what a step of several days holds is spread over those on which there is time.
std::vector<PlannedDay> as_days(const std::vector<PlannedDay>& steps, const PlanDays& days, std::size_t step_days) {
    std::vector<PlannedDay> spread;
    for (std::size_t day = 0; day < days.minutes.size(); ++day) {
        const std::size_t first = day / step_days * step_days;
        const std::size_t last = std::min(first + step_days, days.minutes.size());
        double minutes = 0;
        for (std::size_t i = first; i < last; ++i)
            minutes += days.minutes[i];
        const double share = minutes > 0 ? days.minutes[day] / minutes : 0;
        const PlannedDay& step = steps[day / step_days];
        spread.push_back({step.reviews * share, step.fresh * share, step.minutes * share});
    }
    return spread;
}

/// What is recalled at the end of each step, as days: between the ends of two steps in proportion.
std::vector<double> recall_as_days(const std::vector<double>& at_step, double before, std::size_t days,
                                   std::size_t step_days) {
    std::vector<double> spread;
    for (std::size_t day = 0; day < days; ++day) {
        const std::size_t step = day / step_days, first = step * step_days;
        const std::size_t length = std::min(first + step_days, days) - first;
        const double along = static_cast<double>(day - first + 1) / static_cast<double>(length);
        spread.push_back(std::lerp(step > 0 ? at_step[step - 1] : before, at_step[step], along));
    }
    return spread;
}

double recalled_now(const PlanProblem& problem) {
    double sum = 0;
    for (const PlanCard& card : problem.cards())
        if (card.memory)
            sum += problem.items().transitions().model().retrievability(*card.memory, card.days_since_last);
    return sum;
}

Outlook rolled(const PlanProblem& problem, OutlookDetail detail,
               const std::function<PlannedDay(PlanRoll&, std::size_t)>& study) {
    const auto step_days = static_cast<std::size_t>(problem.items().step_days());
    const bool each_day = detail == OutlookDetail::EachDay;
    const auto recall =
        each_day ? std::optional<RecallByStep>(std::in_place, problem.items(), problem.cards()) : std::nullopt;
    PlanRoll roll(problem.items());
    std::vector<PlannedDay> steps;
    std::vector<double> recalled;
    for (std::size_t step = 0; step < problem.items().steps(); ++step) {
        steps.push_back(study(roll, step));
        if (recall)
            recalled.push_back(roll.cards_recalled(*recall, step));
    }
    return {roll.recalled(), as_days(steps, problem.days(), step_days),
            each_day ? recall_as_days(recalled, recalled_now(problem), problem.days().minutes.size(), step_days)
                     : std::vector<double>()};
}

} // namespace

bool second_looks_pay(double expected, double failed) {
    constexpr double doubt = 3; // counts as so many failures that come as expected
    return failed + doubt > 0.5 * (expected + doubt);
}

double PriceCurve::at(std::size_t day, std::size_t days) const {
    const double along = days < 2 ? 0 : 3.0 * static_cast<double>(day) / static_cast<double>(days - 1);
    const auto knot = std::min(static_cast<std::size_t>(along), std::size_t{2});
    return std::exp(std::lerp(log_price[knot], log_price[knot + 1], along - static_cast<double>(knot)));
}

PriceCurve PriceCurve::from(std::size_t later, std::size_t days) const {
    PriceCurve curve;
    for (std::size_t knot = 0; knot < 4; ++knot) {
        const double day =
            std::lerp(static_cast<double>(later), static_cast<double>(days - 1), static_cast<double>(knot) / 3);
        const auto below = static_cast<std::size_t>(day);
        curve.log_price[knot] = std::lerp(std::log(at(below, days)), std::log(at(std::min(below + 1, days - 1), days)),
                                          day - static_cast<double>(below));
    }
    return curve;
}

SolvedPlan::SolvedPlan(const PlanProblem& problem, const PriceCurve& prices)
    : items_(&problem.items()), problem_(&problem), prices_(prices), programme_(solve(prices)),
      worths_(rate(programme_, gains_)) {
    if (problem.days().new_cards == NewCardOrder::AsGiven)
        pool_new_cards();
    keep_promises();
}

Programme SolvedPlan::solve(const PriceCurve& prices) const {
    Horizon horizon{items_->step_days(), problem_->days().second_looks, {}};
    for (std::size_t step = 0; step < items_->steps(); ++step)
        horizon.prices.push_back(items_->seconds(step) > 0 ? prices.at(step, items_->steps())
                                                           : std::numeric_limits<double>::infinity());
    return {items_->transitions(), horizon, items_->recall_at_end(), items_->ratios()};
}

/// What a card is worth, its weight counted, once the visit has happened.
float SolvedPlan::worth(const PlanVisit& visit, const PlanItem& item, const Programme& programme) const {
    const float on_grid = PlanItems::between(item, [&](std::size_t ratio) {
        const float* values = programme.values(ratio, visit.step);
        float sum = 0;
        for (std::size_t grade = 0; grade < 4; ++grade)
            sum += visit.share[grade] * StateGrid::at(values, visit.after[grade]);
        return sum;
    });
    return item.weight * (on_grid + visit.finer);
}

/// Fills in `gains_` and what each item is worth, its weight counted, if all is paid at the programme's prices.
std::vector<float> SolvedPlan::rate(const Programme& programme, std::vector<float>& gains) const {
    const auto& visits = items_->visits();
    gains.resize(visits.size());
    std::vector<float> worths;
    for (const PlanItem& item : items_->items()) {
        float best = item.weight * item.recall_at_end;
        for (std::uint32_t i = item.end_visit(); i-- > item.first_visit;) {
            const float reached = worth(visits[i], item, programme);
            gains[i] = (reached - best) / visits[i].seconds;
            best = std::max(best, reached - static_cast<float>(programme.price(visits[i].step)) * visits[i].seconds);
        }
        worths.push_back(best);
    }
    return worths;
}

/// Gives every new card the gain per second of all those of its pool, day by day.
void SolvedPlan::pool_new_cards() {
    const auto& visits = items_->visits();
    struct Sum {
        float gained = 0, spent = 0;
    };
    std::map<int, std::vector<Sum>> pools;
    const auto each = [&](auto&& use) {
        for (std::size_t card = 0; card < items_->items().size(); ++card)
            if (const PlanItem& item = items_->items()[card]; item.fresh)
                for (std::uint32_t i = item.first_visit; i < item.end_visit(); ++i)
                    use(pools.try_emplace(problem_->cards()[card].pool, items_->steps()).first->second[visits[i].step],
                        i);
    };
    each([&](Sum& sum, std::uint32_t i) {
        sum.gained += gains_[i] * visits[i].seconds;
        sum.spent += visits[i].seconds;
    });
    std::vector<float> most(items_->steps(), std::numeric_limits<float>::infinity());
    for (auto& [pool, sums] : pools)
        for (std::size_t step = 0; step < sums.size(); ++step)
            if (Sum& sum = sums[step]; sum.spent > 0) {
                most[step] = std::min(most[step], sum.gained / sum.spent);
                sum.gained = most[step] * sum.spent;
            }
    each([&](const Sum& sum, std::uint32_t i) { gains_[i] = sum.gained / sum.spent; });
}

/// What is promised gains more than anything else, from the promised day on, or the first after it whose share is not
/// used up by what was promised for days before.
void SolvedPlan::keep_promises() {
    constexpr float more_than_any = 1000;
    const std::vector<PlanCard>& cards = problem_->cards();
    std::vector<std::size_t> promised;
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (cards[card].promised_day)
            promised.push_back(card);
    std::ranges::stable_sort(promised, {}, [&](std::size_t card) { return *cards[card].promised_day; });
    std::vector<double> left;
    for (std::size_t step = 0; step < items_->steps(); ++step)
        left.push_back(PlanDays::share_of_promises * items_->seconds(step));
    if (!left.empty())
        left.front() = problem_->days().promises_today;
    for (const std::size_t card : promised) {
        const PlanItem& item = items_->items()[card];
        const auto is_time = [&](std::uint32_t visit) {
            const std::uint32_t step = items_->visits()[visit].step;
            return (static_cast<int>(step) + 1) * items_->step_days() > *cards[card].promised_day && left[step] > 0;
        };
        std::uint32_t visit = item.first_visit;
        while (visit < item.end_visit() && !is_time(visit))
            ++visit;
        if (visit < item.end_visit())
            left[items_->visits()[visit].step] -= items_->visits()[visit].seconds;
        for (; visit < item.end_visit(); ++visit)
            gains_[visit] = more_than_any + std::max(gains_[visit], 0.0F);
    }
}

std::vector<PlannedCard> SolvedPlan::ranking() const {
    std::vector<PlannedCard> ranked;
    for (std::size_t card = 0; card < items_->items().size(); ++card) {
        const PlanItem& item = items_->items()[card];
        if (item.visits == 0 || items_->visits()[item.first_visit].step != 0 || !(gains_[item.first_visit] > 0))
            continue;
        ranked.push_back({card, gains_[item.first_visit], items_->visits()[item.first_visit].seconds});
    }
    std::ranges::stable_sort(ranked, std::greater{}, &PlannedCard::gain);
    return ranked;
}

/// A card in `state` since today, looked at again at `step`.
PlanVisit SolvedPlan::visit_of(std::size_t card, const MemoryState& state, std::size_t step) const {
    const Transitions& transitions = items_->transitions();
    const double age = step == 0 ? Transitions::second_look : static_cast<double>(step) * items_->step_days();
    const double recall = transitions.model().retrievability(state, age);
    PlanVisit visit{static_cast<std::uint32_t>(step)};
    visit.seconds = static_cast<float>(expected_seconds(problem_->cards()[card].seconds.review, recall));
    visit.share = shares_of_review(transitions.shares(), recall);
    for (const Grade grade : all_grades)
        visit.after[index_of(grade)] = StateGrid::place(transitions.model().next(state, age, grade));
    return visit;
}

double SolvedPlan::second_look_gain(std::size_t card, const MemoryState& state) const {
    constexpr std::size_t same_day = 0;
    const auto here = StateGrid::place(state);
    return PlanItems::between(items_->items()[card], [&](std::size_t ratio) {
        return StateGrid::at(programme_.gains(ratio, 0, same_day), here);
    });
}

std::optional<std::size_t> SolvedPlan::next_day(std::size_t card, const MemoryState& state) const {
    const PlanItem& item = items_->items()[card];
    float best =
        item.weight *
        static_cast<float>(items_->transitions().model().retrievability(state, problem_->days().until_interview));
    std::optional<std::size_t> day;
    for (std::size_t step = 0; step < items_->steps(); ++step) {
        if (items_->seconds(step) <= 0 || (step == 0 && !problem_->days().second_looks))
            continue;
        const PlanVisit visit = visit_of(card, state, step);
        const float reached =
            worth(visit, item, programme_) - static_cast<float>(programme_.price(step)) * visit.seconds;
        if (reached > best) {
            best = reached;
            day = step * static_cast<std::size_t>(items_->step_days());
        }
    }
    return day;
}

Outlook SolvedPlan::outlook(OutlookDetail detail) const {
    return rolled(*problem_, detail, [&](PlanRoll& roll, std::size_t step) {
        const double price = programme_.price(step);
        return roll.study(step,
                          {static_cast<float>(std::isinf(price) ? 0 : price),
                           [&](std::size_t, std::size_t visit) { return gains_[visit]; },
                           [&](std::size_t ratio, std::size_t age) { return programme_.gains(ratio, step, age); }});
    });
}

namespace {

PriceCurve raised(PriceCurve prices, double by) {
    for (double& log_price : prices.log_price)
        log_price += by;
    return prices;
}

} // namespace

/// By the envelope theorem: where all prices rise by a small share, what a card is worth falls by that share of what is
/// paid for it; worth and payment together are the recall that was bought. Where time is scarce the plan buys what is
/// not worth its price, too, so lower prices are looked for at which as much is bought; and what the plan really buys
/// within its minutes is a little different in sum, so each card's gain is scaled to it.
std::vector<double> SolvedPlan::recall_by_card(double recalled) const {
    constexpr double rise = 0.01, cheaper = 0.5;
    constexpr int most_steps = 14;
    const auto& items = items_->items();
    double kept = 0;
    for (const PlanItem& item : items)
        kept += item.weight * item.recall_at_end;
    std::vector<double> recall(items.size());
    std::vector<float> ignored, worths = worths_;
    double bought = 0;
    for (int step = 0; step < most_steps && (step == 0 || bought < recalled - kept); ++step) {
        const PriceCurve prices = raised(prices_, -step * cheaper);
        if (step > 0)
            worths = rate(solve(prices), ignored);
        const std::vector<float> dearer = rate(solve(raised(prices, std::log1p(rise))), ignored);
        bought = 0;
        for (std::size_t i = 0; i < recall.size(); ++i) {
            recall[i] = std::clamp((worths[i] + (worths[i] - dearer[i]) / rise) / items[i].weight, 0.0, 1.0);
            bought += items[i].weight * (recall[i] - items[i].recall_at_end);
        }
    }
    const double scale = bought > 0 ? (recalled - kept) / bought : 0;
    for (std::size_t i = 0; i < recall.size(); ++i) {
        const double before = items[i].recall_at_end;
        recall[i] = std::clamp(before + scale * (recall[i] - before), 0.0, 1.0);
    }
    return recall;
}

PlanProblem::PlanProblem(const Transitions& transitions, std::span<const PlanCard> cards, const PlanDays& days)
    : cards_(cards.begin(), cards.end()), days_(days), items_(std::make_unique<PlanItems>(transitions, cards, days)) {}

PlanProblem::~PlanProblem() = default;
PlanProblem::PlanProblem(PlanProblem&&) noexcept = default;
PlanProblem& PlanProblem::operator=(PlanProblem&&) noexcept = default;

PriceCurve PlanProblem::first_prices() const {
    double weight = 0, seconds = 0;
    for (const PlanCard& card : cards_) {
        weight += card.weight;
        seconds += card.seconds.review;
    }
    PriceCurve curve;
    if (cards_.empty())
        return curve;
    const double time = 60 * std::accumulate(days_.minutes.begin(), days_.minutes.end(), 0.0);
    // Of cards of weight 1 and 14 seconds, the even price that recalls most, by how many looks there is time for at
    // each: fitted to 100 to 800 cards, alike and the shipped deck's, from 2 to 60 days. Too low a price costs a third
    // of the recall where time is scarce, too high a one a fiftieth.
    const double looks = std::log(std::max(time / seconds, 1e-3));
    const double even = std::max(-2.7 - 2.6 * looks, -3.65 - 1.8 * looks);
    curve.log_price.fill(std::clamp(even, -9.0, -2.5) + std::log(14 * weight / seconds));
    return curve;
}

PriceCurve PlanProblem::tune(const PriceCurve& start, int rounds, const std::function<bool()>& goes_on) const {
    constexpr std::array<std::array<double, 4>, 5> directions{
        {{1, 1, 1, 1}, {1, 1.0 / 3, -1.0 / 3, -1}, {0, 0, 0, 1}, {1, 0, 0, 0}, {0, 1, 1, 0}}};
    const auto reached = [&](const PriceCurve& curve) { return SolvedPlan(*this, curve).outlook().recalled; };
    PriceCurve best = start;
    double recalled = reached(best);
    double step = 0.7;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (const auto& direction : directions)
            for (const double sign : {1.0, -1.0}) {
                if (goes_on && !goes_on())
                    return best;
                PriceCurve tried = best;
                for (std::size_t knot = 0; knot < 4; ++knot)
                    tried.log_price[knot] += sign * step * direction[knot];
                const double now = reached(tried);
                if (now <= recalled)
                    continue;
                best = tried;
                recalled = now;
                moved = true;
                break;
            }
        if (!moved)
            step /= 2;
    }
    return best;
}

Outlook PlanProblem::outlook(const StudyHabit& habit, OutlookDetail detail) const {
    // New cards come after everything that is due, in their order.
    constexpr float new_cards_worth = 1e-6F;
    const auto retention = static_cast<float>(habit.retention);
    std::vector<float> overdue(Transitions::ages.size() * StateGrid::size);
    for (std::size_t age = 0; age < Transitions::ages.size(); ++age)
        for (std::size_t point = 0; point < StateGrid::size; ++point)
            overdue[age * StateGrid::size + point] = retention - items_->transitions().recall(age)[point];
    const PlanRoll::Order order{2 * new_cards_worth,
                                [&](std::size_t item, std::size_t visit) {
                                    return items_->items()[item].fresh
                                               ? new_cards_worth
                                               : retention - (1 - items_->visits()[visit].share[0]);
                                },
                                [&](std::size_t, std::size_t age) { return overdue.data() + age * StateGrid::size; }};
    return rolled(*this, detail,
                  [&](PlanRoll& roll, std::size_t step) { return roll.study(step, order, habit.new_per_day); });
}

Outlook PlanProblem::stop() const {
    return rolled(*this, OutlookDetail::EachDay, [](PlanRoll&, std::size_t) { return PlannedDay(); });
}

Plan plan_today(const PlanProblem& problem, const PriceCurve& prices, const StudyHabit& so_far) {
    const SolvedPlan solved(problem, prices);
    Plan plan;
    double left = problem.days().minutes.empty() ? 0 : problem.days().minutes.front() * 60;
    for (const PlannedCard& card : solved.ranking()) {
        const bool fits = card.seconds <= left;
        (fits ? plan.today : plan.beyond).push_back(card);
        if (fits)
            left -= card.seconds;
    }
    plan.plan = solved.outlook(OutlookDetail::EachDay);
    plan.as_so_far = problem.outlook(so_far, OutlookDetail::EachDay);
    plan.stop = problem.stop();
    plan.recall_by_card = solved.recall_by_card(plan.plan.recalled);
    return plan;
}

double new_per_day_that_fits(const Transitions& transitions, std::span<const PlanCard> cards, const CardSeconds& fresh,
                             double minutes_per_day, double retention) {
    constexpr std::size_t week = 7, weeks = 8;
    PlanDays days;
    days.minutes.assign(weeks * week, 24 * 60); // room for everything: what is asked is how much there will be
    days.until_interview = weeks * week;
    const auto minutes = [&](std::span<const PlanCard> studied) {
        std::vector<double> load;
        for (const PlannedDay& day : PlanProblem(transitions, studied, days).outlook(StudyHabit{retention, 1}).days)
            load.push_back(day.minutes);
        return load;
    };
    std::vector<PlanCard> seen;
    std::ranges::copy_if(cards, std::back_inserter(seen), [](const PlanCard& card) { return card.memory.has_value(); });
    PlanCard one;
    one.seconds = fresh;
    const std::vector<double> reviews = minutes(seen), of_one = minutes({&one, 1});
    double rate = std::numeric_limits<double>::infinity();
    for (std::size_t first = 0; first < days.minutes.size(); first += week) {
        double room = minutes_per_day * week, needed = 0; // by one new card on each day of the first week
        for (std::size_t day = first; day < first + week; ++day) {
            room -= reviews[day];
            for (std::size_t met = 0; met < week && met <= day; ++met)
                needed += of_one[day - met];
        }
        rate = std::min(rate, std::max(room, 0.0) / needed);
    }
    return rate;
}

} // namespace greenroom
