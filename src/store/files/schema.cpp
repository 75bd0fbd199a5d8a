#include "store/files/schema.h"

#include "store/files/migrations.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cctype>

namespace greenroom {

namespace {

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

} // namespace

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

std::string to_text(const Schema& schema) {
    std::string text;
    for (const auto& [name, thing] : schema)
        text += name + ' ' + thing.first + ' ' + thing.second + '\n';
    return text;
}

} // namespace greenroom
