#pragma once

#include "exchange/exchange_report.h"
#include "exchange/text_import.h"
#include "records/instant.h"

#include <filesystem>
#include <optional>
#include <string>

namespace greenroom {

class Collection;

/// What a file that can be imported holds.
enum class ImportFormat {
    Anki,      ///< a package: .apkg, .colpkg
    Text,      ///< a table or a text of questions and answers: .csv, .tsv, .txt
    Collection ///< an exported collection: .json
};

/// By the ending of its name; nothing for a file of another kind.
std::optional<ImportFormat> import_format_of(const std::filesystem::path& file);

/// A file of ImportFormat::Text, read as read_text_cards() has it. Throws BadImport, also where it cannot be read.
TextCards read_text_file(const std::filesystem::path& file, const TableLayout& layout);

/// Imports a file, as its format has it; the cards of packages and texts become Markdown in `folder`. Throws BadImport,
/// Cancelled and StoreError: all is as it was then.
ExchangeReport import_file(Collection& collection, const std::filesystem::path& file,
                           const std::filesystem::path& folder, const TableLayout& layout, Instant now,
                           const ExchangeProgress& progress = {});

} // namespace greenroom
