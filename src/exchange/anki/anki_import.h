#pragma once

#include "exchange/exchange_report.h"
#include "records/instant.h"

#include <filesystem>

namespace greenroom {

class Collection;

/// As import_anki().
ExchangeReport import_package(Collection& collection, const std::filesystem::path& package,
                              const std::filesystem::path& folder, Instant now, const ExchangeProgress& progress = {});

} // namespace greenroom
