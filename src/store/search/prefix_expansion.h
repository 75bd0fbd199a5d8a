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

    /// Whether a card's text has this word.
    bool has(const std::string& word);

    /// The words that begin with `prefix`, ascending; nothing when there are more than `at_most`. Throws
    /// SQLite::Exception.
    std::optional<std::vector<std::string>> beginning_with(const std::string& prefix, std::size_t at_most);

private:
    std::optional<std::string> first_from(const std::string& word);

    Database& database_;
    bool is_open_ = false;
};

/// A query in whole words.
struct WholeWords {
    /// With the beginnings of words replaced by the words themselves, where those are few. FTS5 gathers all that a
    /// prefix matches before it gives the first row, unless it is of one or two letters and has its own index; words
    /// are given row by row.
    CardQuery all;
    /// With what was typed alone where it is a word, as `own` is beside "owner"; else as in `all`.
    CardQuery typed;
};

/// Throws SQLite::Exception.
WholeWords in_whole_words(const CardQuery& query, PrefixExpansion& prefixes);

} // namespace greenroom
