#include "study/plan/study_plan.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/review/today.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace greenroom {

namespace {

/// Rounds of tuning for a new plan, and on each day after.
constexpr int first_rounds = 2;
constexpr int daily_rounds = 1;

/// A card is asked if half of it fits into the minutes that are left: they are kept on average.
constexpr double share_that_fits = 0.5;

/// A card asked less than a day after its last review has gained less by it.
constexpr std::chrono::hours whole_day{24};

/// What a card counts that is not on the chosen path, beside one that is.
constexpr double beyond_path = 0.25;

double weight_of(const QueuedCard& card, CardWeights weights) {
    if (weights == CardWeights::Equal)
        return 1;
    return card.asked == Asked::Often ? 1.5 : card.asked == Asked::Sometimes ? 1 : 0.5;
}

/// Those that were seen in any order, then the new ones in the order in which they are met.
std::vector<QueuedCard> read_cards(Collection& collection, Instant now) {
    std::vector<QueuedCard> cards;
    std::unordered_map<CardKey, QueuedCard> fresh;
    for (QueuedCard& card : collection.store().schedules.active(now))
        if (card.schedule)
            cards.push_back(std::move(card));
        else
            fresh.emplace(card.card, std::move(card));
    for (const CardKey key : new_cards_in_order(collection, "", now))
        if (const auto card = fresh.find(key); card != fresh.end())
            cards.push_back(std::move(card->second));
    return cards;
}

double read_minutes_left(Collection& collection, const Pace& pace, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const double spent = minutes_spent(collection, pace, today);
    return std::max(0.0, minutes_on(collection.settings(), today) - spent);
}

PlanDays read_days(Collection& collection, const Pace& pace, double minutes_left, Instant now) {
    const Settings& settings = collection.settings();
    const StudyDay today = collection.calendar().day_of(now);
    PlanDays days;
    // On the interview day itself there is still time to look at something.
    const auto count = std::max<std::int64_t>(1, *settings.interview_date - today);
    for (std::int64_t day = 0; day < count; ++day)
        days.minutes.push_back(minutes_on(settings, today + day));
    // Never none, so that there is an order for who goes on beyond them.
    days.minutes.front() = std::max(0.01, minutes_left);
    const Instant interview = interview_moment(settings, collection.calendar(), now).value();
    days.until_interview = std::max(days_between(now, interview), static_cast<double>(count - 1));
    days.second_looks = second_looks_pay(collection);
    days.promises_today =
        PlanDays::share_of_promises * 60 * minutes_on(settings, today) - seconds_for_promises(collection, pace, today);
    days.first_grades = first_grades_of(collection, now);
    days.new_cards = settings.path == all_cards_path ? NewCardOrder::ByGain : NewCardOrder::AsGiven;
    return days;
}

std::vector<PlanCard> plan_cards(Collection& collection, const std::vector<QueuedCard>& cards, const Pace& pace,
                                 const PlanDays& days, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const Instant day_start = collection.calendar().start_of(today);
    const std::set<CardKey> failed = collection.store().plans.failed_last();
    const auto path = collection.store().paths.places(collection.settings().path);
    std::vector<PlanCard> planned;
    for (const QueuedCard& card : cards) {
        PlanCard plan;
        plan.weight = weight_of(card, collection.settings().weights);
        if (!path.empty() && !path.contains(card.card)) {
            plan.weight *= beyond_path;
            plan.pool = 1;
        }
        plan.seconds = expected_looks_of(pace, card);
        if (card.schedule) {
            plan.memory = card.schedule->memory;
            plan.days_since_last = std::max(0.0, days_between(card.schedule->last_review, now));
            plan.lapsed = failed.contains(card.card);
            plan.first_day = card.schedule->last_review >= day_start && !days.second_looks ? 1 : 0;
            if (plan.lapsed)
                plan.promised_day = static_cast<int>(
                    std::max<std::int64_t>(0, collection.calendar().day_of(card.schedule->due) - today));
        }
        planned.push_back(plan);
    }
    return planned;
}

PlanProblem read_problem(Collection& collection, const std::vector<QueuedCard>& cards, const Pace& pace,
                         double minutes_left, Instant now) {
    const PlanDays days = read_days(collection, pace, minutes_left, now);
    return {collection.transitions(), plan_cards(collection, cards, pace, days, now), days};
}

/// The stored prices as they are today; nothing if there are none for this date, or for other settings.
std::optional<PriceCurve> stored_prices(Collection& collection, StudyDay today) {
    if (!collection.plans_as_stored())
        return std::nullopt;
    const auto stored = collection.store().plans.prices();
    const std::int64_t interview = collection.settings().interview_date->number;
    if (!stored || stored->interview != interview || stored->day > today.number)
        return std::nullopt;
    const auto days = static_cast<std::size_t>(std::max<std::int64_t>(1, interview - stored->day));
    const auto later = std::min(static_cast<std::size_t>(today.number - stored->day), days - 1);
    return PriceCurve{stored->log_price}.from(later, days);
}

} // namespace

