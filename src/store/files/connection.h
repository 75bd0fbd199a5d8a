#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <chrono>
#include <filesystem>
#include <string>

namespace greenroom {

/// How long a connection waits for another one's lock.
inline constexpr std::chrono::milliseconds busy_timeout{5000};

enum class WhenMissing { Make, Refuse };

/// Connects to a collection file: to read and write, or to read alone where the file or its folder cannot be written.
/// Throws StoreError.
SQLite::Database connect(const std::filesystem::path& file, WhenMissing when_missing);

/// Connects to a file that nobody writes, such as a backup, leaving nothing beside it. Throws StoreError.
SQLite::Database connect_to_read(const std::filesystem::path& file);

/// The files that SQLite keeps beside a collection, where a link to it leads: what was committed or begun and is not in
/// the collection itself yet.
std::filesystem::path write_ahead_log_of(const std::filesystem::path& collection);
std::filesystem::path journal_of(const std::filesystem::path& collection);
std::filesystem::path shared_memory_of(const std::filesystem::path& collection);

/// Where a log is kept that must not become another file's: see ReplacementWatch.
std::filesystem::path kept_log_of(const std::filesystem::path& collection);

/// The value of a pragma that is a whole number. Throws SQLite::Exception.
int pragma_number(SQLite::Database& connection, const char* name);

/// Throws a failure of SQLite as "Could not <what> (<file>): <why>; <what to do>": DamagedCollection where the file is
/// damaged, no database, or without the tables of a collection, else StoreError.
[[noreturn]] void throw_store_error(const std::string& what, const std::filesystem::path& file,
                                    const SQLite::Exception& error);

} // namespace greenroom
