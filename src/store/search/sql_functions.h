#pragma once

#include "memory/fsrs7.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace greenroom {

/// The cards that the full-text index has for some words, read from it only as far as was asked for: a list's first
/// rows need few of them, and all of them are read once at most.
class FtsMatches {
public:
    /// `expression` is one of FTS5's; `connection` must outlive this. Throws SQLite::Exception.
    FtsMatches(sqlite3* connection, const std::string& expression);

    /// Whether the card with this key has the words. Throws SQLite::Exception.
    bool contain(std::int64_t key);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    void read_up_to(std::int64_t key);

    std::unique_ptr<sqlite3_stmt, Finalize> rows_; ///< nothing once all are read
    std::vector<std::int64_t> keys_;               ///< those read so far, ascending
};

/// Gives a connection the functions that queries of cards need:
/// `retrievability(stability, stability_fast, difficulty, days)`, NULL where one of them is NULL, days below 0
/// being 0, by `model`, which must outlive the connection and may change between statements;
/// `holds_for_django(specifier, version)`, as cards::holds_for(); `has_tag(tags, tag)`: whether `tag` is one of `tags`,
/// which are joined by a comma and a space; ASCII case does not count; `has_words(expression, key)`: whether the
/// full-text index has that card for an FTS5 expression that stays the same while a statement runs, see FtsMatches;
/// and match_rank(), see match_rank.h.
void add_sql_functions(SQLite::Database& connection, Fsrs7& model);

} // namespace greenroom
