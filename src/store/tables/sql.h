#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace greenroom {

using SqlValue = std::variant<std::int64_t, double, std::string>;

/// A piece of SQL that is put together at run time, with the values of its parameters in their order: what a person
/// typed is only ever among the values.
struct Sql {
    std::string text;
    std::vector<SqlValue> values{};

    Sql& operator+=(const Sql& other);
    Sql& operator+=(std::string_view more);

    bool operator==(const Sql&) const = default;
};

/// Binds all values, from the first parameter on.
void bind(SQLite::Statement& statement, const std::vector<SqlValue>& values);

} // namespace greenroom
