#include "store/files/collection_file.h"

#include "records/store_error.h"
#include "store/files/connection.h"
#include "store/files/migrations.h"
#include "store/files/schema_check.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace greenroom {

namespace {

/// No Greenroom will ever count so far; what says so is not a version.
constexpr int highest_believable_version = 9999;

/// The first complaint of a pragma that gives a row for each, or nothing.
std::string first_complaint(SQLite::Database& connection, const char* pragma) {
    SQLite::Statement rows(connection, pragma);
    if (!rows.executeStep())
        return {};
    const std::string text = rows.getColumn(0).getString();
    return text == "ok" ? std::string() : text;
}

CollectionSummary checked(SQLite::Database& connection, const std::filesystem::path& file) {
    refuse_other_files(connection, file);
    if (const std::string wrong = first_complaint(connection, "PRAGMA integrity_check(1)"); !wrong.empty())
        throw DamagedCollection(
            English::tr("The collection %1 is damaged (%2); keep a copy of it and go back to a backup")
                .arg(file.string())
                .arg(wrong));
    if (const std::string table = first_complaint(connection, "PRAGMA foreign_key_check"); !table.empty())
        throw DamagedCollection(English::tr("The collection %1 is damaged (rows of the table %2 belong to nothing); "
                                            "keep a copy of it and go back to a backup")
                                    .arg(file.string())
                                    .arg(table));
    const int version = pragma_number(connection, "user_version");
    if (version == 0)
        throw DamagedCollection(English::tr("The collection %1 is empty; choose another file").arg(file.string()));
    return {version, count_reviews(connection), last_review(connection)};
}

} // namespace

void refuse_other_files(SQLite::Database& connection, const std::filesystem::path& file) {
    // All of one moment: another program may be making the collection just now.
    const SQLite::Transaction snapshot(connection);
    const int application = pragma_number(connection, "application_id");
    const int version = pragma_number(connection, "user_version");
    const bool empty = connection.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (application != collection_application_id && !(application == 0 && version == 0 && empty))
        throw NotACollection(
            English::tr(
                "Could not open %1: it is another program's database, not a Greenroom collection; choose another file")
                .arg(file.string()));
    if (version < 0 || version > highest_believable_version)
        throw DamagedCollection(
            English::tr(
                "Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup")
                .arg(file.string()));
    if (version > static_cast<int>(migrations().size()))
        throw StoreError(English::tr("Could not open %1: it was written by a newer Greenroom (collection version %2, "
                                     "this one knows %3); update Greenroom. The collection was left untouched")
                             .arg(file.string())
                             .arg(std::to_string(version))
                             .arg(std::to_string(migrations().size())));
    // Before anything that the file defines is asked for: a view of a stranger could run without end.
    if (const std::optional<std::string> fault = schema_fault(connection, version))
        throw DamagedCollection(English::tr("Could not open the collection %1: %2, so that grades might not be kept; "
                                            "keep a copy of it and go back to a backup")
                                    .arg(file.string())
                                    .arg(*fault));
}

CollectionSummary check_collection_file(const std::filesystem::path& file) {
    try {
        // To write too where that is allowed: SQLite (3.40) checks no CHECK constraint of a file that it only reads.
        SQLite::Database connection = connect(file, WhenMissing::Refuse);
        return checked(connection, file);
    } catch (const SQLite::Exception& error) {
        throw_store_error("read the collection", file, error);
    }
}

int count_reviews(SQLite::Database& connection) {
    return connection.execAndGet("SELECT count(*) FROM review WHERE grade IS NOT NULL").getInt();
}

std::optional<Instant> last_review(SQLite::Database& connection) {
    const SQLite::Column latest = connection.execAndGet("SELECT max(at) FROM review");
    return latest.isNull() ? std::nullopt : std::optional(from_milliseconds(latest.getInt64()));
}

} // namespace greenroom
