#pragma once

#include "exchange/exchange_report.h"
#include "records/exported.h"
#include "records/instant.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <span>
#include <string>
#include <string_view>

namespace greenroom {

class Collection;

/// Told every thing of a document, and where it is for errors, e.g. "reviews[12]".
using DocumentSink = std::function<void(Exported thing, const std::string& place)>;

/// The whole collection as a JSON document, as README.md beside this file describes it; of the same collection always
/// the same text. Throws StoreError.
std::string collection_json(Collection& collection, ExchangeReport& report);

/// Reads such a document, thing by thing, so that its size does not matter. `name` is that of its file in errors,
/// `size` its size in bytes, for the progress. Throws BadImport, with what is wrong and where, Cancelled, and what
/// `sink` does; StoreError where the stream cannot be read.
void read_collection_json(std::istream& stream, const std::string& name, std::uintmax_t size,
                          const ExchangeProgress& progress, const DocumentSink& sink);

/// Takes in what the files hold, JSON documents or collections (which stay as they are), all of it or nothing. An empty
/// collection becomes what they are, settings of this machine and folders included; any other is united with them: see
/// CollectionUnion. Throws BadImport, Cancelled and StoreError; nothing is changed then.
ExchangeReport take_in(Collection& collection, std::span<const std::filesystem::path> files, Instant now,
                       const ExchangeProgress& progress = {});

} // namespace greenroom
