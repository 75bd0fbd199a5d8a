#pragma once

#include "code/code_span.h"
#include "exchange/exchange_report.h"
#include "records/card_key.h"
#include "records/instant.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

class Collection;

// The libraries that read strangers' packages are in a module, which the first of these calls loads: they would cost
// every start of window and command line. Each throws std::runtime_error where it is not installed.

/// Brings the cards of an Anki package into a folder of the learner's, as Markdown with their pictures, and what Anki
/// knew of them into the collection. Importing the same again changes nothing; a note that was changed in Anki since is
/// changed in the folder too, unless the learner changed its text there. Throws BadImport, Cancelled and StoreError:
/// collection and folder are as they were then.
ExchangeReport import_anki(Collection& collection, const std::filesystem::path& package,
                           const std::filesystem::path& folder, Instant now, const ExchangeProgress& progress);

/// The coloured pieces of code in a language, in order and apart.
using ColourCode = std::function<std::vector<CodeSpan>(const std::string& language, std::string_view code)>;

/// Cards as an Anki package (.apkg), which every Anki since 2.1.28 opens.
struct AnkiPackageBytes {
    std::string bytes;
    ExchangeReport report;
};

/// Packs cards with their pictures, reviews and due dates. A heading is a note: its guid comes from its id, and so does
/// every other number, so that the same cards give the same bytes and a second import into Anki makes nothing twice. A
/// cloze heading is packed with all its gaps, whichever of them are among `cards`. Throws Cancelled and StoreError.
AnkiPackageBytes export_anki(Collection& collection, std::span<const CardKey> cards, const ColourCode& colour,
                             Instant now, const ExchangeProgress& progress);

/// What the module has, by its function `greenroom_anki`.
struct AnkiModule {
    decltype(&import_anki) import_package;
    decltype(&export_anki) export_package;
};

} // namespace greenroom
