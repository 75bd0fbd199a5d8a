#pragma once

#include "records/card_key.h"
#include "records/instant.h"

#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace greenroom {

/// The row at which a running statement is, its columns counted from 0.
class Row {
public:
    explicit Row(SQLite::Statement& statement) : statement_(statement) {}

    bool has(int column) const { return !statement_.getColumn(column).isNull(); }
    int number(int column) const { return statement_.getColumn(column).getInt(); }
    std::int64_t long_number(int column) const { return statement_.getColumn(column).getInt64(); }
    double real(int column) const { return statement_.getColumn(column).getDouble(); }
    bool flag(int column) const { return number(column) != 0; }
    std::string text(int column) const { return statement_.getColumn(column).getString(); }
    CardKey card(int column) const { return {long_number(column)}; }
    TopicKey topic(int column) const { return {long_number(column)}; }
    Instant moment(int column) const { return from_milliseconds(long_number(column)); }
    std::chrono::milliseconds duration(int column) const { return std::chrono::milliseconds{long_number(column)}; }

    /// What `read`, one of the functions above, gives; nothing where the column is NULL.
    template<typename Value>
    std::optional<Value> optional(int column, Value (Row::*read)(int) const) const {
        return has(column) ? std::optional((this->*read)(column)) : std::nullopt;
    }

private:
    SQLite::Statement& statement_;
};

template<typename Value>
inline constexpr bool is_optional = false;
template<typename Value>
inline constexpr bool is_optional<std::optional<Value>> = true;

/// Gives a parameter, counted from 1, its value: a number, an enumerator, a text, a moment, a duration in milliseconds,
/// a key, or an optional of those, where nothing is NULL.
template<typename Value>
void bind_value(SQLite::Statement& statement, int parameter, const Value& value) {
    if constexpr (is_optional<Value>) {
        if (value)
            bind_value(statement, parameter, *value);
    } else if constexpr (std::is_same_v<Value, Instant>) {
        statement.bind(parameter, to_milliseconds(value));
    } else if constexpr (std::is_same_v<Value, std::chrono::milliseconds>) {
        statement.bind(parameter, static_cast<std::int64_t>(value.count()));
    } else if constexpr (std::is_same_v<Value, CardKey> || std::is_same_v<Value, TopicKey>) {
        statement.bind(parameter, value.value);
    } else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
        statement.bind(parameter, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<Value, double> || std::is_same_v<Value, std::string>) {
        statement.bind(parameter, value);
    } else {
        statement.bind(parameter, std::string(value));
    }
}

/// A statement in use: given back, reset and without values, at the end of a scope.
class StatementUse {
public:
    explicit StatementUse(SQLite::Statement& statement) : statement_(statement) {}
    ~StatementUse() {
        statement_.tryReset();
        statement_.clearBindings();
    }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    SQLite::Statement* operator->() { return &statement_; }
    SQLite::Statement& operator*() { return statement_; }

    /// Gives the parameters their values, in order.
    template<typename... Values>
    void bind(const Values&... values) {
        int parameter = 0;
        (bind_value(statement_, ++parameter, values), ...);
    }

private:
    SQLite::Statement& statement_;
};

/// Gives a statement's parameters all of the arguments but the last, which is returned: what reads the rows.
template<typename... Arguments>
const auto& bind_all_but_last(StatementUse& statement, const Arguments&... arguments) {
    const auto all = std::tie(arguments...);
    constexpr std::size_t last = sizeof...(Arguments) - 1;
    [&]<std::size_t... places>(std::index_sequence<places...>) { statement.bind(std::get<places>(all)...); }
    (std::make_index_sequence<last>());
    return std::get<last>(all);
}

} // namespace greenroom
