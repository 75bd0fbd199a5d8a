#include "study/upkeep/missing_ids.h"

#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "records/store_error.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/upkeep/card_in_text.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <map>
#include <string>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

using IdsByLine = std::map<int, std::string>;

/// As the collection has them, of a file that it has read.
IdsByLine known_ids(Collection& collection, const fs::path& file) {
    IdsByLine ids;
    Store& store = collection.store();
    for (const DeckSource& source : store.sources.all()) {
        if (!lies_in(file, source.root))
            continue;
        const auto files = store.sources.files(source);
        const auto known = files.find(file.lexically_relative(source.root).generic_string());
        if (known == files.end())
            continue;
        for (const std::string& id : store.cards.ids_of_file(known->second.key))
            if (const auto key = store.cards.find(id))
                if (const auto stored = store.cards.of(*key))
                    ids.emplace(stored->card.line, stored->card.heading_id());
    }
    return ids;
}

/// Of the cards that were read without a problem and have none written.
IdsByLine missing_ids(Collection& collection, const fs::path& file, const ParsedFile& parsed) {
    const IdsByLine known = known_ids(collection, file);
    IdsByLine missing;
    for (const Card& card : parsed.cards) {
        if (std::ranges::find(parsed.derived_ids, card.heading_id()) == parsed.derived_ids.end())
            continue;
        const auto found = known.find(card.line);
        missing.emplace(card.line, found != known.end() ? found->second : card.heading_id());
    }
    return missing;
}

} // namespace

int write_missing_ids(Collection& collection, const fs::path& deck) {
    const DeckFolder folder = list_deck(deck);
    int written = 0;
    for (const DeckFile& file : folder.files) {
        if (file.size > maximum_file_size)
            continue;
        const fs::path path = folder.root / file.path;
        const std::string text = read_text(path);
        const IdsByLine missing = missing_ids(collection, path, parse_cards(text, path.string(), file.path));
        if (missing.empty())
            continue;
        if (!save_file_if(path, with_written_ids(text, missing), text))
            throw StoreError("Could not write ids into " + path.string() +
                             ": another program wrote it just now; try again");
        written += static_cast<int>(missing.size());
    }
    return written;
}

} // namespace greenroom
