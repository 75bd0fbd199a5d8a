#pragma once

#include "study/search/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace greenroom {

/// A piece of a query as it is written.
struct QueryToken {
    enum class Kind { Word, Phrase, Minus, Or, Open, Close };

    Kind kind = Kind::Word;
    std::size_t offset = 0;
    std::size_t length = 0; ///< quotes included
    std::string_view text;  ///< without quotes
    /// What stands in quotes directly after a word that ends in a colon, as in `tag:"model form"`.
    std::optional<std::string_view> quoted{};

    bool operator==(const QueryToken&) const = default;
};

/// Takes a query apart. Spaces and control characters part words, as brackets and quotes do.
std::variant<std::vector<QueryToken>, QueryError> query_tokens(std::string_view text);

} // namespace greenroom
