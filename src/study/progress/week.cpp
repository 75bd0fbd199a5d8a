#include "study/progress/week.h"

#include "store/tables/schedule_fold.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace greenroom {
namespace {

constexpr std::int64_t days_of_week = 7;
// Less is noise, and reads as 0 %.
constexpr double least_change = 0.01;

WeekSum sum_of(Collection& collection, const DaySpan& days) {
    const Calendar& calendar = collection.calendar();
    WeekSum sum;
    int predictions = 0, recalled = 0;
    std::vector<StudyDay> with_reviews;
    for (const ActivitySlot& slot : collection.store().review_statistics.activity(reviews_of(days, calendar, {}))) {
        sum.reviews += slot.reviews();
        sum.minutes += std::chrono::duration<double, std::ratio<60>>(slot.elapsed).count();
        predictions += slot.predictions;
        recalled += slot.recalled;
        with_reviews.push_back(calendar.day_of(slot.start));
    }
    const auto repeated = std::unique(with_reviews.begin(), with_reviews.end());
    sum.days = static_cast<int>(repeated - with_reviews.begin());
    if (predictions > 0)
        sum.recall = static_cast<double>(recalled) / predictions;
    return sum;
}

/// How well a card was recalled at a moment, as its reviews until then had left it; 0 before the first.
double recall_at(Collection& collection, const TopicCard& card, Instant moment) {
    const Fsrs7& model = collection.model();
    if (!card.memory)
        return 0;
    if (card.memory->last_review < moment)
        return model.retrievability(card.memory->memory, days_between(card.memory->last_review, moment));
    ReviewHistory history = collection.store().reviews.folded(card.key);
    if (history.start && history.start->at >= moment)
        return 0;
    std::erase_if(history.reviews, [moment](const Review& review) { return review.at >= moment; });
    const std::optional<Schedule> left = fold(history, model);
    return left ? model.retrievability(left->memory, days_between(left->last_review, moment)) : 0;
}

std::vector<TopicChange> changes_since(Collection& collection, Instant begin, Instant now) {
    std::vector<TopicChange> changes;
    std::unordered_map<TopicKey, std::size_t> place;
    for (const StoredTopic& stored : collection.store().topics.all()) {
        place.emplace(stored.key, changes.size());
        changes.push_back({stored.topic.path, stored.topic.title});
    }
    std::vector<int> cards(changes.size());
    for (const TopicCard& card : collection.store().topics.cards(now)) {
        const std::size_t topic = place.at(card.topic);
        ++cards[topic];
        changes[topic].before += recall_at(collection, card, begin);
        // What was reviewed a moment ago is recalled now.
        changes[topic].now += recall_at(collection, card, now + std::chrono::milliseconds{1});
    }
    for (std::size_t topic = 0; topic < changes.size(); ++topic) {
        changes[topic].before /= cards[topic];
        changes[topic].now /= cards[topic];
    }
    return changes;
}

} // namespace

bool ends_week(StudyDay day) {
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{day.number}}} == std::chrono::Sunday;
}

WeekReview week_review(Collection& collection, Instant now) {
    const Calendar& calendar = collection.calendar();
    const StudyDay today = calendar.day_of(now);
    WeekReview review;
    review.days = {today + (1 - days_of_week), today};
    review.week = sum_of(collection, review.days);
    review.before = sum_of(collection, {review.days.first + -days_of_week, review.days.first + -1});
    const Instant begin = calendar.start_of(review.days.first);
    for (const TopicChange& change : changes_since(collection, begin, now)) {
        if (change.rise() >= least_change)
            review.rose.push_back(change);
        else if (-change.rise() >= least_change)
            review.fell.push_back(change);
    }
    std::ranges::stable_sort(review.rose, std::ranges::greater(), &TopicChange::rise);
    std::ranges::stable_sort(review.fell, std::ranges::less(), &TopicChange::rise);
    return review;
}

} // namespace greenroom
