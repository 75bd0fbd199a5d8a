#pragma once

#include "stopwatch.h"
#include "store/tables/store.h"

namespace greenroom::bench {

/// Milliseconds to read every review and every schedule once.
inline double read_all(Store& store) {
    return milliseconds_of([&] {
        for (const char* sql :
             {"SELECT count(*), sum(elapsed_ms) FROM review", "SELECT count(*), sum(due) FROM schedule"}) {
            SQLite::Statement row(store.database.connection(), sql);
            row.executeStep();
        }
    });
}

inline constexpr const char* read_all_is =
    "every review and every schedule read and summed up once by SQLite, without any index";

} // namespace greenroom::bench
