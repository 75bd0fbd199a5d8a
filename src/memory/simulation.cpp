#include "memory/simulation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace greenroom {

namespace {

template<std::size_t size>
std::size_t drawn(const std::array<double, size>& shares, double chance) {
    for (std::size_t i = 0; i + 1 < size; ++i)
        if ((chance -= shares[i]) < 0)
            return i;
    return size - 1;
}

struct SimulatedCard {
    bool seen = false;
    MemoryState truth, believed;
    double last = 0; ///< days from today
    double due = 0;  ///< day, as Due schedules it
    bool lapsed = false;
    std::size_t draws = 0;
    double best_recall = 0; ///< Efficiency: where a review gains most
};

/// Of tuning, before the first day.
constexpr int first_rounds = 12;

class Learner {
public:
    Learner(const SimulatedStudy& study, const MemoryModel& truth, const StudyPolicy& policy)
        : study_(study), truth_(truth), policy_(policy), cards_(study.cards), end_(static_cast<double>(study.days)) {
        study_before();
    }

    SimulatedOutcome run() {
        for (day_ = 0; day_ < study_.days; ++day_) {
            left_ = study_.minutes * 60;
            switch (policy_.kind) {
            case StudyPolicy::Kind::Due:
                due();
                break;
            case StudyPolicy::Kind::OnceMore:
                once_more();
                break;
            case StudyPolicy::Kind::Threshold:
            case StudyPolicy::Kind::Efficiency:
                threshold();
                break;
            case StudyPolicy::Kind::Greedy:
                greedy();
                break;
            case StudyPolicy::Kind::Plan:
                plan();
                break;
            }
            outcome_.minutes += study_.minutes - left_ / 60;
        }
        for (const SimulatedCard& card : cards_)
            if (card.seen) {
                outcome_.recalled += truth_.recall(card.truth, end_ - card.last);
                ++outcome_.seen;
            }
        return outcome_;
    }

private:
    double now() const { return static_cast<double>(day_) + (study_.minutes * 60 - left_) / 86400; }
    double believed_recall(const SimulatedCard& card, double at) const {
        return policy_.believed.recall(card.believed, std::max(at - card.last, 0.0));
    }

    /// The card is looked at and graded at `at`.
    Grade grade(std::size_t number, double at) {
        SimulatedCard& card = cards_[number];
        Grade grade = Grade::Again;
        if (!card.seen) {
            grade = all_grades[drawn(study_.shares.first, card_chance(study_.seed, number, card.draws++))];
            card.truth = truth_.first(grade);
            card.believed = policy_.believed.first(grade);
        } else {
            const double days = std::max(at - card.last, 0.0);
            if (card_chance(study_.seed, number, card.draws++) < truth_.recall(card.truth, days))
                grade = all_grades[1 + drawn(study_.shares.pass, card_chance(study_.seed, number, card.draws))];
            ++card.draws;
            card.truth = truth_.next(card.truth, days, grade);
            card.believed = policy_.believed.next(card.believed, days, grade);
        }
        card.seen = true;
        card.last = at;
        return grade;
    }

    /// One look today; false when the time is used.
    bool look(std::size_t number) {
        if (left_ <= 0)
            return false;
        const bool fresh = !cards_[number].seen, lapsed = cards_[number].lapsed;
        const Grade given = grade(number, now());
        const auto& seconds = fresh ? study_.pace.first : lapsed ? study_.pace.relearn : study_.pace.review;
        left_ -= seconds[index_of(given)];
        cards_[number].last = now();
        remember(number, given);
        ++outcome_.reviews;
        return true;
    }

    void remember(std::size_t number, Grade given) {
        cards_[number].lapsed = given == Grade::Again;
        if (policy_.kind == StudyPolicy::Kind::Efficiency)
            cards_[number].best_recall = most_efficient_recall(cards_[number]);
    }

    /// What lies behind the learner: one schedule whatever the policy, which is given the grades.
    void study_before() {
        const MemoryModel scheduler = fsrs7_model();
        const auto before = static_cast<double>(study_.studied_days);
        for (std::size_t i = 0; i < study_.studied; ++i) {
            double at = std::floor(static_cast<double>(i) * before / static_cast<double>(study_.studied)) - before;
            Grade given = grade(i, at);
            MemoryState state = scheduler.first(given);
            for (;;) {
                const double wait = std::max(1.0, std::round(scheduler.interval(state, 0.9)));
                if (at + wait >= 0)
                    break;
                at += wait;
                given = grade(i, at);
                state = scheduler.next(state, wait, given);
            }
            remember(i, given);
            cards_[i].due =
                at + std::max(1.0, std::round(policy_.believed.interval(cards_[i].believed, policy_.retention)));
        }
    }

    void schedule(std::size_t number) {
        const double wait = policy_.believed.interval(cards_[number].believed, policy_.retention);
        cards_[number].due = static_cast<double>(day_) + std::max(1.0, std::round(wait));
    }

    std::vector<std::size_t> numbers(auto&& chosen) const {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (chosen(cards_[i]))
                numbers.push_back(i);
        return numbers;
    }

