#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace greenroom {

/// While it lives, the connection's statements fail once `wanted` says no: with what is_interruption() knows.
class Interruption {
public:
    /// Both must outlive this.
    Interruption(SQLite::Database& connection, const std::function<bool()>& wanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    SQLite::Database& connection_;
};

/// Whether a statement failed because it was not wanted any more.
bool is_interruption(const SQLite::Exception& error);

} // namespace greenroom
