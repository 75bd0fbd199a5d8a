#include "store/search/match_rank.h"

#include "store/search/full_text.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <bitset>
#include <string_view>
#include <vector>

namespace greenroom {

namespace {

using Join = CardQuery::Join;

/// Two characters a phrase: the place among the words that were typed, and whether it is what was typed there or a word
/// that only begins so. Nothing is ranked by words further on.
constexpr std::size_t most_typed_words = 64;
constexpr char first_place = '0', no_place = first_place + static_cast<char>(most_typed_words);
constexpr char as_typed = '=', longer = '*';

/// Goes through a query as full_text_expression() does.
class PhraseWriter {
public:
    std::string operator()(const WholeWords& query) {
        for (std::size_t n = 0; n < query.all.parts.size(); ++n)
            if (query.all.parts[n].join != Join::Not) {
                add(query.all.parts[n], query.typed.parts[n]);
                place_ = static_cast<char>(std::min<int>(place_ + 1, no_place));
            }
        return std::move(phrases_); // what is excluded has no phrases in a card that is found
    }

private:
    void add(const CardQuery& part, const CardQuery& typed) {
        if (part.join == Join::Term) {
            const auto& text = std::get<TextTerm>(part.term);
            // Of beginnings that are not spelled out nothing says which of their words a card has.
            const bool is_typed = typed.join != Join::Term || text.match == TextTerm::Match::Prefix || part == typed;
            for (std::size_t n = 0; n < spellings_of(text); ++n)
                phrases_ += {place_, is_typed ? as_typed : longer};
        }
        for (std::size_t n = 0; n < part.parts.size(); ++n)
            add(part.parts[n], typed.parts.size() > n ? typed.parts[n] : typed);
    }

    char place_ = first_place;
    std::string phrases_;
};

struct Hit {
    std::size_t place = 0;
    bool is_typed = false;
    int offset = 0; ///< words of the question before it
    int length = 0; ///< in words
};

/// What a card has of the words that were typed.
struct Hits {
    std::vector<Hit> question; ///< in the order of the question
    std::bitset<most_typed_words> in_question, typed_in_question, typed;
};

void check(int result) {
    if (result != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(result), result);
}

Hits hits_of(const Fts5ExtensionApi& api, Fts5Context* context, std::string_view phrases) {
    Hits hits;
    int count = 0;
    check(api.xInstCount(context, &count));
    for (int n = 0; n < count; ++n) {
        int phrase = 0, column = 0, offset = 0;
        check(api.xInst(context, n, &phrase, &column, &offset));
        const std::size_t at = static_cast<std::size_t>(phrase) * 2;
        if (at >= phrases.size() || phrases[at] == no_place)
            continue;
        const auto place = static_cast<std::size_t>(phrases[at] - first_place);
        const bool is_typed = phrases[at + 1] == as_typed;
        hits.typed[place] = hits.typed[place] || is_typed;
        if (column != 0)
            continue;
        hits.in_question.set(place);
        hits.typed_in_question[place] = hits.typed_in_question[place] || is_typed;
        hits.question.push_back({place, is_typed, offset, api.xPhraseSize(context, phrase)});
    }
    return hits;
}

/// Whether the words that were typed, all of them and in their order, follow upon the word at `offset`.
bool follow(const Hits& hits, std::size_t words, int offset) {
    for (std::size_t place = 0; place < words; ++place) {
        const auto next = std::ranges::find_if(
            hits.question, [&](const Hit& hit) { return hit.place == place && hit.is_typed && hit.offset == offset; });
        if (next == hits.question.end())
            return false;
        offset += next->length;
    }
    return true;
}

bool is_phrase(const Hits& hits, std::size_t words) {
    return std::ranges::any_of(hits.question,
                               [&](const Hit& hit) { return hit.place == 0 && follow(hits, words, hit.offset); });
}

/// More words than a question has.
constexpr int level = 1'000'000;

int rank_of(const Fts5ExtensionApi& api, Fts5Context* context, std::string_view phrases) {
    const Hits hits = hits_of(api, context, phrases);
    const std::size_t words =
        phrases.empty() ? 0 : static_cast<std::size_t>(phrases[phrases.size() - 2] - first_place) + 1;
    if (words == 0 || words > most_typed_words)
        return 5 * level;
    const auto all = std::bitset<most_typed_words>().set() >> (most_typed_words - words);
    if (hits.typed_in_question != all)
        return (hits.in_question == all ? 3 : hits.typed == all ? 4 : 5) * level;
    if (!is_phrase(hits, words))
        return 2 * level;
    int length = 0;
    check(api.xColumnSize(context, 0, &length));
    return (follow(hits, words, 0) ? 0 : level) + length;
}

void match_rank(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int count,
                sqlite3_value** values) {
    if (count != 1)
        return sqlite3_result_error(result, "match_rank() takes what the phrases are", -1);
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const std::string_view phrases(text ? text : "",
                                   text ? static_cast<std::size_t>(sqlite3_value_bytes(values[0])) : 0);
    try {
        sqlite3_result_int(result, rank_of(*api, context, phrases));
    } catch (const SQLite::Exception& error) {
        sqlite3_result_error_code(result, error.getErrorCode());
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(result);
    }
}

} // namespace

void add_match_rank(SQLite::Database& connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* asks = nullptr;
    if (sqlite3_prepare_v2(connection.getHandle(), "SELECT fts5(?)", -1, &asks, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asks, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(asks);
    }
    if (sqlite3_finalize(asks) != SQLITE_OK)
        throw SQLite::Exception(connection.getHandle());
    if (!api || api->xCreateFunction(api, "match_rank", nullptr, match_rank, nullptr) != SQLITE_OK)
        throw SQLite::Exception("this SQLite has no full-text search (FTS5)", SQLITE_ERROR);
}

std::string phrases_of(const WholeWords& query) { return PhraseWriter()(query); }

} // namespace greenroom
