#include "study/review/daily_cards.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/plan/new_cards.h"

#include <algorithm>
#include <limits>

namespace greenroom {

namespace {

/// How far back an answer still matters for keeping cards apart.
constexpr std::chrono::hours recent_time{1};
constexpr int recent_cards = 20;

void order_by_retrievability(std::vector<QueuedCard>& cards, const Scheduler& scheduler, Instant now) {
    std::vector<std::pair<double, QueuedCard>> ranked;
    for (QueuedCard& card : cards) {
        const double recall = scheduler.retrievability(card.schedule->memory, card.schedule->last_review, now);
        ranked.emplace_back(recall, std::move(card));
    }
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.card < b.second.card;
    });
    cards.clear();
    for (auto& [recall, card] : ranked)
        cards.push_back(std::move(card));
}

std::vector<QueuedCard> read_fresh(Collection& collection, const std::string& topic, Instant now) {
    std::vector<QueuedCard> cards;
    collection.store().schedules.fresh(topic, now, [&](QueuedCard card) {
        cards.push_back(std::move(card));
        return true;
    });
    order_new_cards(collection, cards);
    return cards;
}

/// Within the minutes that the reviews leave of the day.
int new_cards_that_fit(Collection& collection, const DailyCards& cards, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const Pace pace = pace_of(collection);
    const double spent = minutes_spent(collection, pace, collection.calendar().start_of(today));
    const double left = minutes_on(collection.settings(), today) - spent - minutes_for(pace, cards.reviews);
    const double each = minutes_for(pace, cards.fresh) / std::max(1.0, static_cast<double>(cards.fresh.size()));
    const int by_time = each > 0 ? static_cast<int>(std::clamp(left / each, 0.0, 1000.0)) : 0;
    return std::min(by_time, std::max(0, new_cards_of_day(collection, now) - cards.done.fresh));
}

void keep_first(std::vector<QueuedCard>& cards, int count) {
    if (cards.size() > static_cast<std::size_t>(count))
        cards.resize(static_cast<std::size_t>(count));
}

} // namespace

DailyRoom daily_room(const ReviewedCards& done, const Settings& settings, StudyDay today) {
    const bool catches_up = settings.catch_up && today <= settings.catch_up->until;
    const int reviews =
        catches_up ? std::min(settings.reviews_per_day, settings.catch_up->per_day) : settings.reviews_per_day;
    return {settings.new_per_day ? std::optional(std::max(0, *settings.new_per_day - done.fresh)) : std::nullopt,
            std::max(0, reviews - done.again)};
}

namespace {

void read_due(Collection& collection, const std::string& topic, Instant now, DailyCards& cards) {
    const Instant day_start = collection.calendar().start_of(collection.calendar().day_of(now));
    const Instant ahead = now + std::chrono::minutes{collection.settings().learn_ahead_minutes};
    for (QueuedCard& card : collection.store().schedules.due(topic, ahead, now)) {
        const bool returns = !card.schedule->is_from_the_future(now) &&
                             (card.schedule->due > now || card.schedule->last_review >= day_start);
        (returns ? cards.returning : cards.reviews).push_back(std::move(card));
    }
    order_by_retrievability(cards.reviews, collection.scheduler(), now);
    std::ranges::sort(cards.returning, {}, [](const QueuedCard& card) { return card.schedule->due; });
}

} // namespace

DailyCards read_daily_cards(Collection& collection, const std::string& topic, Instant now, DayLimit limit) {
    const StudyDay today = collection.calendar().day_of(now);
    const Instant day_start = collection.calendar().start_of(today);
    DailyCards cards;
    cards.done = collection.store().schedules.reviewed_between(day_start, collection.calendar().start_of(today + 1));
    cards.recent = collection.store().reviews.recent(now - recent_time, recent_cards);
    const DailyRoom room = daily_room(cards.done, collection.settings(), today);
    if (const StudyPlan* plan = collection.plan_again(now)) {
        PlannedCards planned = plan->today(topic, limit, now);
        cards.reviews = std::move(planned.reviews);
        cards.fresh = std::move(planned.fresh);
        cards.returning = std::move(planned.returning);
        keep_first(cards.reviews, room.reviews);
        keep_first(cards.fresh, room.fresh.value_or(std::numeric_limits<int>::max()));
        return cards;
    }
    read_due(collection, topic, now, cards);
    const RelatedCards shown(collection.store().reviews.recent(day_start, std::numeric_limits<int>::max()));
    keep_relatives_apart(cards.reviews, shown);
    keep_first(cards.reviews, room.reviews);
    if (room.fresh == 0)
        return cards;
    cards.fresh = read_fresh(collection, topic, now);
    RelatedCards today_too = shown;
    for (const QueuedCard& card : cards.reviews)
        today_too.add(card);
    keep_relatives_apart(cards.fresh, today_too);
    keep_first(cards.fresh, room.fresh ? *room.fresh : new_cards_that_fit(collection, cards, now));
    return cards;
}

std::vector<std::string> next_new_cards(Collection& collection, std::size_t count, Instant now) {
    const StudyPlan* plan = collection.plan_again(now);
    std::vector<QueuedCard> cards =
        plan ? plan->today("", DayLimit::Beyond, now).fresh : read_fresh(collection, "", now);
    keep_first(cards, static_cast<int>(count));
    std::vector<std::string> ids;
    for (const QueuedCard& card : cards)
        ids.push_back(card.id);
    return ids;
}

} // namespace greenroom
