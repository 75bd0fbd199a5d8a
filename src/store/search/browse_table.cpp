#include "store/search/browse_table.h"

#include "cards/text/ascii.h"
#include "records/card_row.h"
#include "store/search/card_selection.h"
#include "store/search/full_text.h"
#include "store/tables/schedule_table.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace greenroom {

namespace {

/// Enough for what is sorted, and for the narrow indices of a large collection, which every search goes through.
constexpr int cache_kibibytes = 24 * 1024;

CardRow card_from(Row row) {
    CardRow card;
    card.key = row.card(0);
    card.id = row.text(1);
    card.question = row.text(2);
    card.gap = row.number(3);
    card.topic = row.text(4);
    card.topic_title = row.text(5);
    card.level = level_from_word(row.text(6)).value();
    card.kind = kind_from_word(row.text(7)).value();
    card.archived = row.flag(8);
    card.edited = row.moment(9);
    card.marks.suspended = row.flag(10);
    card.marks.flag = row.flag(11) ? Flag::On : Flag::Off;
    card.marks.buried_until = row.optional(12, &Row::moment);
    if (row.has(13))
        card.schedule = schedule_from(row, 13);
    return card;
}

/// The keys as a JSON array: one parameter, however many they are.
std::string json_of(const std::vector<CardRow>& cards) {
    std::string json = "[";
    for (const CardRow& card : cards)
        json += (json.size() > 1 ? "," : "") + std::to_string(card.key.value);
    return json + "]";
}

/// Reads what FTS5's snippet() gives with each hit between the control characters 2 and 3. Line breaks and runs of
/// spaces become one space; control characters that mark no hit are left out.
Snippet snippet_from(std::string_view marked) {
    constexpr char hit_begins = 2, hit_ends = 3;
    Snippet snippet;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t hit = none;
    for (const char c : marked) {
        if (c == hit_begins) {
            hit = snippet.text.size();
        } else if (c == hit_ends && hit != none) {
            if (snippet.text.size() > hit)
                snippet.hits.push_back({hit, snippet.text.size() - hit});
            hit = none;
        } else if (cards::is_space(c)) {
            if (!snippet.text.empty() && snippet.text.back() != ' ')
                snippet.text += ' ';
        } else if (!cards::is_control(c)) {
            snippet.text += c;
        }
    }
    if (snippet.text.ends_with(' '))
        snippet.text.pop_back();
    return snippet;
}

} // namespace

std::optional<std::vector<CardKey>> BrowseTable::find(const CardQuery& asked, const BrowseOrder& order, Instant now,
                                                      std::size_t at_most, const std::function<bool()>& go_on) {
    return database_.attempt_while(go_on, "find cards", [&] {
        widen_cache();
        const CardQuery query = with_whole_words(asked, prefixes_);
        std::vector<CardKey> keys;
        const auto words = ranking_words(query, order);
        const int hits = words ? count_up_to(most_scored + 1, *words) : 0;
        if (words && hits == 0)
            return keys;
        const Ranking ranking = hits > most_scored ? Ranking::Tiered : Ranking::Scored;
        for (const Sql& sql : selection_of(query, order, ranking, now)) {
            SQLite::Statement rows(database_.connection(), sql.text);
            bind(rows, sql.values);
            rows.bind(static_cast<int>(sql.values.size()) + 1,
                      static_cast<std::int64_t>(std::min<std::size_t>(at_most - keys.size(), INT64_MAX)));
            while (rows.executeStep())
                keys.push_back(Row(rows).card(0));
        }
        return keys;
    });
}

void BrowseTable::widen_cache() {
    if (!std::exchange(cache_is_wide_, true))
        database_.connection().exec("PRAGMA cache_size = " + std::to_string(-cache_kibibytes));
}

int BrowseTable::count_up_to(int most, const std::string& words) {
    return database_
        .row("find cards", "SELECT count(*) FROM (SELECT 1 FROM card_text WHERE card_text MATCH ? LIMIT ?)", words,
             most, [](Row row) { return row.number(0); })
        .value();
}

std::vector<CardRow> BrowseTable::rows(std::span<const CardKey> keys, const CardQuery* query) {
    static const std::string sql = std::string(R"(
        SELECT
            c.key,
            c.id,
            c.question,
            c.gap,
            t.path,
            t.title,
            c.level,
            c.kind,
            c.archived IS NOT NULL,
            c.edited,
            coalesce(m.suspended, 0),
            coalesce(m.flagged, 0),
            m.buried_until,
            )") + schedule_columns +
                                   R"(
        FROM card c
        JOIN topic t ON t.key = c.topic
        LEFT JOIN mark m ON m.card = c.key
        LEFT JOIN schedule s ON s.card = c.key
        WHERE c.key = ?)";
    return database_.attempt("read the list of cards", [&] {
        std::vector<CardRow> cards;
        for (const CardKey key : keys)
            if (auto card = database_.row("read the list of cards", sql.c_str(), key, card_from))
                cards.push_back(std::move(*card));
        if (const auto words = query ? highlighted_words(with_whole_words(*query, prefixes_)) : std::nullopt)
            add_snippets(cards, *words);
        return cards;
    });
}

// The plus keeps FTS5 from going through the words once for every key.
void BrowseTable::add_snippets(std::vector<CardRow>& cards, const std::string& words) {
    std::unordered_map<CardKey, CardRow*> card_of;
    std::int64_t lowest = INT64_MAX;
    for (CardRow& card : cards) {
        card_of.emplace(card.key, &card);
        lowest = std::min(lowest, card.key.value);
    }
    database_.each("read the list of cards", R"(
        SELECT
            rowid,
            snippet(card_text, 1, char(2), char(3), '…', 16),
            snippet(card_text, -1, char(2), char(3), '…', 16)
        FROM card_text
        WHERE card_text MATCH ?1 AND rowid >= ?4 AND +rowid IN (SELECT value FROM json_each(?2))
        LIMIT ?3)",
                   words, json_of(cards), card_of.size(), lowest, [&](Row row) {
                       Snippet snippet = snippet_from(row.text(1));
                       if (snippet.hits.empty())
                           snippet = snippet_from(row.text(2));
                       card_of.at(row.card(0))->snippet = std::move(snippet);
                       return true;
                   });
}

} // namespace greenroom
