#include "store/files/schema_check.h"

#include "store/files/migrations.h"
#include "store/files/schema.h"

#include <map>
#include <mutex>

namespace greenroom {

namespace {

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
    const Schema found = schema_of(connection);
    if (version == static_cast<int>(migrations().size()) && to_text(found) == newest_schema)
        return std::nullopt;
    const Schema& expected = expected_schema(version);
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
