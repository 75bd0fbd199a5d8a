#pragma once

#include "exchange/exchange_report.h"
#include "records/instant.h"

#include <filesystem>

namespace greenroom {

class Collection;

/// Brings the cards of an Anki package into a folder of the learner's, as Markdown with their pictures, and what Anki
/// knew of them into the collection. Importing the same again changes nothing; a note that was changed in Anki since is
/// changed in the folder too, unless the learner changed its text there. Throws BadImport and StoreError: collection
/// and folder are as they were then.
ExchangeReport import_anki(Collection& collection, const std::filesystem::path& package,
                           const std::filesystem::path& folder, Instant now);

} // namespace greenroom
