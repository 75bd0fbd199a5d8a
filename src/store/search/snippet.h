#pragma once

#include "records/browsed_card.h"

#include <string_view>

namespace greenroom {

/// Reads what FTS5's snippet() gives with each hit between the control characters 2 and 3. Line breaks and runs of
/// spaces become one space; control characters that mark no hit are left out.
Snippet snippet_from(std::string_view marked);

} // namespace greenroom
