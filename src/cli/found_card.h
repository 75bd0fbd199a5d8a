#pragma once

#include "records/card_key.h"

#include <string>

namespace greenroom {

class Store;

/// The card of an id. Throws CommandError, naming the siblings when the id is that of a cloze heading.
CardKey found_card(Store& store, const std::string& id);

} // namespace greenroom
