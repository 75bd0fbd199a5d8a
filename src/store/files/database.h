#pragma once

#include "memory/fsrs7.h"
#include "records/collection_file.h"
#include "records/instant.h"
#include "records/store_error.h"
#include "store/files/connection.h"
#include "store/files/replacement_watch.h"
#include "store/files/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace greenroom {

class Database;

/// While it lives, the connection's statements fail once `go_on`, if there is one, says no: is_cancellation() tells.
class QueryCancellation {
public:
    /// Both must outlive this.
    QueryCancellation(SQLite::Database& connection, const std::function<bool()>& go_on);
    ~QueryCancellation();
    QueryCancellation(const QueryCancellation&) = delete;
    QueryCancellation& operator=(const QueryCancellation&) = delete;

private:
    SQLite::Database& connection_;
};

/// While it lives, a connection keeps more of the file in memory, so that what is written in a long transaction is
/// written once.
class LargeCache {
public:
    explicit LargeCache(Database& database);
    ~LargeCache();
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    Database& database_;
};

/// Whether a statement failed because it was cancelled.
bool is_cancellation(const SQLite::Exception& error);

/// What happens to an older collection before it is brought up to date.
enum class BeforeMigration { BackUp, ChangeAtOnce };

/// An open collection of the current version.
class Database {
public:
    /// Opens a collection, or makes one with its folders where there is none, and brings an older one up to date in one
    /// transaction, after a backup of it that is named by `now`. Throws StoreError for a newer collection and for
    /// another program's, DamagedCollection for what is damaged or no database and for an empty file that has backups;
    /// all are left untouched.
    Database(const std::filesystem::path& file, Instant now, BeforeMigration before = BeforeMigration::BackUp);

    SQLite::Database& connection() { return connection_; }
    const std::filesystem::path& file() const { return file_; }

    /// ReadOnly where the file or its folder could not be written when it was opened.
    Access access() const { return access_; }

    /// By which model statements compute retrievability from now on.
    void use_model(const Fsrs7& model) { model_ = model; }

    /// Runs `work`; a failure of SQLite becomes a StoreError "Could not <what>: …".
    template<typename Work>
    auto attempt(const char* what, Work&& work) -> decltype(work()) {
        try {
            return std::forward<Work>(work)();
        } catch (const SQLite::Exception& error) {
            if (is_cancellation(error))
                throw;
            throw_store_error(what, file_, error);
        }
    }

    /// The same, but `work` is cancelled soon after `go_on`, if there is one, says no; then nothing is returned. `work`
    /// must not change anything. `go_on` is asked about once in 0.1 ms.
    template<typename Work>
    auto attempt_while(const std::function<bool()>& go_on, const char* what, Work&& work)
        -> std::optional<decltype(work())> {
        const QueryCancellation cancellation(connection_, go_on);
        try {
            return attempt(what, std::forward<Work>(work));
        } catch (const SQLite::Exception&) {
            return std::nullopt; // attempt() lets nothing but a cancellation through
        }
    }

    /// Runs `work` in one transaction that takes the write lock at once: all of it is durable on return, or none
    /// happened. Within another one it is part of that. Throws ReplacedCollection where another program took the file.
    template<typename Work>
    auto transact(const char* what, Work&& work) -> decltype(work()) {
        return attempt(what, [&] {
            if (in_transaction())
                return work();
            const WatchedWrite watched(*this);
            SQLite::Transaction transaction(connection_, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        });
    }

    /// Runs `work`, whose statements all see the collection as it is at one moment, whoever writes meanwhile; `work`
    /// must not change anything.
    template<typename Work>
    void read_at_one_moment(const char* what, Work&& work) {
        attempt(what, [&] {
            std::optional<SQLite::Transaction> snapshot;
            if (!in_transaction())
                snapshot.emplace(connection_);
            work();
        });
    }

    /// A statement, prepared when it is first used and kept. `sql` is a literal, or lives as long as the database: the
    /// statement is found again by its address. Throws SQLite::Exception when it cannot be prepared.
    SQLite::Statement& statement(const char* sql);

    /// Runs a statement, `sql` as above. The last of `arguments` is called with each Row while it returns true; those
    /// before it are the values of the parameters. A failure becomes a StoreError "Could not <what>: …".
    template<typename... Arguments>
    void each(const char* what, const char* sql, const Arguments&... arguments) {
        attempt(what, [&] {
            StatementUse use(statement(sql));
            const auto& take = bind_all_but_last(use, arguments...);
            while (use->executeStep() && take(Row(*use)))
                ;
        });
    }

    /// What the last of `arguments` reads from each row; else as each().
    template<typename... Arguments>
    auto rows(const char* what, const char* sql, const Arguments&... arguments) {
        return attempt(what, [&] {
            StatementUse use(statement(sql));
            const auto& read = bind_all_but_last(use, arguments...);
            std::vector<decltype(read(Row(*use)))> all;
            while (use->executeStep())
                all.push_back(read(Row(*use)));
            return all;
        });
    }

    /// What the last of `arguments` reads from the first row, which may be nothing too; nothing when there is no row.
    /// Else as each().
    template<typename... Arguments>
    auto row(const char* what, const char* sql, const Arguments&... arguments) {
        return attempt(what, [&] {
            StatementUse use(statement(sql));
            const auto& read = bind_all_but_last(use, arguments...);
            return use->executeStep() ? std::optional(read(Row(*use))) : std::nullopt;
        });
    }

    /// Runs a statement that changes rows, `values` being those of its parameters; returns how many it changed.
    template<typename... Values>
    int run(const char* what, const char* sql, const Values&... values) {
        return attempt(what, [&] {
            const auto watched = in_transaction() ? std::nullopt : std::make_optional<WatchedWrite>(*this);
            StatementUse use(statement(sql));
            use.bind(values...);
            return use->exec();
        });
    }

private:
    /// Something is written by itself while it lives. Throws ReplacedCollection, when it is made, where that would not
    /// reach the file of this name.
    class WatchedWrite {
    public:
        explicit WatchedWrite(Database& database) : watch_(database.watch_) {
            if (watch_)
                watch_->check();
        }
        ~WatchedWrite() {
            if (watch_)
                watch_->remember();
        }
        WatchedWrite(const WatchedWrite&) = delete;
        WatchedWrite& operator=(const WatchedWrite&) = delete;

    private:
        std::optional<ReplacementWatch>& watch_;
    };

    bool in_transaction() const;
    int version();
    void use_write_ahead_log();
    void bring_up_to_date(Instant now, BeforeMigration before);
    void migrate(Instant now, BeforeMigration before);

    std::filesystem::path file_;
    Fsrs7 model_;
    SQLite::Database connection_;
    Access access_;
    std::optional<ReplacementWatch> watch_;                         ///< of a file that can be written
    std::unordered_map<const char*, SQLite::Statement> statements_; ///< by the address of their SQL
};

} // namespace greenroom
