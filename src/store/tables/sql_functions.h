#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace greenroom {

/// Gives a connection the functions that queries of cards need:
/// `retrievability(stability, stability_fast, difficulty, days)`, NULL where one of them is NULL, days below 0 being 0;
/// `holds_for_django(specifier, version)`, as cards::holds_for();
/// `has_tag(tags, tag)`: whether `tag` is one of `tags`, which are joined by a comma and a space; ASCII case does not
/// count;
/// `has_words(expression, key)`: whether the full-text index has that card for an FTS5 expression that stays the same
/// while a statement runs, see FtsMatches.
void add_sql_functions(SQLite::Database& connection);

} // namespace greenroom
