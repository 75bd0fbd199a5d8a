#include "store/files/database.h"

#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/durable_file.h"
#include "store/files/migrations.h"
#include "store/search/sql_functions.h"

#include <sqlite3.h>

#include <cassert>
#include <thread>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// A collection cut down to nothing looks like a new one to SQLite; its log and its backups tell the difference.
void refuse_emptied(const fs::path& file) {
    std::error_code missing;
    if (fs::file_size(file, missing) != 0 || missing)
        return;
    const auto holds_something = [](const fs::path& log) {
        std::error_code none;
        const auto size = fs::file_size(log, none);
        return !none && size > 0;
    };
    const bool has_log = holds_something(write_ahead_log_of(file)) || holds_something(kept_log_of(file));
    if (has_log || !list_backups(file).empty())
        throw DamagedCollection(
            (has_log ? English::tr("Could not open the collection %1: the file is empty, though it has a log; go "
                                   "back to a backup")
                     : English::tr("Could not open the collection %1: the file is empty, though it has "
                                   "backups; go back to a backup"))
                .arg(file.string()));
}

fs::path made_parent(const fs::path& file) {
    make_folder(fs::absolute(folder_of(file)));
    refuse_emptied(file);
    return file;
}

} // namespace

Database::Database(const fs::path& file, Instant now, BeforeMigration before)
    : file_(made_parent(file)), connection_(connect(file_, WhenMissing::Make)),
      access_(sqlite3_db_readonly(connection_.getHandle(), "main") == 1 ? Access::ReadOnly : Access::ReadWrite) {
    attempt("open the collection", [&] {
        refuse_other_files(connection_, file_);
        add_sql_functions(connection_, model_);
        connection_.exec("PRAGMA foreign_keys = ON");
        connection_.exec("PRAGMA synchronous = FULL");
        // A grade writes some ten pages: so the one that must carry the log over to the file comes once in hundreds.
        connection_.exec("PRAGMA wal_autocheckpoint = 4000");
        bring_up_to_date(now, before);
        if (access_ == Access::ReadWrite)
            watch_.emplace(connection_, file_);
    });
}

SQLite::Statement& Database::statement(const char* sql) {
    SQLite::Statement& statement = statements_.try_emplace(sql, connection_, sql).first->second;
    assert(statement.getQuery() == sql);
    return statement;
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(connection_.getHandle()) == 0; }

int Database::version() { return pragma_number(connection_, "user_version"); }

void Database::use_write_ahead_log() {
    // SQLite gives up at once, not after its timeout, where several new connections want the change; elsewhere it would
    // wait for its timeout each time.
    connection_.setBusyTimeout(0);
    constexpr std::chrono::milliseconds pause{10};
    for (auto left = busy_timeout; connection_.execAndGet("PRAGMA journal_mode").getString() != "wal"; left -= pause)
        try {
            connection_.exec("PRAGMA journal_mode = WAL");
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_BUSY || left <= pause)
                throw;
            std::this_thread::sleep_for(pause);
        }
    connection_.setBusyTimeout(static_cast<int>(busy_timeout.count()));
}

void Database::bring_up_to_date(Instant now, BeforeMigration before) {
    const bool is_old = version() < static_cast<int>(migrations().size());
    if (access_ == Access::ReadOnly) {
        if (is_old)
            throw StoreError(
                English::tr("Could not open %1: it was written by an older Greenroom, and cannot be brought up to date "
                            "because the file or its folder cannot be written; check its permissions")
                    .arg(file_.string()));
        return;
    }
    use_write_ahead_log();
    if (is_old)
        migrate(now, before);
}

void Database::migrate(Instant now, BeforeMigration before) {
    SQLite::Transaction transaction(connection_, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again under the lock: another process may have migrated it meanwhile.
    const int old = version();
    const auto latest = static_cast<int>(migrations().size());
    if (old > 0 && old < latest && before == BeforeMigration::BackUp)
        back_up(file_, now);
    for (int next = old; next < latest; ++next)
        connection_.exec(migrations()[static_cast<std::size_t>(next)]);
    connection_.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
    connection_.exec("PRAGMA user_version = " + std::to_string(latest));
    transaction.commit();
}

namespace {

/// How many of SQLite's instructions run between two questions: about 0.1 ms.
constexpr int instructions = 2'000;

} // namespace

QueryCancellation::QueryCancellation(SQLite::Database& connection, const std::function<bool()>& go_on)
    : connection_(connection) {
    if (!go_on)
        return;
    const auto ask = [](void* question) { return (*static_cast<const std::function<bool()>*>(question))() ? 0 : 1; };
    sqlite3_progress_handler(connection_.getHandle(), instructions, ask, const_cast<std::function<bool()>*>(&go_on));
}

QueryCancellation::~QueryCancellation() { sqlite3_progress_handler(connection_.getHandle(), 0, nullptr, nullptr); }

namespace {

/// In KiB, as SQLite takes a negative number.
constexpr int large_cache = -64 * 1024;
constexpr int usual_cache = -2'000;

} // namespace

LargeCache::LargeCache(Database& database) : database_(database) {
    database_.connection().exec("PRAGMA cache_size = " + std::to_string(large_cache));
}

LargeCache::~LargeCache() {
    // What is only about speed fails for nobody.
    database_.connection().tryExec("PRAGMA cache_size = " + std::to_string(usual_cache));
}

bool is_cancellation(const SQLite::Exception& error) { return (error.getErrorCode() & 0xFF) == SQLITE_INTERRUPT; }

} // namespace greenroom
