#include "study/review/today.h"

#include "memory/fsrs7.h"
#include "memory/fsrs7_curve.h"
#include "store/tables/store.h"
#include "study/collection/pace.h"
#include "study/review/daily_cards.h"

#include <algorithm>
#include <unordered_map>

namespace greenroom {

DueCounts due_counts(Store& store, const Settings& settings, const Calendar& calendar, const std::string& topic,
                     Instant now) {
    const StudyDay today = calendar.day_of(now);
    const Instant day_start = calendar.start_of(today);
    const DailyRoom room =
        daily_room(store.schedules.reviewed_between(day_start, calendar.start_of(today + 1)), settings, today);
    const DueCount due = store.schedules.count_due(topic, now, day_start, now);
    DueCounts waiting;
    // What comes back on the day it was answered is not counted against the daily limit.
    waiting.due = due.lately_reviewed + std::min(due.all - due.lately_reviewed, room.reviews);
    waiting.fresh = store.schedules.count_fresh(topic, room.fresh, now);
    waiting.minutes = minutes_for(pace_of(store), waiting.fresh, waiting.due);
    waiting.next_due = store.schedules.next_due(topic, now, now);
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

std::vector<TopicReadiness> topic_standings(Store& store, Instant now, std::optional<Instant> interview) {
    std::vector<TopicReadiness> standings;
    std::unordered_map<TopicKey, std::size_t> place;
    for (const StoredTopic& stored : store.topics.all()) {
        place.emplace(stored.key, standings.size());
        standings.push_back({stored.topic.path, stored.topic.title});
    }
    const Fsrs7 model;
    for (const TopicCard& card : store.topics.cards(now)) {
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

} // namespace greenroom
