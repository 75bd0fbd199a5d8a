#include "study/search/card_actions.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

namespace greenroom {

void suspend_cards(Collection& collection, std::span<const CardKey> cards, Suspension suspension, Instant now) {
    collection.store().database.transact("suspend or resume the cards", [&] {
        for (const CardKey card : cards)
            collection.store().marks.suspend(card, suspension, now);
    });
}

void flag_cards(Collection& collection, std::span<const CardKey> cards, Flag flag, Instant now) {
    collection.store().database.transact("flag the cards", [&] {
        for (const CardKey card : cards)
            collection.store().marks.flag(card, flag, now);
    });
}

CardReset reset_cards(Collection& collection, std::span<const CardKey> cards, Instant now) {
    return collection.store().resets.reset(cards, now, collection.model());
}

void undo_reset(Collection& collection, const std::string& id, Instant now) {
    collection.store().resets.undo(id, now, collection.model());
}

std::vector<std::string> ids_of(Collection& collection, std::span<const CardKey> cards) {
    std::vector<std::string> ids;
    for (const CardRow& card : collection.store().browse.rows(cards, nullptr))
        ids.push_back(card.id);
    return ids;
}

} // namespace greenroom
