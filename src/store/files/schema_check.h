#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>

namespace greenroom {

/// The first way in which a collection's tables, indices, views and triggers are not those that migrations() make of
/// its version, e.g. "the trigger quiet is not Greenroom's"; nothing where they are. Texts are compared without their
/// comments, quotation marks and spaces; nothing that the file defines is run. Throws SQLite::Exception.
std::optional<std::string> schema_fault(SQLite::Database& connection, int version);

} // namespace greenroom
