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

bool has_fewer_minutes(const Settings& settings, StudyDay day) {
    return minutes_on(settings, day) < settings.minutes_per_day;
}

/// How much is left of a day for new cards.
struct NewCardRoom {
    int cards = 0;
    double minutes = std::numeric_limits<double>::infinity();
    bool none_met = true; ///< today

    bool takes(double minutes_of_card) const {
        // Minutes are kept on average; and one card that takes longer than all of them must not end all learning.
        return cards > 0 && minutes > 0 && (none_met || minutes_of_card / 2 <= minutes);
    }
};

/// As many as a number of them that is set, or as fit into the minutes that the reviews leave of the day.
NewCardRoom room_for_new_cards(Collection& collection, const DailyCards& cards, const Pace& pace, double minutes_left,
                               Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    if (const auto set = daily_room(cards.done, collection.settings(), today).fresh)
        return {*set, has_fewer_minutes(collection.settings(), today) ? minutes_left : NewCardRoom().minutes,
                cards.done.fresh == 0};
    return {std::max(0, new_cards_of_day(collection, now) - cards.done.fresh),
            minutes_left - minutes_for(pace, cards.reviews), cards.done.fresh == 0};
}

/// Keeps those that fit, each with at least half of its time.
void keep_within(std::vector<QueuedCard>& cards, const Pace& pace, double minutes) {
    std::size_t kept = 0;
    for (; kept < cards.size(); ++kept) {
        const double needed = minutes_for(pace, {&cards[kept], 1});
        if (needed / 2 > minutes)
            break;
        minutes -= needed;
    }
    cards.resize(kept);
}

/// New cards in their order, those with a relative among `shown` or before them when no others are left. An exercise
/// that has no room is passed over; any other card ends them.
std::vector<QueuedCard> read_fresh(Collection& collection, const TopicChoice& topics, RelatedCards shown,
                                   const Pace& pace, NewCardRoom room, NewExerciseRoom exercises, Instant now) {
    std::vector<QueuedCard> fresh, related;
    const auto take = [&](QueuedCard card) {
        const double minutes = minutes_for(pace, {&card, 1});
        if (!room.takes(minutes))
            return card.kind == Kind::Exercise;
        exercises.take(card);
        room = {room.cards - 1, room.minutes - minutes, false};
        fresh.push_back(std::move(card));
        return true;
    };
    if (!room.takes(0))
        return fresh;
    for (const CardKey key : new_cards_in_order(collection, topics, now)) {
        QueuedCard card = collection.store().schedules.queued(key).value();
        if (!exercises.has_room_for(card))
            continue;
        if (shown.has_relative_of(card)) {
            related.push_back(std::move(card));
            continue;
        }
        shown.add(card);
        if (!take(std::move(card)))
            return fresh;
    }
    for (QueuedCard& card : related)
        if (exercises.has_room_for(card) && !take(std::move(card)))
            break;
    return fresh;
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

void read_due(Collection& collection, const TopicChoice& topics, Instant now, DailyCards& cards) {
    const Instant day_start = collection.calendar().start_of(collection.calendar().day_of(now));
    const Instant ahead = now + std::chrono::minutes{collection.settings().learn_ahead_minutes};
    for (const std::string& topic : topics.paths())
        for (QueuedCard& card : collection.store().schedules.due(topic, ahead, now)) {
            const bool returns = !card.schedule->is_from_the_future(now) &&
                                 (card.schedule->due > now || card.schedule->last_review >= day_start);
            (returns ? cards.returning : cards.reviews).push_back(std::move(card));
        }
    order_by_retrievability(cards.reviews, collection.scheduler(), now);
    std::ranges::sort(cards.returning, {}, [](const QueuedCard& card) { return card.schedule->due; });
}

} // namespace

DailyCards read_daily_cards(Collection& collection, const TopicChoice& topics, Instant now, DayLimit limit) {
    const StudyDay today = collection.calendar().day_of(now);
    const Instant day_start = collection.calendar().start_of(today);
    DailyCards cards;
    cards.done = collection.store().schedules.reviewed_between(day_start, collection.calendar().start_of(today + 1));
    cards.recent = collection.store().reviews.recent(now - recent_time, recent_cards);
    const DailyRoom room = daily_room(cards.done, collection.settings(), today);
    if (const StudyPlan* plan = collection.plan_again(now)) {
        PlannedCards planned = plan->today(topics, limit, now);
        cards.reviews = std::move(planned.reviews);
        cards.fresh = std::move(planned.fresh);
        cards.late = std::move(planned.late);
        cards.returning = std::move(planned.returning);
        keep_first(cards.reviews, room.reviews);
        keep_first(cards.late, room.reviews - static_cast<int>(cards.reviews.size()));
        keep_first(cards.fresh, room.fresh.value_or(std::numeric_limits<int>::max()));
        return cards;
    }
    read_due(collection, topics, now, cards);
    const RelatedCards shown(collection.store().reviews.recent(day_start, std::numeric_limits<int>::max()));
    keep_relatives_apart(cards.reviews, shown);
    keep_first(cards.reviews, room.reviews);
    const Pace pace = pace_of(collection);
    const double minutes_left = minutes_on(collection.settings(), today) - minutes_spent(collection, pace, today);
    const bool keeps_to_minutes = limit == DayLimit::Minutes && has_fewer_minutes(collection.settings(), today);
    if (keeps_to_minutes)
        keep_within(cards.reviews, pace, minutes_left);
    RelatedCards today_too = shown;
    for (const QueuedCard& card : cards.reviews)
        today_too.add(card);
    cards.fresh = read_fresh(
        collection, topics, std::move(today_too), pace,
        limit == DayLimit::Beyond ? NewCardRoom{std::numeric_limits<int>::max()}
                                  : room_for_new_cards(collection, cards, pace, minutes_left, now),
        limit == DayLimit::Beyond ? NewExerciseRoom::without_end() : NewExerciseRoom(cards.done.exercises), now);
    return cards;
}

std::vector<std::string> more_cards(Collection& collection, std::size_t count, Instant now) {
    if (const StudyPlan* plan = collection.plan_again(now))
        return plan->best(count, now);
    DailyCards due;
    read_due(collection, {}, now, due);
    std::vector<std::string> ids;
    const auto has_room = [&] { return ids.size() < count; };
    for (auto card = due.reviews.begin(); card != due.reviews.end() && has_room(); ++card)
        ids.push_back(card->id);
    NewExerciseRoom exercises(0); // one at once
    const std::vector<CardKey> fresh = new_cards_in_order(collection, {}, now);
    for (auto key = fresh.begin(); key != fresh.end() && has_room(); ++key) {
        const QueuedCard card = collection.store().schedules.queued(*key).value();
        if (!exercises.has_room_for(card))
            continue;
        exercises.take(card);
        ids.push_back(card.id);
    }
    return ids;
}

} // namespace greenroom
