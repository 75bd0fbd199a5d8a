#include "study/review/daily_cards.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

/// How many topics new cards are taken from at once: enough to alternate, few enough to get somewhere in each.
constexpr std::size_t topics_at_once = 4;

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

std::vector<QueuedCard> read_fresh(Collection& collection, const std::string& topic, Instant now, std::size_t limit) {
    std::vector<std::vector<QueuedCard>> by_topic;
    if (limit > 0)
        collection.store().schedules.fresh(topic, now, [&](QueuedCard card) {
            const bool next_topic = by_topic.empty() || by_topic.back().front().topic != card.topic;
            if (next_topic && by_topic.size() == topics_at_once)
                return false;
            if (next_topic)
                by_topic.emplace_back();
            by_topic.back().push_back(std::move(card));
            return true;
        });
    std::vector<QueuedCard> cards;
    for (std::size_t row = 0, taken = 1; cards.size() < limit && taken > 0; ++row) {
        taken = 0;
        for (auto& topic_cards : by_topic)
            if (row < topic_cards.size() && cards.size() < limit) {
                cards.push_back(std::move(topic_cards[row]));
                ++taken;
            }
    }
    return cards;
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
    return {std::max(0, settings.new_per_day - done.fresh), std::max(0, reviews - done.again)};
}

DailyCards read_daily_cards(Collection& collection, const std::string& topic, Instant now) {
    const Instant day_start = collection.calendar().start_of(collection.calendar().day_of(now));
    DailyCards cards;
    cards.done = collection.store().schedules.reviewed_between(
        day_start, collection.calendar().start_of(collection.calendar().day_of(now) + 1));
    const DailyRoom room = daily_room(cards.done, collection.settings(), collection.calendar().day_of(now));
    const Instant ahead = now + std::chrono::minutes{collection.settings().learn_ahead_minutes};
    for (QueuedCard& card : collection.store().schedules.due(topic, ahead, now)) {
        const bool returns = !card.schedule->is_from_the_future(now) &&
                             (card.schedule->due > now || card.schedule->last_review >= day_start);
        (returns ? cards.returning : cards.reviews).push_back(std::move(card));
    }
    order_by_retrievability(cards.reviews, collection.scheduler(), now);
    keep_first(cards.reviews, room.reviews);
    std::ranges::sort(cards.returning, {}, [](const QueuedCard& card) { return card.schedule->due; });
    cards.fresh = read_fresh(collection, topic, now, static_cast<std::size_t>(room.fresh));
    cards.recent = collection.store().reviews.recent(now - recent_time, recent_cards);
    return cards;
}

} // namespace greenroom
