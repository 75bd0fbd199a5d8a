#include "study/review/today.h"

#include "memory/fsrs7.h"
#include "memory/fsrs7_curve.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/progress/activity.h"
#include "study/review/daily_cards.h"

#include <algorithm>
#include <unordered_map>

namespace greenroom {

std::optional<Instant> next_due_of(Collection& collection, const std::string& topic, Instant now) {
    return collection.store().schedules.next_due(topic, now, now);
}

DueCounts due_counts(Collection& collection, const std::string& topic, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const Instant day_start = collection.calendar().start_of(today);
    const DailyRoom room =
        daily_room(collection.store().schedules.reviewed_between(day_start, collection.calendar().start_of(today + 1)),
                   collection.settings(), today);
    const DueCount due = collection.store().schedules.count_due(topic, now, day_start, now);
    DueCounts waiting;
    // What comes back on the day it was answered is not counted against the daily limit.
    waiting.due = due.lately_reviewed + std::min(due.all - due.lately_reviewed, room.reviews);
    waiting.fresh = collection.store().schedules.count_fresh(topic, room.fresh, now);
    waiting.minutes = minutes_for(pace_of(collection), waiting.fresh, waiting.due);
    waiting.next_due = next_due_of(collection, topic, now);
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

namespace {

constexpr int latest_reviews = 200;
constexpr double weight_of_default = 10;
constexpr double longest_seconds = 120;

class Mean {
public:
    explicit Mean(double usual) : sum_(usual * weight_of_default) {}
    void add(double seconds) {
        sum_ += std::min(seconds, longest_seconds);
        weight_ += 1;
    }
    double value() const { return sum_ / weight_; }

private:
    double sum_;
    double weight_ = weight_of_default;
};

} // namespace

Pace pace_of(Collection& collection) {
    Mean fresh(Pace{}.fresh), review(Pace{}.review);
    for (const TimedReview& timed : collection.store().reviews.latest_times(latest_reviews))
        (timed.first ? fresh : review).add(std::chrono::duration<double>(timed.elapsed).count());
    return {fresh.value(), review.value()};
}

double minutes_for(const Pace& pace, int fresh, int reviews) {
    return (pace.fresh * fresh + pace.review * reviews) / 60.0;
}

} // namespace greenroom
