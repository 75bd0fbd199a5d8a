#include "store/search/browse_table.h"

#include "cards/text/ascii.h"
#include "records/browsed_card.h"
#include "store/search/card_selection.h"
#include "store/search/full_text.h"
#include "store/tables/schedule_table.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace greenroom {

namespace {

/// Enough for what is sorted, and for the narrow indices of a large deck, which every search goes through.
constexpr int cache_kibibytes = 24 * 1024;

StoredCardRow card_from(SQLite::Statement& row) {
    StoredCardRow card;
    card.key = CardKey{row.getColumn(0).getInt64()};
    card.id = row.getColumn(1).getString();
    card.question = row.getColumn(2).getString();
    card.gap = row.getColumn(3).getInt();
    card.topic = row.getColumn(4).getString();
    card.topic_title = row.getColumn(5).getString();
    card.level = level_from_word(row.getColumn(6).getString()).value();
    card.kind = kind_from_word(row.getColumn(7).getString()).value();
    card.archived = row.getColumn(8).getInt() != 0;
    card.edited = from_milliseconds(row.getColumn(9).getInt64());
    card.marks.suspended = row.getColumn(10).getInt() != 0;
    card.marks.flag = row.getColumn(11).getInt() != 0 ? Flag::On : Flag::Off;
    if (!row.getColumn(12).isNull())
        card.marks.buried_until = from_milliseconds(row.getColumn(12).getInt64());
    if (!row.getColumn(13).isNull())
        card.schedule = schedule_from(row, 13);
    return card;
}

/// The keys as a JSON array: one parameter, however many they are.
std::string json_of(const std::vector<StoredCardRow>& cards) {
    std::string json = "[";
    for (const StoredCardRow& card : cards)
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

BrowseTable::BrowseTable(Database& database)
    : database_(database), vocabulary_(database),
      count_(database.connection(), "SELECT count(*) FROM (SELECT 1 FROM card_text WHERE card_text MATCH ? LIMIT ?)"),
      row_(
          database.connection(),
          std::string("SELECT c.key, c.id, c.question, c.gap, t.path, t.title, c.level, c.kind, c.archived IS NOT NULL,"
                      " c.edited, coalesce(m.suspended, 0), coalesce(m.flagged, 0), m.buried_until, ") +
              schedule_columns +
              " FROM card c JOIN topic t ON t.key = c.topic LEFT JOIN mark m ON m.card = c.key"
              " LEFT JOIN schedule s ON s.card = c.key WHERE c.key = ?"),
      // The plus keeps FTS5 from going through the words once for every key.
      snippets_(database.connection(),
                "SELECT rowid, snippet(card_text, 1, char(2), char(3), '…', 16),"
                " snippet(card_text, -1, char(2), char(3), '…', 16) FROM card_text WHERE card_text MATCH ?1"
                " AND rowid >= ?4 AND +rowid IN (SELECT value FROM json_each(?2)) LIMIT ?3") {}

std::optional<std::vector<CardKey>> BrowseTable::find(const CardQuery& asked, const BrowseOrder& order, Instant now,
                                                      std::size_t at_most, const std::function<bool()>& wanted) {
    return database_.attempt_while(wanted, "find cards", [&] {
        widen_cache();
        const CardQuery query = with_whole_words(asked, vocabulary_);
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
                keys.push_back(CardKey{rows.getColumn(0).getInt64()});
        }
        return keys;
    });
}

void BrowseTable::widen_cache() {
    if (!std::exchange(cache_is_wide_, true))
        database_.connection().exec("PRAGMA cache_size = " + std::to_string(-cache_kibibytes));
}

int BrowseTable::count_up_to(int most, const std::string& words) {
    StatementUse row(count_);
    SQLite::bind(*row, words, most);
    row->executeStep();
    return row->getColumn(0).getInt();
}

std::vector<StoredCardRow> BrowseTable::rows(std::span<const CardKey> keys, const CardQuery* query) {
    return database_.attempt("read the list of cards", [&] {
        std::vector<StoredCardRow> cards;
        for (const CardKey key : keys) {
            StatementUse row(row_);
            row->bind(1, key.value);
            if (row->executeStep())
                cards.push_back(card_from(*row));
        }
        if (const auto words = query ? sought_words(with_whole_words(*query, vocabulary_)) : std::nullopt)
            add_snippets(cards, *words);
        return cards;
    });
}

void BrowseTable::add_snippets(std::vector<StoredCardRow>& cards, const std::string& words) {
    std::unordered_map<CardKey, StoredCardRow*> card_of;
    std::int64_t lowest = INT64_MAX;
    for (StoredCardRow& card : cards) {
        card_of.emplace(card.key, &card);
        lowest = std::min(lowest, card.key.value);
    }
    StatementUse rows(snippets_);
    SQLite::bind(*rows, words, json_of(cards), static_cast<std::int64_t>(card_of.size()), lowest);
    while (rows->executeStep()) {
        Snippet snippet = snippet_from(rows->getColumn(1).getString());
        if (snippet.hits.empty())
            snippet = snippet_from(rows->getColumn(2).getString());
        card_of.at(CardKey{rows->getColumn(0).getInt64()})->snippet = std::move(snippet);
    }
}

} // namespace greenroom
