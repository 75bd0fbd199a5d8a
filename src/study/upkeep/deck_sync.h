#pragma once

#include "cards/parse/problem.h"
#include "records/deck_source.h"
#include "records/instant.h"

#include <filesystem>
#include <vector>

namespace greenroom {

class Collection;

/// What reading decks changed, in cards as they are asked (each cloze gap is one).
struct SyncReport {
    int added = 0; ///< new, or back from the archive
    int changed = 0;
    int archived = 0;
    int unchanged = 0;
    std::vector<Problem> problems;

    SyncReport& operator+=(const SyncReport& other);
};

/// Reads a folder of Markdown cards, or one `.md` file, into the deck, in one transaction; files whose stamp is as it
/// was are not read. A card whose text vanished is archived; one whose text has an error keeps its last good text. A
/// path inside a known folder reads just that part of it; a folder around known ones takes them over. A path that
/// cannot be listed becomes a problem and changes nothing. Throws StoreError.
SyncReport sync_path(Collection& collection, const std::filesystem::path& path, Origin origin, Instant now);

/// Forgets a folder: its cards are archived, their history stays.
SyncReport remove_source(Collection& collection, const DeckSource& source, Instant now);

} // namespace greenroom
