#include "study/review/today.h"

#include "memory/fsrs7.h"
#include "memory/fsrs7_curve.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/progress/activity.h"
#include "study/review/daily_cards.h"

#include <algorithm>
#include <unordered_map>

namespace greenroom {

std::optional<Instant> next_due_of(Collection& collection, const TopicChoice& topics, Instant now) {
    std::optional<Instant> first;
    for (const std::string& topic : topics.paths())
        if (const auto due = collection.store().schedules.next_due(topic, now, now); due && (!first || *due < *first))
            first = due;
    return first;
}

DueCounts due_counts(Collection& collection, const TopicChoice& topics, Instant now) {
    DailyCards cards = read_daily_cards(collection, topics, now);
    const auto returning =
        std::erase_if(cards.returning, [now](const QueuedCard& card) { return card.schedule->due > now; });
    const Pace pace = pace_of(collection, now);
    DueCounts waiting;
    waiting.due = static_cast<int>(cards.reviews.size() + cards.late.size() + cards.returning.size());
    waiting.fresh = static_cast<int>(cards.fresh.size());
    waiting.returning = static_cast<int>(returning);
    for (const auto* list : {&cards.reviews, &cards.late, &cards.returning, &cards.fresh})
        waiting.minutes += minutes_for(pace, *list);
    waiting.next_due = next_due_of(collection, topics, now);
    return waiting;
}

namespace {

/// Recall now and at a later moment.
struct Recall {
    double now = 0;
    double then = 0;
};

Recall recall_of(const Fsrs7& model, const CardMemory& card, Instant now, Instant then) {
    // The curve is worth more than half of the reckoning, and serves both moments.
    const fsrs7::ForgettingCurve curve = fsrs7::forgetting_curve(model.parameters(), card.memory);
    const auto at = [&](Instant moment) {
        return fsrs7::retrievability(curve, std::max(0.0, days_between(card.last_review, moment)));
    };
    return {at(now), at(then)};
}

} // namespace

std::optional<Instant> interview_moment(const Settings& settings, const Calendar& calendar, Instant now) {
    if (!settings.interview_date || *settings.interview_date < calendar.day_of(now))
        return std::nullopt;
    const Instant start = calendar.start_of(*settings.interview_date);
    return std::max(now, start + (calendar.start_of(*settings.interview_date + 1) - start) / 2);
}

std::vector<TopicReadiness> topic_standings(Collection& collection, Instant now, std::optional<Instant> interview) {
    std::vector<TopicReadiness> standings;
    std::unordered_map<TopicKey, std::size_t> place;
    for (const StoredTopic& stored : collection.store().topics.all()) {
        place.emplace(stored.key, standings.size());
        standings.push_back({stored.topic.path, stored.topic.title});
    }
    const Fsrs7& model = collection.model();
    for (const TopicCard& card : collection.store().topics.cards(now)) {
        TopicReadiness& standing = standings[place.at(card.topic)];
        ++standing.cards;
        if (!card.memory) {
            standing.fresh += card.active;
            continue;
        }
        standing.due += card.active && is_due(card.memory->due, card.memory->last_review, now, now);
        const Recall recall = recall_of(model, *card.memory, now, interview.value_or(now));
        standing.readiness += recall.now;
        standing.readiness_then += recall.then;
    }
    for (TopicReadiness& standing : standings) {
        standing.readiness /= standing.cards;
        standing.readiness_then /= standing.cards;
    }
    return standings;
}

namespace {

bool is_mature(Instant last_review, Instant due) { return days_between(last_review, due) >= mature_days; }

} // namespace

const char* state_word(const std::optional<Schedule>& schedule) {
    if (!schedule)
        return "new";
    return is_mature(schedule->last_review, schedule->due) ? "mature" : "learning";
}

Totals totals(Collection& collection, Instant now) {
    Totals sums;
    for (const TopicCard& card : collection.store().topics.cards(now)) {
        ++sums.cards;
        if (!card.memory)
            ++sums.fresh;
        else
            ++(is_mature(card.memory->last_review, card.memory->due) ? sums.mature : sums.learning);
    }
    const ReviewTotals reviews = collection.store().reviews.totals();
    sums.reviews = reviews.reviews;
    if (reviews.recalls > 0)
        sums.retention = static_cast<double>(reviews.passes) / reviews.recalls;
    sums.minutes = std::chrono::duration<double, std::ratio<60>>(reviews.elapsed).count();
    sums.due = due_counts(collection, "", now).due;
    sums.streak_days = streak_days(collection, now);
    return sums;
}

} // namespace greenroom
