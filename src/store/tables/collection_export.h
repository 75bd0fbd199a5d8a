#pragma once

#include "records/exported.h"
#include "store/tables/store.h"

#include <string>
#include <vector>

namespace greenroom {

/// Gives every thing of a collection, as it is at one moment, in the order of Exported, each kind in an order that does
/// not depend on which collection they came to first. Throws StoreError.
void each_exported(Store& store, const ExportedSink& sink);

/// One card with what a collection keeps of it; nothing for an id that it does not know. Throws StoreError.
std::optional<ExportedCard> exported_card(Store& store, const std::string& id);

/// A set of the memory model's parameters as it is stored.
std::string parameters_text(const std::vector<double>& parameters);

} // namespace greenroom
