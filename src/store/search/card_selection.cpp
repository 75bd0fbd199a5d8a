#include "store/search/card_selection.h"

#include "records/review.h"
#include "store/search/card_condition.h"
#include "store/search/full_text.h"
#include "store/search/match_rank.h"
#include "store/tables/card_rules.h"

#include <algorithm>

namespace greenroom {

namespace {

using Join = CardQuery::Join;

/// bm25 is better the smaller it is; question, body and tags weigh so much.
constexpr const char* score = "bm25(card_text, 10.0, 1.0, 5.0)";

/// The parts of a query: words that the full-text index leads with, and what else must hold.
struct Parts {
    std::string words;  ///< an FTS5 expression; empty when the index cannot lead
    CardQuery in_words; ///< what it was made of
    CardQuery rest;
};

bool is_words(const CardQuery& part) { return full_text_expression(part).has_value(); }

/// What is only taken away from words can be left to the index too.
bool is_no_words(const CardQuery& part) { return part.join == Join::Not && is_words(part.parts.front()); }

Parts taken_apart(const CardQuery& query) {
    const std::vector<CardQuery> all = query.join == Join::All ? query.parts : std::vector{query};
    if (std::ranges::none_of(all, is_words))
        return {"", {}, query};
    CardQuery words, rest;
    for (const CardQuery& part : all)
        (is_words(part) || is_no_words(part) ? words : rest).parts.push_back(part);
    const auto expression = full_text_expression(words);
    return expression ? Parts{*expression, words, rest} : Parts{"", {}, query};
}

/// One SELECT that is being put together around `key`, the SQL expression for the card's key.
struct Selection {
    std::string key;
    Sql from;
    Sql where;
    Sql order;
    CardSources sources;

    void require(const CardCondition& condition) {
        where += (where.text.empty() ? " WHERE " : " AND ");
        where += condition.sql;
        sources += condition.sources;
    }

