#pragma once

#include "exchange/anki_packages.h"

#include <cstdint>
#include <string_view>

namespace greenroom {

/// As export_anki().
AnkiPackageBytes export_package(Collection& collection, std::span<const CardKey> cards, const ColourCode& colour,
                                Instant now, const ExchangeProgress& progress = {});

/// The beginning of a text's SHA-1 as a number, by which Anki finds notes with the same first field.
std::uint32_t sha1_beginning(std::string_view text);

} // namespace greenroom
