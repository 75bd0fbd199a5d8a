#pragma once

#include <SQLiteCpp/Database.h>

#include <map>
#include <string>
#include <utility>

namespace greenroom {

/// The tables, indices, views and triggers of a collection by name: what each is ("trigger"), and its text without
/// comments, quotation marks and spaces, in small letters.
using Schema = std::map<std::string, std::pair<std::string, std::string>>;

/// Nothing that the file defines is run. Throws SQLite::Exception.
Schema schema_of(SQLite::Database& connection);

/// Of a collection that migrations() have brought to a version.
Schema made_by_migrations(int version);

/// A line for each.
std::string to_text(const Schema& schema);

/// to_text() of what all migrations() make, as the build found it: a collection that fits needs no other to be made.
extern const char* const newest_schema;

} // namespace greenroom
