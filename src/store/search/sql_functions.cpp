#include "store/search/sql_functions.h"

#include "cards/parse/version_specifier.h"
#include "cards/text/ascii.h"
#include "memory/fsrs7.h"
#include "store/search/match_rank.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string>
#include <string_view>

namespace greenroom {

namespace {

void retrievability(sqlite3_context* context, int count, sqlite3_value** values) {
    if (std::any_of(values, values + count, [](sqlite3_value* v) { return sqlite3_value_type(v) == SQLITE_NULL; }))
        return sqlite3_result_null(context);
    const MemoryState memory{sqlite3_value_double(values[0]), sqlite3_value_double(values[1]),
                             sqlite3_value_double(values[2])};
    const auto& model = *static_cast<const Fsrs7*>(sqlite3_user_data(context));
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

/// The hits of an expression live as long as the statement that asks for them runs.
FtsMatches& hits_of(sqlite3_context* context, sqlite3_value* expression) {
    if (auto* hits = static_cast<FtsMatches*>(sqlite3_get_auxdata(context, 0)))
        return *hits;
    auto made = std::make_unique<FtsMatches>(sqlite3_context_db_handle(context), std::string(text_of(expression)));
    sqlite3_set_auxdata(context, 0, made.release(), [](void* hits) { delete static_cast<FtsMatches*>(hits); });
    auto* hits = static_cast<FtsMatches*>(sqlite3_get_auxdata(context, 0));
    if (!hits)
        throw std::bad_alloc();
    return *hits;
}

void has_words(sqlite3_context* context, int, sqlite3_value** values) {
    try {
        const bool has = hits_of(context, values[0]).contain(sqlite3_value_int64(values[1]));
        sqlite3_result_int(context, has ? 1 : 0);
    } catch (const SQLite::Exception& error) {
        sqlite3_result_error(context, error.what(), -1);
        sqlite3_result_error_code(context, error.getErrorCode());
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

void add_sql_functions(SQLite::Database& connection, Fsrs7& model) {
    connection.createFunction("retrievability", 4, true, &model, retrievability);
    connection.createFunction("holds_for_django", 2, true, nullptr, holds_for_django);
    connection.createFunction("has_tag", 2, true, nullptr, has_tag);
    connection.createFunction("has_words", 2, false, nullptr, has_words);
    add_match_rank(connection);
}

void FtsMatches::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

FtsMatches::FtsMatches(sqlite3* connection, const std::string& expression) {
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT rowid FROM card_text WHERE card_text MATCH ? ORDER BY rowid", -1, &rows,
                           nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
    rows_.reset(rows);
    if (sqlite3_bind_text(rows, 1, expression.data(), static_cast<int>(expression.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        throw SQLite::Exception(connection);
}

bool FtsMatches::contain(std::int64_t key) {
    if (keys_.empty() || keys_.back() < key)
        read_up_to(key);
    return std::ranges::binary_search(keys_, key);
}

void FtsMatches::read_up_to(std::int64_t key) {
    while (rows_ && (keys_.empty() || keys_.back() < key)) {
        const int result = sqlite3_step(rows_.get());
        if (result == SQLITE_ROW)
            keys_.push_back(sqlite3_column_int64(rows_.get(), 0));
        else if (result == SQLITE_DONE)
            rows_.reset();
        else
            throw SQLite::Exception(sqlite3_db_handle(rows_.get()), result);
    }
}

} // namespace greenroom
