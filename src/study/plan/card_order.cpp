#include "study/plan/card_order.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace greenroom {

namespace {

/// Sorts cards by a place each, which `place_of` is asked for in the order of the list; equal places keep theirs.
template<typename PlaceOf>
void sort_by_place(std::vector<QueuedCard>& cards, PlaceOf&& place_of) {
    std::vector<std::pair<std::size_t, QueuedCard>> placed;
    for (QueuedCard& card : cards) {
        const std::size_t place = place_of(card);
        placed.emplace_back(place, std::move(card));
    }
    std::ranges::stable_sort(placed, {}, &std::pair<std::size_t, QueuedCard>::first);
    cards.clear();
    for (auto& [place, card] : placed)
        cards.push_back(std::move(card));
}

// A family's name may be a heading's id too.
std::string heading_name(const QueuedCard& card) { return "h " + std::string(card.heading()); }
std::string family_name(const QueuedCard& card) { return "f " + card.family; }

} // namespace

void order_new_cards(Collection& collection, std::vector<QueuedCard>& cards) {
    if (const auto path = collection.store().paths.find(collection.settings().path)) {
        std::unordered_map<std::string_view, std::size_t> places;
        for (const std::string& id : path->cards)
            places.emplace(id, places.size());
        sort_by_place(cards, [&](const QueuedCard& card) {
            const auto whole = places.find(card.id), heading = places.find(card.heading());
            return whole != places.end() ? whole->second : heading != places.end() ? heading->second : places.size();
        });
        return;
    }
    std::map<TopicKey, std::size_t> met = collection.store().schedules.met_by_topic();
    sort_by_place(cards, [&](const QueuedCard& card) { return met[card.topic]++; });
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