bool is_planned(const Settings& settings, const Calendar& calendar, Instant now) {
    const StudyDay today = calendar.day_of(now);
    return settings.interview_date && *settings.interview_date >= today &&
           *settings.interview_date - today <= longest_plan;
}

StudyPlan::StudyPlan(Collection& collection, Instant now, const std::optional<PriceCurve>& prices)
    : day_(collection.calendar().day_of(now)), day_start_(collection.calendar().start_of(day_)),
      day_end_(collection.calendar().start_of(day_ + 1)), stamp_(collection.store().plans.stamp()),
      transitions_(collection.shared_transitions()), met_by_topic_(collection.store().schedules.met_by_topic()),
      settings_(collection.settings()), cards_(read_cards(collection, now)), pace_(pace_of(collection, now)),
      minutes_left_(read_minutes_left(collection, pace_, now)),
      problem_(read_problem(collection, cards_, pace_, minutes_left_, now)),
      prices_(prices ? *prices : stored_prices(collection, day_).value_or(problem_.first_prices())),
      solved_(problem_, prices_) {
    if (collection.leaves_plans_to_others())
        throw std::logic_error("a plan is made where plans are left to another thread");
    for (const StoredTopic& stored : collection.topics())
        topic_paths_[stored.key] = stored.topic.path;
    for (std::size_t place = 0; place < cards_.size(); ++place)
        places_[cards_[place].card] = place;
}

bool StudyPlan::is_as_of(Collection& collection, Instant now) const {
    return day_ == collection.calendar().day_of(now) && settings_ == collection.settings() &&
           transitions_ == collection.shared_transitions() && stamp_ == collection.store().plans.stamp();
}

bool StudyPlan::was_answered_today(const QueuedCard& card) const {
    return card.schedule && card.schedule->last_review >= day_start_ && card.schedule->last_review < day_end_;
}

std::vector<std::size_t> StudyPlan::ranked_cards(const TopicChoice& topics) const {
    std::vector<std::size_t> ranked;
    for (const PlannedCard& planned : solved_.ranking())
        if (const auto path = topic_paths_.find(cards_[planned.card].topic);
            path != topic_paths_.end() && topics.has(path->second))
            ranked.push_back(planned.card);
    if (settings_.path == all_cards_path)
        put_unmet_topics_first(ranked);
    return ranked;
}

/// The best new card of each topic that was never met takes the place of better ones: first wide, then deep.
void StudyPlan::put_unmet_topics_first(std::vector<std::size_t>& ranked) const {
    std::set<TopicKey> met;
    for (const auto& [topic, count] : met_by_topic_)
        met.insert(topic);
    std::vector<std::size_t> places, first, rest;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        // An exercise shows how well topics are known that were met before.
        if (const QueuedCard& card = cards_[ranked[i]]; !card.schedule && card.kind != Kind::Exercise) {
            places.push_back(i);
            (met.insert(card.topic).second ? first : rest).push_back(ranked[i]);
        }
    std::ranges::copy(rest, std::back_inserter(first));
    for (std::size_t i = 0; i < places.size(); ++i)
        ranked[places[i]] = first[i];
}

/// Those that may be asked now, best first, but those of one heading or family with one before them last.
std::vector<std::size_t> StudyPlan::askable_cards(const TopicChoice& topics, Instant now) const {
    const Instant ahead = now + std::chrono::minutes{settings_.learn_ahead_minutes};
    RelatedCards shown;
    for (const QueuedCard& card : cards_)
        if (was_answered_today(card))
            shown.add(card);
    std::vector<std::size_t> apart, related;
    for (const std::size_t place : ranked_cards(topics)) {
        const bool has_relative = shown.has_relative_of(cards_[place]);
        (has_relative ? related : apart).push_back(place);
        if (!has_relative)
            shown.add(cards_[place]);
    }
    std::ranges::copy(related, std::back_inserter(apart));
    std::erase_if(apart, [&](std::size_t place) {
        const QueuedCard& card = cards_[place];
        return was_answered_today(card) && card.schedule->due > ahead &&
               card.schedule->last_review + std::chrono::minutes{settings_.again_minutes} > now;
    });
    return apart;
}

std::vector<std::string> StudyPlan::best(std::size_t count, Instant now) const {
    NewExerciseRoom exercises(0); // one at once
    std::vector<std::string> ids;
    for (const std::size_t place : askable_cards({}, now)) {
        if (ids.size() == count)
            break;
        if (!exercises.has_room_for(cards_[place]))
            continue;
        exercises.take(cards_[place]);
        ids.push_back(cards_[place].id);
    }
    return ids;
}

