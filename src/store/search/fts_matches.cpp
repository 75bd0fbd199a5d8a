#include "store/search/fts_matches.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

namespace greenroom {

void FtsMatches::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

FtsMatches::FtsMatches(sqlite3* connection, const std::string& expression) {
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT rowid FROM card_text WHERE card_text MATCH ? ORDER BY rowid", -1, &rows,
                           nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
    rows_.reset(rows);
    if (sqlite3_bind_text(rows, 1, expression.data(), static_cast<int>(expression.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        throw SQLite::Exception(connection);
}

bool FtsMatches::contain(std::int64_t key) {
    if (keys_.empty() || keys_.back() < key)
        read_up_to(key);
    return std::ranges::binary_search(keys_, key);
}

void FtsMatches::read_up_to(std::int64_t key) {
    while (rows_ && (keys_.empty() || keys_.back() < key)) {
        const int result = sqlite3_step(rows_.get());
        if (result == SQLITE_ROW)
            keys_.push_back(sqlite3_column_int64(rows_.get(), 0));
        else if (result == SQLITE_DONE)
            rows_.reset();
        else
            throw SQLite::Exception(sqlite3_db_handle(rows_.get()), result);
    }
}

} // namespace greenroom
