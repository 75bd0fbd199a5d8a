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
    card.seconds = row.number(13);
    if (row.has(14))
        card.schedule = schedule_from(row, 14);
    return card;
}

/// The keys as a JSON array: one parameter, however many they are.
std::string json_of(const std::vector<CardRow>& cards) {
    std::string json = "[";
    for (const CardRow& card : cards)
        json += (json.size() > 1 ? "," : "") + std::to_string(card.key.value);
    return json + "]";
}

constexpr char hit_begins = 2, hit_ends = 3;

bool marks_hit(char c) { return c == hit_begins || c == hit_ends; }

/// The place of the first character from here on that marks no hit; the text's end when there is none.
std::size_t behind_marks(std::string_view text, std::size_t at) {
    while (at < text.size() && marks_hit(text[at]))
        ++at;
    return at;
}

/// True where no letter and no digit is, so that a word may begin or end beside it.
bool is_beside_word(std::string_view text, std::size_t at) {
    return at >= text.size() || !(cards::is_letter(text[at]) || cards::is_digit(text[at]));
}

bool is_space_at(std::string_view text, std::size_t at) { return at >= text.size() || cards::is_space(text[at]); }

/// Where the code ends that a backtick here begins; nothing for a backtick that ends what began before this piece.
std::optional<std::size_t> end_of_code(std::string_view text, std::size_t tick) {
    const std::size_t end = text.find('`', tick + 1);
    const bool is_code =
        end != std::string_view::npos && end > tick + 1 && !is_space_at(text, tick + 1) && !is_space_at(text, end - 1);
    return is_code ? std::optional(end) : std::nullopt;
}

/// Where the emphasis ends that two stars here begin; nothing for stars that are none, as in f(**options) and a**b.
std::optional<std::size_t> end_of_emphasis(std::string_view text, std::size_t stars) {
    const std::size_t end = text.find("**", stars + 2);
    if (end == std::string_view::npos || (stars > 0 && !is_beside_word(text, stars - 1)))
        return std::nullopt;
    std::string inside(text.substr(stars + 2, end - stars - 2));
    std::erase_if(inside, marks_hit);
    const bool is_emphasis = !is_space_at(inside, 0) && !is_space_at(inside, inside.size() - 1) &&
                             is_beside_word(text, behind_marks(text, end + 2));
    return is_emphasis ? std::optional(end) : std::nullopt;
}

/// Where the target of a link ends of which "](" is here; nothing when it does not end, or has a hit.
std::optional<std::size_t> end_of_target(std::string_view text, std::size_t at) {
    const std::size_t end = text.find_first_of(") \n\2\3", at + 2);
    return end != std::string_view::npos && text[end] == ')' ? std::optional(end) : std::nullopt;
}

/// Adds a fence that begins here, without its marks and its language, and returns where it ends; of one that only ends
/// here the marks are left out.
std::size_t add_fence(std::string& plain, std::string_view text, std::size_t ticks) {
    const std::size_t name = behind_marks(text, ticks + 3);
    const std::size_t line = std::min(text.find('\n', name), text.size());
    if (is_space_at(text, name))
        return name;
    const std::size_t end = std::min(text.find("```", line), text.size());
    plain.append(text.substr(line, end - line));
    return std::min(end + 3, text.size());
}

/// A piece of Markdown without the marks that a reader of the card does not see: backticks with the language of a
/// fence, backslashes before signs, stars around what is strong, and the targets of links. It begins and ends anywhere,
/// so that no parser of Markdown can read it; marks of hits stay.
std::string without_markup(std::string_view text) {
    std::string plain;
    std::size_t emphasis_ends = std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const std::size_t next = behind_marks(text, at + 1);
        if (rest.starts_with("```")) {
            at = add_fence(plain, text, at);
        } else if (rest.starts_with('`')) {
            const std::size_t end = end_of_code(text, at).value_or(at);
            if (end > at)
                plain.append(text.substr(at + 1, end - at - 1));
            at = end + 1;
        } else if (rest.starts_with('\\') && next < text.size() && cards::is_punctuation(text[next])) {
            plain.append(text.substr(at + 1, next - at));
            at = next + 1;
        } else if (at == emphasis_ends) {
            at += 2;
        } else if (const auto end = rest.starts_with("**") ? end_of_emphasis(text, at) : std::nullopt) {
            emphasis_ends = *end;
            at += 2;
        } else if (const auto target = rest.starts_with("](") ? end_of_target(text, at) : std::nullopt) {
            if (const std::size_t open = plain.rfind('['); open != std::string::npos)
                plain.erase(open, 1);
            at = *target + 1;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

/// Reads what FTS5's snippet() gives with each hit between the control characters 2 and 3, as plain text. Line breaks
/// and runs of spaces become one space; control characters that mark no hit are left out.
Snippet snippet_from(std::string_view markdown) {
    const std::string marked = without_markup(markdown);
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
        const WholeWords query = in_whole_words(asked, prefixes_);
        std::vector<CardKey> keys;
        const auto words = ranking_words(query.all, order);
        const int hits = words ? count_up_to(most_scored + 1, *words) : 0;
        if (words && hits == 0)
            return keys;
        const Ranking ranking = hits > most_scored ? Ranking::Tiered : Ranking::Scored;
        for (const Sql& sql : selection_of(query, order, ranking, now)) {
            if (keys.size() == at_most)
                break;
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
            c.seconds,
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
        if (const auto words = query ? highlighted_words(in_whole_words(*query, prefixes_).all) : std::nullopt)
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
