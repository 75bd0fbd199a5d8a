#include "store/search/query_cancellation.h"

#include <sqlite3.h>

namespace greenroom {

namespace {

/// How many of SQLite's instructions run between two questions: about 0.1 ms.
constexpr int instructions = 2'000;

} // namespace

QueryCancellation::QueryCancellation(SQLite::Database& connection, const std::function<bool()>& wanted)
    : connection_(connection) {
    const auto ask = [](void* question) { return (*static_cast<const std::function<bool()>*>(question))() ? 0 : 1; };
    sqlite3_progress_handler(connection_.getHandle(), instructions, ask, const_cast<std::function<bool()>*>(&wanted));
}

QueryCancellation::~QueryCancellation() { sqlite3_progress_handler(connection_.getHandle(), 0, nullptr, nullptr); }

bool is_cancellation(const SQLite::Exception& error) { return (error.getErrorCode() & 0xFF) == SQLITE_INTERRUPT; }

} // namespace greenroom
