#include "store/sql_functions.h"

#include "cards/ascii.h"
#include "cards/version_specifier.h"
#include "memory/fsrs7.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace greenroom {

namespace {

void retrievability(sqlite3_context* context, int count, sqlite3_value** values) {
    static const Fsrs7 model;
    if (std::any_of(values, values + count, [](sqlite3_value* v) { return sqlite3_value_type(v) == SQLITE_NULL; }))
        return sqlite3_result_null(context);
    const MemoryState memory{sqlite3_value_double(values[0]), sqlite3_value_double(values[1]),
                             sqlite3_value_double(values[2])};
    sqlite3_result_double(context, model.retrievability(memory, std::max(0.0, sqlite3_value_double(values[3]))));
}

std::string_view text_of(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text, text ? static_cast<std::size_t>(sqlite3_value_bytes(value)) : 0};
}

void holds_for_django(sqlite3_context* context, int, sqlite3_value** values) {
    sqlite3_result_int(context, cards::holds_for(text_of(values[0]), text_of(values[1])) ? 1 : 0);
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(
        a, b, {}, [](char c) { return cards::to_lower(c); }, [](char c) { return cards::to_lower(c); });
}

void has_tag(sqlite3_context* context, int, sqlite3_value** values) {
    std::string_view tags = text_of(values[0]);
    const std::string_view tag = text_of(values[1]);
    bool found = false;
    while (!tags.empty() && !found) {
        const std::size_t end = std::min(tags.find(", "), tags.size());
        found = same_ignoring_case(tags.substr(0, end), tag);
        tags.remove_prefix(std::min(end + 2, tags.size()));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

} // namespace

void add_sql_functions(SQLite::Database& connection) {
    connection.createFunction("retrievability", 4, true, nullptr, retrievability);
    connection.createFunction("holds_for_django", 2, true, nullptr, holds_for_django);
    connection.createFunction("has_tag", 2, true, nullptr, has_tag);
}

} // namespace greenroom