NewExerciseRoom StudyPlan::exercise_room(DayLimit limit) const {
    if (limit == DayLimit::Beyond)
        return NewExerciseRoom::without_end();
    return NewExerciseRoom(static_cast<int>(std::ranges::count_if(cards_, [this](const QueuedCard& card) {
        return card.kind == Kind::Exercise && card.schedule && card.schedule->first_review >= day_start_;
    })));
}

bool StudyPlan::is_first_day() const {
    return std::ranges::none_of(
        cards_, [this](const QueuedCard& card) { return card.schedule && card.schedule->first_review < day_start_; });
}

namespace {

/// For who has met nothing yet: every topic's easiest card before any topic's second, and of those the easy ones first,
/// often asked ones before others.
/// Those of a topic that were met today count.
void begin_gently(std::vector<QueuedCard>& cards, std::map<TopicKey, std::size_t> met) {
    std::ranges::stable_sort(cards, {}, [](const QueuedCard& card) { return std::pair(card.level, card.asked); });
    std::vector<std::pair<std::size_t, QueuedCard>> dealt;
    for (QueuedCard& card : cards)
        dealt.emplace_back(met[card.topic]++, std::move(card));
    std::ranges::stable_sort(dealt, {}, [](const auto& card) { return card.first; });
    cards.clear();
    for (auto& [round, card] : dealt)
        cards.push_back(std::move(card));
}

} // namespace

PlannedCards StudyPlan::today(const TopicChoice& topics, DayLimit limit, Instant now) const {
    const Instant ahead = now + std::chrono::minutes{settings_.learn_ahead_minutes};
    double left = limit == DayLimit::Beyond ? std::numeric_limits<double>::infinity() : 60 * minutes_left();
    NewExerciseRoom exercises = exercise_room(limit);
    PlannedCards today;
    for (const std::size_t place : askable_cards(topics, now)) {
        const QueuedCard& card = cards_[place];
        const CardSeconds& seconds = problem_.cards()[place].seconds;
        const double needed = card.schedule ? seconds.review : seconds.first;
        if (share_that_fits * needed > left || !exercises.has_room_for(card))
            continue;
        left -= needed;
        exercises.take(card);
        (!card.schedule                                            ? today.fresh
         : was_answered_today(card) && card.schedule->due <= ahead ? today.returning
         : card.schedule->last_review + whole_day > now            ? today.late
                                                                   : today.reviews)
            .push_back(card);
    }
    // A path has an order of its own.
    if (settings_.path == all_cards_path && is_first_day())
        begin_gently(today.fresh, met_by_topic_);
    std::ranges::stable_sort(today.late, {}, [](const QueuedCard& card) { return card.schedule->last_review; });
    std::ranges::sort(today.returning, {}, [](const QueuedCard& card) { return card.schedule->due; });
    return today;
}

PlannedWaits StudyPlan::waits(CardKey card) const {
    const auto place = places_.find(card);
    if (place == places_.end())
        return {};
    return [this, place = place->second](const std::array<MemoryState, 4>& states) {
        const std::vector<double>& minutes = problem_.days().minutes;
        Intervals waits{};
        for (std::size_t grade = 0; grade < states.size(); ++grade) {
            // What is not worth another look before the interview is promised for the evening before, what failed for
            // tomorrow.
            const std::size_t evening = minutes.size() - 1;
            const std::size_t otherwise = grade == index_of(Grade::Again) ? std::min<std::size_t>(1, evening) : evening;
            const auto day = solved_.next_day(place, states[grade]).value_or(otherwise);
            waits[grade] = static_cast<double>(day);
        }
        return waits;
    };
}

bool tune_prices(Collection& collection, Instant now) {
    const Calendar& calendar = collection.calendar();
    if (!is_planned(collection.settings(), calendar, now) || collection.access() == Access::ReadOnly ||
        !collection.plans_as_stored())
        return false;
    const StudyDay today = calendar.day_of(now);
    const auto stored = collection.store().plans.prices();
    const std::int64_t interview = collection.settings().interview_date->number;
    if (stored && stored->day == today.number && stored->interview == interview)
        return false;
    const StudyPlan plan(collection, now);
    const bool goes_on = stored && stored->interview == interview && stored->day <= today.number;
    const PriceCurve tuned = plan.problem().tune(plan.prices(), goes_on ? daily_rounds : first_rounds);
    collection.store().plans.put({today.number, interview, tuned.log_price});
    collection.forget_plan();
    return true;
}

std::shared_ptr<const StudyPlan> tuned_plan(Collection& collection, Instant now, const std::function<bool()>& goes_on) {
    if (!is_planned(collection.settings(), collection.calendar(), now))
        return nullptr;
    bool is_ended = false;
    const StudyPlan plan(collection, now);
    const PriceCurve tuned = plan.problem().tune(plan.problem().first_prices(), first_rounds, [&] {
        is_ended = is_ended || !goes_on();
        return !is_ended;
    });
    return is_ended ? nullptr : std::make_shared<const StudyPlan>(collection, now, tuned);
}

} // namespace greenroom
