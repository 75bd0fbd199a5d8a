#pragma once

#include "records/card_key.h"
#include "store/tables/sql.h"

#include <vector>

namespace greenroom::test {

/// The keys that some SELECT statements give, as card_selection.h makes them, one statement's after the other's.
inline std::vector<CardKey> selected(SQLite::Database& connection, const std::vector<Sql>& statements) {
    std::vector<CardKey> keys;
    for (const Sql& sql : statements) {
        SQLite::Statement rows(connection, sql.text);
        bind(rows, sql.values);
        rows.bind(static_cast<int>(sql.values.size()) + 1, 1'000'000);
        while (rows.executeStep())
            keys.push_back(CardKey{rows.getColumn(0).getInt64()});
    }
    return keys;
}

} // namespace greenroom::test
