#include "store/database.h"

#include "store/migrations.h"
#include "store/sql_functions.h"

#include <sqlite3.h>


namespace greenroom {

namespace {

constexpr int busy_timeout_ms = 5000;

/// What a person can do about an SQLite result code.
std::string advice(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return "the disk is full; make room and try again";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "the file or its folder cannot be written; check its permissions";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program keeps the deck busy; close it and try again";
    case SQLITE_CANTOPEN:
        return "the file cannot be opened; check that its folder exists and can be written";
    case SQLITE_CORRUPT:
        return "the file is damaged; keep a copy of it and go back to a backup";
    case SQLITE_NOTADB:
        return "it is not a Greenroom deck; choose another file";
    case SQLITE_IOERR:
        return "the disk reported an error; check the disk and its free space";
    default:
        return {};
    }
}

std::filesystem::path made_parent(const std::filesystem::path& file) {
    if (file.has_parent_path()) {
        std::error_code error;
        std::filesystem::create_directories(file.parent_path(), error);
        if (error)
            throw StoreError("Could not make the folder " + file.parent_path().string() + ": " + error.message());
    }
    return file;
}

SQLite::Database open_file(const std::filesystem::path& file) {
    try {
        return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busy_timeout_ms);
    } catch (const SQLite::Exception& error) {
        throw StoreError("Could not open the deck " + file.string() + ": " + advice(error.getErrorCode()));
    }
}

} // namespace

Database::Database(const std::filesystem::path& file) : file_(made_parent(file)), connection_(open_file(file_)) {
    attempt("open the deck", [&] {
        refuse_what_is_no_deck();
        add_sql_functions(connection_);
        connection_.exec("PRAGMA foreign_keys = ON");
        connection_.exec("PRAGMA synchronous = FULL");
        if (pragma("user_version") < static_cast<int>(migrations().size())) {
            connection_.exec("PRAGMA journal_mode = WAL");
            migrate();
        }
    });
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(connection_.getHandle()) == 0; }

int Database::pragma(const std::string& name) { return connection_.execAndGet("PRAGMA " + name).getInt(); }

void Database::refuse_what_is_no_deck() {
    const int application = pragma("application_id");
    const int version = pragma("user_version");
    const bool empty = connection_.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (application != deck_application_id && !(application == 0 && version == 0 && empty))
        throw StoreError("Could not open " + file_.string() +
                         ": it is another program's database, not a Greenroom deck; choose another file");
    if (version > static_cast<int>(migrations().size()))
        throw StoreError("Could not open " + file_.string() + ": it was written by a newer Greenroom (deck version " +
                         std::to_string(version) + ", this one knows " + std::to_string(migrations().size()) +
                         "); update Greenroom. The deck was left untouched");
}

void Database::migrate() {
    SQLite::Transaction transaction(connection_, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again under the lock: another process may have migrated it meanwhile.
    const auto version = static_cast<std::size_t>(pragma("user_version"));
    for (std::size_t next = version; next < migrations().size(); ++next)
        connection_.exec(migrations()[next]);
    connection_.exec("PRAGMA application_id = " + std::to_string(deck_application_id));
    connection_.exec("PRAGMA user_version = " + std::to_string(migrations().size()));
    transaction.commit();
}

void Database::throw_store_error(const char* what, const SQLite::Exception& error) const {
    std::string message = std::string("Could not ") + what + " (" + file_.string() + "): " + error.what();
    if (const std::string help = advice(error.getErrorCode()); !help.empty())
        message += "; " + help;
    throw StoreError(message);
}

} // namespace greenroom