    /// Looks at the cards in their order, failed ones again at the end until passed.
    bool look_through(std::vector<std::size_t> queue) {
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (!look(queue[i]))
                return false;
            schedule(queue[i]);
            if (policy_.same_day && cards_[queue[i]].lapsed)
                queue.push_back(queue[i]);
        }
        return true;
    }

    void due() {
        const bool cramming = study_.days - day_ <= policy_.cram_days;
        auto queue = numbers([&](const auto& card) { return card.seen && card.due <= static_cast<double>(day_); });
        if (policy_.order == StudyPolicy::DueOrder::Oldest)
            std::ranges::stable_sort(queue, {}, [&](std::size_t i) { return cards_[i].due; });
        else
            std::ranges::stable_sort(queue, std::greater{},
                                     [&](std::size_t i) { return believed_recall(cards_[i], now()); });
        if (!cramming) {
            const auto fresh = numbers([](const auto& card) { return !card.seen; });
            queue.insert(queue.end(), fresh.begin(),
                         fresh.begin() + static_cast<std::ptrdiff_t>(std::min(fresh.size(), policy_.new_per_day)));
        }
        if (!look_through(queue) || !cramming)
            return;
        auto weakest = numbers([&](const auto& card) { return card.seen && card.last < static_cast<double>(day_); });
        std::ranges::stable_sort(weakest, {}, [&](std::size_t i) { return believed_recall(cards_[i], end_); });
        look_through(weakest);
    }

    void once_more() {
        const double all = static_cast<double>(cards_.size()) * 13.7;
        const auto last_days = static_cast<std::size_t>(std::ceil(all / (study_.minutes * 60)));
        if (study_.days - day_ > last_days)
            return due();
        const double from = end_ - static_cast<double>(last_days);
        auto queue = numbers([&](const auto& card) { return card.seen && card.last < from; });
        std::ranges::stable_sort(queue, {}, [&](std::size_t i) { return cards_[i].last; });
        if (look_through(queue))
            due();
    }

    /// What is nearest below its threshold, else new, else nearest above; each once a day.
    void threshold() {
        struct Ready {
            double distance;
            std::size_t card;
        };
        std::vector<Ready> below, above;
        for (const std::size_t i : numbers([](const auto& card) { return card.seen; })) {
            const double own =
                policy_.kind == StudyPolicy::Kind::Efficiency ? cards_[i].best_recall : policy_.retention;
            const double distance = believed_recall(cards_[i], now()) - own;
            (distance <= 0 ? below : above).push_back({std::abs(distance), i});
        }
        std::ranges::sort(below, {}, &Ready::distance);
        std::ranges::sort(above, {}, &Ready::distance);
        const auto fresh = numbers([](const auto& card) { return !card.seen; });
        for (const Ready& ready : below)
            if (!look(ready.card))
                return;
        for (const std::size_t i : fresh)
            if (!look(i))
                return;
        for (const Ready& ready : above)
            if (!look(ready.card))
                return;
    }

    /// Recall at which a review of the card is expected to gain most ln(stability) a second.
    double most_efficient_recall(const SimulatedCard& card) const {
        double best = 0, at = 1;
        for (double days = 0.25; days < 400; days *= 1.5) {
            const double recall = policy_.believed.recall(card.believed, days);
            const auto shares = shares_at(recall);
            double gain = -std::log(card.believed.stability);
            for (const Grade grade : all_grades)
                gain += shares[index_of(grade)] * std::log(policy_.believed.next(card.believed, days, grade).stability);
            if (const double rate = gain / seconds(card, recall); rate > best) {
                best = rate;
                at = recall;
            }
        }
        return at;
    }

    std::array<double, 4> shares_at(double recall) const {
        return {1 - recall, recall * study_.shares.pass[0], recall * study_.shares.pass[1],
                recall * study_.shares.pass[2]};
    }

    double seconds(const SimulatedCard& card, double recall) const {
        return expected_seconds(card.lapsed ? CardSeconds{}.relearn : CardSeconds{}.review, recall);
    }

    /// Expected recall on the day after a review at `at`.
    double recall_after_review(const SimulatedCard& card, double at) const {
        const double days = std::max(at - card.last, 0.0);
        const double recall = policy_.believed.recall(card.believed, days);
        const auto shares = shares_at(recall);
        double expected = 0;
        for (const Grade grade : all_grades)
            expected += shares[index_of(grade)] *
                        policy_.believed.recall(policy_.believed.next(card.believed, days, grade), end_ - at);
        return expected;
    }

    double gain_per_second(const SimulatedCard& card, double at) const {
        const double recall = believed_recall(card, at);
        return (recall_after_review(card, at) - believed_recall(card, end_)) / seconds(card, recall);
    }

    double first_gain() const {
        double expected = 0;
        for (const Grade grade : all_grades)
            expected += study_.shares.first[index_of(grade)] *
                        policy_.believed.recall(policy_.believed.first(grade), end_ - now());
        return expected / CardSeconds{}.first;
    }

