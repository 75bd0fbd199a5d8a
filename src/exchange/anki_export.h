#pragma once

#include "exchange/anki_html.h"
#include "exchange/exchange_report.h"
#include "records/card_key.h"
#include "records/instant.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace greenroom {

class Collection;

/// Cards as an Anki package (.apkg), which every Anki since 2.1.28 opens.
struct AnkiPackageBytes {
    std::string bytes;
    ExchangeReport report;
};

/// Packs cards with their pictures, reviews and due dates. A heading is a note: its guid comes from its id, and so does
/// every other number, so that the same cards give the same bytes and a second import into Anki makes nothing twice. A
/// cloze heading is packed with all its gaps, whichever of them are among `cards`. Throws StoreError.
AnkiPackageBytes export_anki(Collection& collection, std::span<const CardKey> cards, const ColourCode& colour,
                             Instant now);

/// The beginning of a text's SHA-1 as a number, by which Anki finds notes with the same first field.
std::uint32_t sha1_beginning(std::string_view text);

} // namespace greenroom
