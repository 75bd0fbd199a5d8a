#pragma once

#include "records/imported.h"
#include "study/upkeep/deck_sync.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace greenroom {

class Collection;

/// What taking in changed.
struct TakenIn {
    SyncReport sync;
    int reviews = 0; ///< that were not in the log yet
    int lost = 0;    ///< reviews of cards that the collection does not have
};

/// What an import wrote of a heading; nothing where none wrote it.
std::optional<ImportedHeading> imported_heading(Collection& collection, const std::string& heading_id);

/// Reads a folder of the learner's that an import has written, and takes in what another program knew of its cards, all
/// in one transaction. The reviews count as if they had been given here: each schedule is their fold, and due when the
/// last of them said. A card without reviews begins with the stability at which its interval meets the desired
/// retention. Marks are taken over only of cards that are new here. `go_on` hears which share is done, from 0 to 1;
/// once it says no, nothing is changed and the sync says that it was stopped. Throws StoreError; nothing is changed then.
TakenIn take_in(Collection& collection, const std::filesystem::path& folder, std::span<const ImportedHeading> headings,
                std::span<const ImportedCard> cards, Instant now, const std::function<bool(double share)>& go_on = {});

} // namespace greenroom
