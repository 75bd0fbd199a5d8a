#pragma once

#include "records/instant.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>

namespace greenroom {

/// "GRRM": marks an SQLite file as a Greenroom collection.
inline constexpr int collection_application_id = 0x4752524D;

/// What a sound collection file holds.
struct CollectionSummary {
    int version = 0;                      ///< of its tables, as in migrations()
    int reviews = 0;                      ///< grades in its log, undone ones included
    std::optional<Instant> last_review{}; ///< the latest entry of its log

    bool operator==(const CollectionSummary&) const = default;
};

/// Refuses what is no collection (NotACollection), what cannot be one or has other tables, views or triggers than this
/// program makes (DamagedCollection), and a collection of a version that it does not know (StoreError). Throws
/// SQLite::Exception where the file cannot be read.
void refuse_other_files(SQLite::Database& connection, const std::filesystem::path& file);

/// Reads a collection file that nobody writes from end to end: every page, every index, every reference between tables.
/// Throws DamagedCollection where something is wrong, StoreError where it is no collection or cannot be read.
CollectionSummary check_collection_file(const std::filesystem::path& file);

/// How many grades the log holds, undone ones included. Throws SQLite::Exception.
int count_reviews(SQLite::Database& connection);

/// The latest moment in the log; nothing where it is empty. Throws SQLite::Exception.
std::optional<Instant> last_review(SQLite::Database& connection);

} // namespace greenroom
