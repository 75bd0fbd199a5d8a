#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

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

} // namespace greenroom
