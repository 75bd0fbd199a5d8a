#include "cli/found_card.h"

#include "cli/command.h"
#include "store/tables/store.h"

namespace greenroom {

CardKey found_card(Store& store, const std::string& id) {
    if (const auto key = store.cards.find(id))
        return *key;
    std::string siblings;
    for (const std::string& sibling : store.cards.ids_beginning_with(id + "#", 10))
        siblings += (siblings.empty() ? "" : ", ") + sibling;
    if (!siblings.empty())
        throw CommandError("\"" + id + "\" asks several gaps, each a card of its own: name one of " + siblings);
    throw CommandError("There is no card \"" + id + "\" in " + store.database.file().string() +
                       "; read a deck with sync, or look its id up in the Markdown file");
}

} // namespace greenroom
