#include "store/files/schema_check.h"

#include "store/files/migrations.h"

#include <SQLiteCpp/Statement.h>

#include <cctype>
#include <map>
#include <mutex>
#include <utility>

namespace greenroom {

namespace {

/// By name: what it is ("trigger"), and its text.
using Schema = std::map<std::string, std::pair<std::string, std::string>>;

/// SQLite writes quotation marks into a text that it changes, one version otherwise than another.
bool says_nothing(char character) {
    return std::isspace(static_cast<unsigned char>(character)) != 0 || character == '"' || character == '\'' ||
           character == '`';
}

std::string essence(const std::string& sql) {
    std::string text;
    for (std::size_t at = 0; at < sql.size(); ++at)
        if (sql.compare(at, 2, "--") == 0)
            at = std::min(sql.find('\n', at), sql.size());
        else if (!says_nothing(sql[at]))
            text += static_cast<char>(std::tolower(static_cast<unsigned char>(sql[at])));
    return text;
}

/// Tables of the search index and of SQLite's planner, whose texts are up to the version of SQLite that made them.
bool is_made_by_sqlite(const std::string& name) {
    return name.starts_with("card_text_") || name.starts_with("sqlite_");
}

Schema schema_of(SQLite::Database& connection) {
    Schema schema;
    SQLite::Statement rows(connection, "SELECT name, type, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep()) {
        const std::string name = rows.getColumn(0).getString();
        schema[name] = {rows.getColumn(1).getString(),
                        is_made_by_sqlite(name) ? "" : essence(rows.getColumn(2).getString())};
    }
    return schema;
}

Schema made_by_migrations(int version) {
    SQLite::Database connection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int next = 0; next < version; ++next)
        connection.exec(migrations()[static_cast<std::size_t>(next)]);
    return schema_of(connection);
}

/// Made once for each version that is met.
const Schema& expected_schema(int version) {
    static std::mutex mutex;
    static std::map<int, Schema> by_version;
    const std::lock_guard lock(mutex);
    const auto known = by_version.find(version);
    return known != by_version.end() ? known->second
                                     : by_version.emplace(version, made_by_migrations(version)).first->second;
}

/// Statistics that SQLite's planner gathers where somebody asked for them.
bool is_of_the_planner(const std::string& name) { return name.starts_with("sqlite_stat"); }

} // namespace

std::optional<std::string> schema_fault(SQLite::Database& connection, int version) {
    const Schema& expected = expected_schema(version);
    const Schema found = schema_of(connection);
    for (const auto& [name, thing] : expected)
        if (!found.contains(name))
            return "the " + thing.first + " " + name + " is missing";
    for (const auto& [name, thing] : found) {
        const auto ours = expected.find(name);
        if (ours == expected.end() ? !is_of_the_planner(name) : ours->second != thing)
            return "the " + thing.first + " " + name + " is not Greenroom's";
    }
    return std::nullopt;
}

} // namespace greenroom
