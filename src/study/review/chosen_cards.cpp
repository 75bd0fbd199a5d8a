#include "study/review/chosen_cards.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <map>

namespace greenroom {

namespace {

std::string last_review_of(const std::optional<Schedule>& schedule) {
    return schedule ? schedule->last_review_id : std::string();
}

bool may_be_asked(Collection& collection, const StoredCard& card, Instant now) {
    return !card.archived && !collection.marks(card.key).keep_back(now);
}

std::map<std::string, TopicKey> topic_keys(Collection& collection) {
    std::map<std::string, TopicKey> keys;
    for (const StoredTopic& stored : collection.store().topics.all())
        keys[stored.topic.path] = stored.key;
    return keys;
}

} // namespace

ChosenCards::ChosenCards(Collection& collection, const std::vector<std::string>& ids, Counting counting)
    : counting_(counting) {
    for (const std::string& id : ids)
        if (const auto key = collection.store().cards.find(id))
            cards_.push_back({*key, last_review_of(collection.store().schedules.of(*key))});
}

DailyCards ChosenCards::read(Collection& collection, Instant now) const {
    const std::map<std::string, TopicKey> topics = topic_keys(collection);
    const Instant ahead = now + std::chrono::minutes{collection.settings().learn_ahead_minutes};
    DailyCards cards;
    for (const Chosen& chosen : cards_) {
        const auto stored = collection.store().cards.of(chosen.key);
        if (!stored || !may_be_asked(collection, *stored, now))
            continue;
        QueuedCard card{chosen.key, topics.at(stored->card.topic), stored->card.id,
                        collection.store().schedules.of(chosen.key)};
        const bool answered = last_review_of(card.schedule) != chosen.last_review_id;
        if (!card.schedule)
            cards.fresh.push_back(std::move(card));
        else if (!answered)
            cards.reviews.push_back(std::move(card));
        else if (card.schedule->due <= ahead)
            cards.returning.push_back(std::move(card));
    }
    std::ranges::sort(cards.returning, {}, [](const QueuedCard& card) { return card.schedule->due; });
    return cards;
}

std::optional<Instant> ChosenCards::next_due(Collection& collection, Instant now) const {
    std::optional<Instant> next;
    for (const Chosen& chosen : cards_) {
        const std::optional<Schedule> schedule = collection.store().schedules.of(chosen.key);
        const bool answered = last_review_of(schedule) != chosen.last_review_id;
        if (schedule && answered && schedule->due > now && (!next || schedule->due < *next))
            next = schedule->due;
    }
    return next;
}

} // namespace greenroom
