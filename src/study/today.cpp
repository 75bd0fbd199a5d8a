#include "study/today.h"

#include "memory/fsrs7.h"
#include "store/store.h"
#include "study/daily_cards.h"
#include "study/pace.h"

#include <algorithm>
#include <unordered_map>

namespace greenroom {

Waiting waiting_now(Store& store, const Settings& settings, const Calendar& calendar, const std::string& topic,
                    Instant now) {
    const StudyDay today = calendar.day_of(now);
    const Instant day_start = calendar.start_of(today);
    const DailyRoom room =
        daily_room(store.schedules.reviewed_between(day_start, calendar.start_of(today + 1)), settings);
    const DueCount due = store.schedules.count_due(topic, now, day_start, now);
    Waiting waiting;
    // What comes back on the day it was answered is not counted against the daily limit.
    waiting.due = due.lately_reviewed + std::min(due.all - due.lately_reviewed, room.reviews);
    waiting.fresh = store.schedules.count_fresh(topic, room.fresh, now);
    waiting.minutes = minutes_for(pace_of(store), waiting.fresh, waiting.due);
    waiting.next_due = store.schedules.next_due(topic, now, now);
    return waiting;
}

int streak_days(Store& store, const Calendar& calendar, Instant now) {
    const auto reviewed_on = [&](StudyDay day) {
        return store.reviews.any_between(calendar.start_of(day), calendar.start_of(day + 1));
    };
    StudyDay day = calendar.day_of(now);
    if (!reviewed_on(day))
        day = day + -1;
    int days = 0;
    for (; reviewed_on(day); day = day + -1)
        ++days;
    return days;
}

std::vector<TopicStanding> topic_standings(Store& store, Instant now) {
    std::vector<TopicStanding> standings;
    std::unordered_map<TopicKey, std::size_t> place;
    for (const StoredTopic& stored : store.topics.all()) {
        place.emplace(stored.key, standings.size());
        standings.push_back({stored.topic.path, stored.topic.title});
    }
    const Fsrs7 model;
    for (const TopicCard& card : store.topics.cards(now)) {
        TopicStanding& standing = standings[place.at(card.topic)];
        ++standing.cards;
        if (!card.memory) {
            standing.fresh += card.waits;
            continue;
        }
        standing.due += card.waits && card.memory->due <= now;
        standing.readiness +=
            model.retrievability(card.memory->memory, std::max(0.0, days_between(card.memory->last_review, now)));
    }
    for (TopicStanding& standing : standings)
        standing.readiness /= standing.cards;
    return standings;
}

} // namespace greenroom
