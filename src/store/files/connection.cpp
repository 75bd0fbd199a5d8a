#include "store/files/connection.h"

#include "records/store_error.h"
#include "store/files/durable_file.h"

#include <sqlite3.h>

#include <cctype>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// The file as an SQLite URI (https://sqlite.org/uri.html) that is neither locked nor written.
std::string unchanging_uri(const fs::path& file) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char character : fs::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::isalnum(byte) || byte == '/' || byte == '.' || byte == '-' || byte == '_')
            uri += character;
        else
            uri += {'%', digits[byte >> 4], digits[byte & 0xF]};
    }
    return uri + "?immutable=1";
}

bool holds_something(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(file, missing);
    return !missing && size > 0;
}

/// SQLite would make room for twenty pages with each table that a statement needs for itself, as the CHECKs on a card's
/// words do: a third of the time of a first sync. That can be changed only before SQLite's first use.
[[maybe_unused]] const int pages_one_by_one = sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);

/// A statement that may fail half way, as each that runs a trigger may, keeps aside what its pages were. Past 64 KiB
/// SQLite would keep that in a file, and go on to do so for every later statement of the transaction: seventeen writes
/// for each review that is imported.
[[maybe_unused]] const int statements_kept_in_memory = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);

/// What a hostile file could do through its schema or its pages is switched off: SQLite's own advice for files from
/// strangers (https://sqlite.org/security.html).
void distrust(SQLite::Database& connection) {
    sqlite3_db_config(connection.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    connection.exec("PRAGMA cell_size_check = ON");
}

template<typename Open>
SQLite::Database attempt(const fs::path& file, Open&& open) {
    try {
        SQLite::Database connection = open();
        distrust(connection);
        return connection;
    } catch (const SQLite::Exception& error) {
        throw_store_error("open the collection", file, error);
    }
}

} // namespace

SQLite::Database connect(const fs::path& file, WhenMissing when_missing) {
    std::error_code unknown;
    const bool read_only = fs::exists(file, unknown) && !can_write(file);
    // With a write-ahead log SQLite must see whether the log belongs to it; without one the file is all there is.
    if (read_only && !holds_something(write_ahead_log_of(file)) && !holds_something(journal_of(file)))
        return connect_to_read(file);
    // No connection is used by two threads at once, so SQLite need not lock it for every column that is read.
    const int write =
        SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | (when_missing == WhenMissing::Make ? SQLite::OPEN_CREATE : 0);
    return attempt(file, [&] {
        return SQLite::Database(file.string(), read_only ? SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX : write,
                                static_cast<int>(busy_timeout.count()));
    });
}

SQLite::Database connect_to_read(const fs::path& file) {
    return attempt(file, [&] {
        return SQLite::Database(unchanging_uri(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI);
    });
}

fs::path write_ahead_log_of(const fs::path& collection) { return behind_links(collection).string() + "-wal"; }

fs::path kept_log_of(const fs::path& collection) { return write_ahead_log_of(collection).string() + "-kept"; }

fs::path journal_of(const fs::path& collection) { return behind_links(collection).string() + "-journal"; }

fs::path shared_memory_of(const fs::path& collection) { return behind_links(collection).string() + "-shm"; }

int pragma_number(SQLite::Database& connection, const char* name) {
    return connection.execAndGet(std::string("PRAGMA ") + name).getInt();
}

namespace {

/// What a person can do about an SQLite result code.
Message advice(int code) {
    switch (code) {
    case SQLITE_FULL:
        return English::tr("the disk is full; make room and try again");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return English::tr("the file or its folder cannot be written; check its permissions");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return English::tr("another program keeps the collection busy; close it and try again");
    case SQLITE_CANTOPEN:
        return English::tr("the file cannot be opened; check that its folder exists and can be written");
    case SQLITE_ERROR: // Tables or a file format that are not as this program makes them.
    case SQLITE_CORRUPT:
        return English::tr("the file is damaged; keep a copy of it and go back to a backup");
    case SQLITE_NOTADB:
        return English::tr(
            "it is not a Greenroom collection; choose another file, or go back to a backup if it was one");
    case SQLITE_IOERR:
        return English::tr("the disk reported an error; check the disk and its free space");
    default:
        return {};
    }
}

} // namespace

void throw_store_error(const std::string& what, const std::filesystem::path& file, const SQLite::Exception& error) {
    const int code = error.getErrorCode() & 0xFF;
    const Message wrong = English::tr("Could not %1 (%2): %3").arg(what).arg(file.string()).arg(error.what());
    const Message help = advice(code);
    const Message message = help.empty() ? wrong : English::tr("%1; %2").arg(wrong).arg(help);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR)
        throw DamagedCollection(message);
    throw StoreError(message);
}

} // namespace greenroom
