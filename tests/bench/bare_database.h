#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace greenroom::bench {

/// Makes an SQLite file with the pragmas of a deck (WAL, synchronous FULL) and nothing else.
inline SQLite::Database bare_database(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    return database;
}

/// The columns of a schedule, with no index but the primary key.
inline constexpr const char* bare_schedule_table =
    "CREATE TABLE schedule (card INTEGER PRIMARY KEY, stability REAL, stability_fast REAL, difficulty REAL,"
    " first_review INTEGER, last_review INTEGER, due INTEGER, reviews INTEGER, lapses INTEGER, last_review_id TEXT)";
inline constexpr const char* bare_schedule_put =
    "INSERT OR REPLACE INTO schedule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace greenroom::bench
