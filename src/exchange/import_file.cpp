#include "exchange/import_file.h"

#include "cards/parse/deck_folder.h"
#include "cards/text/ascii.h"
#include "exchange/anki_packages.h"
#include "exchange/collection_json.h"

#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

std::optional<ImportFormat> import_format_of(const fs::path& file) {
    const std::string ending = cards::to_lower(file.extension().string());
    if (ending == ".apkg" || ending == ".colpkg")
        return ImportFormat::Anki;
    if (ending == ".csv" || ending == ".tsv" || ending == ".txt")
        return ImportFormat::Text;
    if (ending == ".json")
        return ImportFormat::Collection;
    return std::nullopt;
}

TextCards read_text_file(const fs::path& file, const TableLayout& layout) {
    std::error_code unknown;
    if (const auto size = fs::file_size(file, unknown); !unknown && size > maximum_file_size)
        throw BadImport(English::tr("Could not import %1: %2").arg(file.string()).arg(too_large_message()));
    try {
        return read_text_cards(read_text(file), file, layout);
    } catch (const std::system_error& error) {
        throw BadImport(English::tr("Could not read %1: %2").arg(file.string()).arg(error.code().message()));
    }
}

ExchangeReport import_file(Collection& collection, const fs::path& file, const fs::path& folder,
                           const TableLayout& layout, Instant now, const ExchangeProgress& progress) {
    const std::optional<ImportFormat> format = import_format_of(file);
    if (format == ImportFormat::Anki)
        return import_anki(collection, file, folder, now, progress);
    if (format == ImportFormat::Text)
        return import_text(collection, read_text_file(file, layout), folder, now, progress);
    if (format == ImportFormat::Collection)
        return take_in(collection, std::span(&file, 1), now, progress);
    throw BadImport(
        English::tr(
            "\"%1\" does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt")
            .arg(file.string()));
}

} // namespace greenroom