    /// `INDEXED BY` because SQLite would go to the wide row by its key otherwise.
    Sql sql() const {
        Sql all{"SELECT " + key};
        all += from;
        if (sources.card && key != "c.key")
            all += " CROSS JOIN card c INDEXED BY card_narrow ON c.key = " + key;
        if (sources.schedule)
            all += " LEFT JOIN schedule s ON s.card = " + key;
        if (sources.mark)
            all += " LEFT JOIN mark m ON m.card = " + key;
        all += where;
        all += order;
        all += " LIMIT ?";
        return all;
    }
};

/// The expression by which a column is sorted, and what it reads.
CardCondition sort_key(BrowseColumn column, Instant now) {
    constexpr CardSources card{true, false, false}, schedule{false, true, false}, mark{false, false, true};
    switch (column) {
    case BrowseColumn::Question:
    case BrowseColumn::Topic:
        break; // their indices lead the selection
    case BrowseColumn::Level:
        return {{"CASE c.level WHEN 'junior' THEN 0 WHEN 'mid' THEN 1 ELSE 2 END"}, card};
    case BrowseColumn::Kind:
        return {{"c.kind"}, card};
    case BrowseColumn::State:
        return {{"CASE WHEN c.archived IS NOT NULL THEN 4 WHEN m.suspended THEN 3 WHEN s.card IS NULL THEN 0"
                 " WHEN s.due - s.last_review < ? THEN 1 ELSE 2 END",
                 {static_cast<std::int64_t>(mature_days * 86'400'000)}},
                {true, true, true}};
    case BrowseColumn::Due:
        return {{"s.due"}, schedule};
    case BrowseColumn::Interval:
        return {{"s.due - s.last_review"}, schedule};
    case BrowseColumn::Stability:
        return {property_sql(CardProperty::Stability, now), schedule};
    case BrowseColumn::Difficulty:
        return {property_sql(CardProperty::Difficulty, now), schedule};
    case BrowseColumn::Retrievability:
        return {property_sql(CardProperty::Retrievability, now), schedule};
    case BrowseColumn::Reviews:
        return {property_sql(CardProperty::Reviews, now), schedule};
    case BrowseColumn::Lapses:
        return {property_sql(CardProperty::Lapses, now), schedule};
    case BrowseColumn::Flagged:
        return {{"coalesce(m.flagged, 0)"}, mark};
    case BrowseColumn::Edited:
        return {{"c.edited"}, card};
    }
    return {};
}

std::string deck_order(const std::string& down) {
    return " ORDER BY t.position" + down + ", t.key" + down + ", o.rank" + down + ", o.line" + down + ", o.gap" + down;
}

/// Cards that have `words`, in the order of their keys.
Selection with_words(const std::string& words) {
    return {"card_text.rowid", {" FROM card_text"}, {" WHERE card_text MATCH ?", {words}}, {}, {}};
}

Selection by_key() { return {"c.key", {" FROM card c INDEXED BY card_narrow"}, {}, {}, {true, false, false}}; }

/// All but archived cards, led by the index that has the order.
Selection by_index(bool questions, const std::string& down) {
    if (questions)
        return {"o.key",
                {" FROM card o INDEXED BY card_by_question"},
                {" WHERE o.archived IS NULL"},
                {" ORDER BY o.question COLLATE NOCASE" + down},
                {}};
    return {"o.key",
            {" FROM topic t CROSS JOIN card o INDEXED BY card_by_topic ON o.topic = t.key"},
            {" WHERE o.archived IS NULL"},
            {deck_order(down)},
            {}};
}

/// The same with archived cards, which those indices leave out. They are asked for by a condition that few cards meet,
/// and only those are read.
Selection by_reading(bool questions, const std::string& down) {
    Selection selection = by_key();
    selection.from += " CROSS JOIN card o ON o.key = c.key CROSS JOIN topic t ON t.key = o.topic";
    selection.order.text = questions ? " ORDER BY o.question COLLATE NOCASE" + down : deck_order(down);
    return selection;
}

/// Sorted by what the card, its schedule or its marks say.
Selection sorted(Selection selection, BrowseColumn column, const std::string& down, Instant now) {
    const CardCondition key = sort_key(column, now);
    selection.sources += key.sources;
    selection.order = {" ORDER BY "};
    selection.order += key.sql;
    selection.order += down + " NULLS LAST, " + selection.key;
    return selection;
}

/// Archived cards are few and have an index: without `c` no card is read to leave them out.
void leave_out_archived(Selection& selection) {
    selection.require({{selection.sources.card ? "c.archived IS NULL" : is_not_archived(selection.key)}, {}});
}

Sql finished(Selection selection, const CardQuery& rest, bool with_archived, Instant now) {
    if (rest != CardQuery{})
        selection.require(condition_of(rest, selection.key, now));
    if (!with_archived && !selection.key.starts_with("o."))
        leave_out_archived(selection);
    return selection.sql();
}

bool has_an_index(const BrowseOrder& order) {
    return !order.column || order.column == BrowseColumn::Question || order.column == BrowseColumn::Topic;
}

/// Cards that have `words`, as very many do, and of which `rest` holds, in the order of their keys. The full-text index
/// leads only if it is alone: else it would have each of its cards looked up.
Selection with_frequent_words(const std::string& words, const CardQuery& rest, Instant now) {
    Selection selection = rest == CardQuery{} ? with_words(words) : by_key();
    selection.order.text = " ORDER BY " + selection.key;
    if (rest != CardQuery{}) {
        selection.require(condition_of(rest, selection.key, now));
        selection.require({{"has_words(?, c.key)", {words}}, {}});
    }
    return selection;
}

Sql scored(const Parts& parts, const CardQuery& typed, bool with_archived, Instant now) {
    Selection selection = with_words(parts.words);
    selection.order = {" ORDER BY match_rank(card_text, ?), " + std::string(score) + ", card_text.rowid",
                       {phrases_of({parts.in_words, typed})}};
    return finished(selection, parts.rest, with_archived, now);
}

/// The cards with a phrase in the question, which begins the expression.
Sql with_phrase(const std::string& words, const TextTerm& phrase, const CardQuery& rest, bool with_archived,
                Instant now) {
    Selection selection = with_words(words);
    const CardQuery alone{Join::All, {{Join::Term, {}, phrase}}, {}};
    selection.order = {" ORDER BY match_rank(card_text, ?), card_text.rowid", {phrases_of({alone, alone})}};
    return finished(selection, rest, with_archived, now);
}

bool excludes(const CardQuery& words) {
    return std::ranges::any_of(words.parts, [](const CardQuery& part) { return part.join == Join::Not; });
}

/// A statement for each tier, so that the first rows need no more than the first tiers.
std::vector<Sql> tiered(const Parts& parts, const CardQuery& typed, bool with_archived, Instant now) {
    const std::string all = "(" + parts.words + ")";
    const std::string in_question =
        excludes(parts.in_words) ? all + " AND ({question} : " + all + ")" : "{question} : " + all;
    std::string others = in_question;
    std::vector<Sql> tiers;
    if (const auto phrase = typed_phrase(typed)) {
        const std::string is_phrase = "{question} : " + full_text_expression(*phrase);
        tiers.push_back(with_phrase(excludes(parts.in_words) ? "(" + is_phrase + ") AND " + all : is_phrase, *phrase,
                                    parts.rest, with_archived, now));
        others = "(" + in_question + ") NOT (" + is_phrase + ")";
    }
    const std::string elsewhere = all + " NOT (" + in_question + ")";
    for (const std::string& words : {others, elsewhere})
        tiers.push_back(finished(with_frequent_words(words, parts.rest, now), {}, with_archived, now));
    return tiers;
}

} // namespace

std::optional<std::string> ranking_words(const CardQuery& query, const BrowseOrder& order) {
    const Parts parts = taken_apart(query);
    return order.column || parts.words.empty() ? std::nullopt : std::optional(parts.words);
}

std::vector<Sql> selection_of(const WholeWords& words, const BrowseOrder& order, Ranking ranking, Instant now) {
    const CardQuery& query = words.all;
    const bool with_archived = asks_for_archived(query);
    const std::string down = order.direction == Direction::Ascending ? "" : " DESC";
    const Parts parts = taken_apart(query);
    if (!order.column && !parts.words.empty()) {
        const CardQuery typed = taken_apart(words.typed).in_words;
        return ranking == Ranking::Scored ? std::vector{scored(parts, typed, with_archived, now)}
                                          : tiered(parts, typed, with_archived, now);
    }
    if (has_an_index(order)) {
        const bool questions = order.column == BrowseColumn::Question;
        return {finished(with_archived ? by_reading(questions, down) : by_index(questions, down), query, with_archived,
                         now)};
    }
    if (parts.words.empty())
        return {finished(sorted(by_key(), *order.column, down, now), query, with_archived, now)};
    return {finished(sorted(with_words(parts.words), *order.column, down, now), parts.rest, with_archived, now)};
}

} // namespace greenroom
