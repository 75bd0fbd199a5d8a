#include "study/plan/card_order.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace greenroom {

namespace {

// A family's name may be a heading's id too.
std::string heading_name(const QueuedCard& card) { return "h " + std::string(card.heading()); }
std::string family_name(const QueuedCard& card) { return "f " + card.family; }

} // namespace

TopicChoice::TopicChoice(std::vector<std::string> paths) {
    std::ranges::sort(paths); // what lies below another comes after it
    for (std::string& path : paths)
        if (paths_.empty() || !has(path))
            paths_.push_back(std::move(path));
    if (paths_.empty())
        paths_.emplace_back();
}

bool TopicChoice::has(const std::string& topic) const {
    return std::ranges::any_of(paths_, [&](const std::string& path) { return lies_below(topic, path); });
}

std::vector<CardKey> new_cards_in_order(Collection& collection, const TopicChoice& topics, Instant now) {
    const auto path = collection.store().paths.places(collection.settings().path);
    std::map<TopicKey, std::size_t> met;
    if (path.empty())
        met = collection.store().schedules.met_by_topic();
    std::vector<std::pair<std::size_t, CardKey>> placed;
    for (const std::string& topic : topics.paths())
        for (const TopicMember& card : collection.store().schedules.fresh(topic, now)) {
            const auto place = path.find(card.card);
            placed.emplace_back(path.empty()          ? met[card.topic]++
                                : place != path.end() ? place->second
                                                      : path.size(),
                                card.card);
        }
    std::ranges::stable_sort(placed, {}, &std::pair<std::size_t, CardKey>::first);
    std::vector<CardKey> cards;
    for (const auto& [place, card] : placed)
        cards.push_back(card);
    return cards;
}

NewExerciseRoom NewExerciseRoom::without_end() {
    NewExerciseRoom room(0);
    room.left_ = std::numeric_limits<int>::max();
    return room;
}

RelatedCards::RelatedCards(std::span<const QueuedCard> cards) {
    for (const QueuedCard& card : cards)
        add(card);
}

void RelatedCards::add(const QueuedCard& card) {
    members_[heading_name(card)].insert(card.card);
    if (!card.family.empty())
        members_[family_name(card)].insert(card.card);
}

bool RelatedCards::has_relative_of(const QueuedCard& card) const {
    const auto has_another = [&](const std::string& name) {
        const auto found = members_.find(name);
        return found != members_.end() && found->second.size() > found->second.count(card.card);
    };
    return has_another(heading_name(card)) || (!card.family.empty() && has_another(family_name(card)));
}

void keep_relatives_apart(std::vector<QueuedCard>& cards, RelatedCards shown) {
    std::vector<QueuedCard> apart, last;
    for (QueuedCard& card : cards) {
        const bool has_relative = shown.has_relative_of(card);
        if (!has_relative)
            shown.add(card);
        (has_relative ? last : apart).push_back(std::move(card));
    }
    std::ranges::move(last, std::back_inserter(apart));
    cards = std::move(apart);
}

} // namespace greenroom
