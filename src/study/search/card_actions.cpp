#include "study/search/card_actions.h"

#include "store/tables/store.h"

namespace greenroom {

void suspend_cards(Store& store, std::span<const CardKey> cards, Suspension suspension) {
    store.database.transact("suspend or resume the cards", [&] {
        for (const CardKey card : cards)
            store.marks.suspend(card, suspension);
    });
}

void flag_cards(Store& store, std::span<const CardKey> cards, Flag flag) {
    store.database.transact("flag the cards", [&] {
        for (const CardKey card : cards)
            store.marks.flag(card, flag);
    });
}

CardReset reset_cards(Store& store, std::span<const CardKey> cards, Instant now) {
    return store.resets.reset(cards, now, Fsrs7{});
}

void undo_reset(Store& store, const std::string& id, Instant now) { store.resets.undo(id, now, Fsrs7{}); }

std::vector<std::string> ids_of(Store& store, std::span<const CardKey> cards) {
    std::vector<std::string> ids;
    for (const StoredCardRow& card : store.browse.rows(cards, nullptr))
        ids.push_back(card.id);
    return ids;
}

} // namespace greenroom
