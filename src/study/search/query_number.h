#pragma once

#include "records/card_query.h"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom {

/// A number as a query has it, in the unit of its figure.
struct QueryNumber {
    double value = 0;
    double precision = 0; ///< half of what its last digit counts
};

/// Reads what a figure is compared with; nothing when the figure does not take it.
std::optional<QueryNumber> query_number(CardProperty figure, std::string_view text);

/// What a figure takes, for people: "days, or a number with h, d, w, mo or y".
std::string allowed_numbers(CardProperty figure);

} // namespace greenroom
