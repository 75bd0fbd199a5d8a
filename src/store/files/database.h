#pragma once

#include "records/instant.h"
#include "records/store_error.h"
#include "store/files/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace greenroom {

/// While it lives, the connection's statements fail once `wanted` says no: with what is_cancellation() knows.
class QueryCancellation {
public:
    /// Both must outlive this.
    QueryCancellation(SQLite::Database& connection, const std::function<bool()>& wanted);
    ~QueryCancellation();
    QueryCancellation(const QueryCancellation&) = delete;
    QueryCancellation& operator=(const QueryCancellation&) = delete;

private:
    SQLite::Database& connection_;
};

/// Whether a statement failed because it was not wanted any more.
bool is_cancellation(const SQLite::Exception& error);

/// Whether a deck can be changed.
enum class Access { ReadWrite, ReadOnly };

/// What happens to an older deck before it is brought up to date.
enum class BeforeMigration { BackUp, ChangeAtOnce };

/// An open deck database of the current version.
class Database {
public:
    /// Opens a deck, or makes one with its folders where there is none, and brings an older one up to date in one
    /// transaction, after a backup of it that is named by `now`. Throws StoreError for a newer deck and for another
    /// program's, DamagedDeck for what is damaged or no database and for an empty file that has backups; all are left
    /// untouched.
    Database(const std::filesystem::path& file, Instant now, BeforeMigration before = BeforeMigration::BackUp);

    SQLite::Database& connection() { return connection_; }
    const std::filesystem::path& file() const { return file_; }

    /// ReadOnly where the file or its folder could not be written when it was opened.
    Access access() const { return access_; }

    /// Runs `work`; a failure of SQLite becomes a StoreError "Could not <what>: …".
    template<typename Work>
    auto attempt(const char* what, Work&& work) -> decltype(work()) {
        try {
            return std::forward<Work>(work)();
        } catch (const SQLite::Exception& error) {
            throw_store_error(what, file_, error);
        }
    }

    /// The same, but `work` is broken off soon after `wanted` says no; then nothing is returned. `work` must not change
    /// the deck. `wanted` is asked about once in 0.1 ms.
    template<typename Work>
    auto attempt_while(const std::function<bool()>& wanted, const char* what, Work&& work)
        -> std::optional<decltype(work())> {
        const QueryCancellation interruption(connection_, wanted);
        return attempt(what, [&]() -> std::optional<decltype(work())> {
            try {
                return std::forward<Work>(work)();
            } catch (const SQLite::Exception& error) {
                if (!is_cancellation(error))
                    throw;
                return std::nullopt;
            }
        });
    }

    /// Runs `work` in one transaction that takes the write lock at once: all of it is durable on return, or none
    /// happened. Within another one it is part of that.
    template<typename Work>
    auto transact(const char* what, Work&& work) -> decltype(work()) {
        return attempt(what, [&] {
            if (in_transaction())
                return work();
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

private:
    bool in_transaction() const;
    int version();
    void use_write_ahead_log();
    void bring_up_to_date(Instant now, BeforeMigration before);
    void migrate(Instant now, BeforeMigration before);

    std::filesystem::path file_;
    SQLite::Database connection_;
    Access access_;
};

/// An SQL statement that is prepared when it is first used, and kept: opening a deck prepares nothing that is not
/// needed.
class PreparedStatement {
public:
    /// `connection` must outlive the statement.
    PreparedStatement(SQLite::Database& connection, std::string sql) : connection_(connection), sql_(std::move(sql)) {}

    /// Throws SQLite::Exception when it cannot be prepared.
    SQLite::Statement& get() {
        if (!statement_)
            statement_.emplace(connection_, sql_);
        return *statement_;
    }

private:
    SQLite::Database& connection_;
    std::string sql_;
    std::optional<SQLite::Statement> statement_;
};

/// A statement in use: given back, reset and unbound, at the end of a scope.
class StatementUse {
public:
    explicit StatementUse(PreparedStatement& statement) : statement_(statement.get()) {}
    ~StatementUse() {
        statement_.tryReset();
        statement_.clearBindings();
    }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    SQLite::Statement* operator->() { return &statement_; }
    SQLite::Statement& operator*() { return statement_; }

private:
    SQLite::Statement& statement_;
};

} // namespace greenroom
