#pragma once

#include "records/card_query.h"
#include "store/files/database.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// The words of all cards' texts, as the full-text index has them: in lower case, without accents.
class PrefixExpansion {
public:
    explicit PrefixExpansion(Database& database) : database_(database) {}

    /// The words that begin with `prefix`, ascending; nothing when there are more than `at_most`. Throws
    /// SQLite::Exception.
    std::optional<std::vector<std::string>> beginning_with(const std::string& prefix, std::size_t at_most);

private:
    std::optional<std::string> first_from(const std::string& word);

    Database& database_;
    bool is_open_ = false;
};

/// The same query with the beginnings of words replaced by the words themselves, where those are few.
/// FTS5 gathers all that a prefix matches before it gives the first row, unless it is of one or two letters and
/// has its own index; words are given row by row. Throws SQLite::Exception.
CardQuery with_whole_words(const CardQuery& query, PrefixExpansion& prefixes);

} // namespace greenroom