    void greedy() {
        std::vector<double> gain(cards_.size());
        for (std::size_t i = 0; i < cards_.size(); ++i)
            gain[i] = cards_[i].seen ? gain_per_second(cards_[i], now()) : first_gain();
        for (;;) {
            const auto best = static_cast<std::size_t>(std::ranges::max_element(gain) - gain.begin());
            if (gain[best] <= 0 || !look(best))
                return;
            gain[best] = policy_.same_day ? gain_per_second(cards_[best], now()) : 0;
        }
    }

    void plan() {
        std::vector<PlanCard> cards(cards_.size());
        for (std::size_t i = 0; i < cards_.size(); ++i)
            if (cards_[i].seen) {
                cards[i].memory = cards_[i].believed;
                cards[i].days_since_last = std::max(now() - cards_[i].last, 0.0);
                cards[i].lapsed = cards_[i].lapsed;
            }
        PlanDays days;
        days.minutes.assign(study_.days - day_, study_.minutes);
        days.until_interview = end_ - static_cast<double>(day_);
        days.second_looks = policy_.same_day && second_looks_pay(second_looks_expected_, second_looks_failed_);
        const PlanProblem problem(*policy_.transitions, cards, days);
        if (!prices_)
            prices_ = policy_.prices ? *policy_.prices : problem.tune(problem.first_prices(), first_rounds);
        prices_ = problem.tune(*prices_, policy_.tuning_rounds);
        follow(SolvedPlan(problem, *prices_));
        prices_ = prices_->from(1, days.minutes.size());
    }

    /// The ranking, and second looks where they gain more, not sooner than five minutes after the first unless there is
    /// nothing else.
    void follow(const SolvedPlan& solved) {
        struct Again {
            std::size_t card;
            double gain, ready;
        };
        constexpr double soonest = 5.0 / (24 * 60);
        std::vector<Again> again;
        const auto ranking = solved.ranking();
        for (std::size_t next = 0;;) {
            const bool first = next < ranking.size();
            const auto second = std::ranges::max_element(
                again, {}, [&](const Again& a) { return first && a.ready > now() ? -1 : a.gain; });
            const bool second_wins =
                second != again.end() && (!first || (second->ready <= now() && second->gain > ranking[next].gain));
            if (!first && !second_wins)
                return;
            const std::size_t card = second_wins ? second->card : ranking[next++].card;
            if (second_wins)
                again.erase(second);
            const double forgotten = second_wins ? 1 - believed_recall(cards_[card], now()) : 0;
            if (!look(card))
                return;
            second_looks_expected_ += forgotten;
            second_looks_failed_ += second_wins && cards_[card].lapsed ? 1 : 0;
            if (const double gain = solved.second_look_gain(card, cards_[card].believed); gain > 0)
                again.push_back({card, gain, now() + soonest});
        }
    }

    const SimulatedStudy& study_;
    const MemoryModel& truth_;
    const StudyPolicy& policy_;
    std::vector<SimulatedCard> cards_;
    double end_;
    std::size_t day_ = 0;
    double left_ = 0;
    std::optional<PriceCurve> prices_;
    double second_looks_expected_ = 0, second_looks_failed_ = 0;
    SimulatedOutcome outcome_;
};

} // namespace

SimulatedOutcome simulate(const SimulatedStudy& study, const MemoryModel& truth, const StudyPolicy& policy) {
    return Learner(study, truth, policy).run();
}

namespace {

struct NamedPolicy {
    const char* name;
    StudyPolicy::Kind kind;
};

constexpr std::array<NamedPolicy, 8> named_policies{{
    {"fsrs6", StudyPolicy::Kind::Due},
    {"fsrs6-tuned", StudyPolicy::Kind::Due},
    {"fsrs7", StudyPolicy::Kind::Due},
    {"threshold", StudyPolicy::Kind::Threshold},
    {"efficiency", StudyPolicy::Kind::Efficiency},
    {"once-more", StudyPolicy::Kind::OnceMore},
    {"greedy", StudyPolicy::Kind::Greedy},
    {"plan", StudyPolicy::Kind::Plan},
}};

} // namespace

std::vector<std::string> study_policy_names() {
    std::vector<std::string> names;
    for (const NamedPolicy& named : named_policies)
        names.emplace_back(named.name);
    return names;
}

std::optional<StudyPolicy> study_policy(std::string_view name) {
    const auto named = std::ranges::find(named_policies, name, &NamedPolicy::name);
    if (named == named_policies.end())
        return std::nullopt;
    StudyPolicy policy;
    policy.kind = named->kind;
    policy.believed = name.starts_with("fsrs6") ? fsrs6_model() : fsrs7_model();
    if (name == "fsrs6-tuned") {
        policy.retention = 0.93;
        policy.new_per_day = 60;
        policy.cram_days = 11;
    }
    if (policy.kind == StudyPolicy::Kind::Plan)
        policy.transitions = std::make_shared<const Transitions>(Fsrs7{}, GradeShares{});
    return policy;
}

MeanInterval mean_interval(const std::vector<double>& values) {
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, values.size() < 2 ? 0 : normal_95 * std::sqrt(squares / (n - 1) / n)};
}

} // namespace greenroom
