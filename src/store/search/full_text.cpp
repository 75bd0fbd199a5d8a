#include "store/search/full_text.h"

#include "cards/text/ascii.h"
#include "cards/text/word_gaps.h"

#include <algorithm>

namespace greenroom {

namespace {

using Join = CardQuery::Join;

/// FTS5's parser has room for 100 symbols; a bracket takes three of them.
constexpr int deepest_expression = 8;

void append(std::string& expression, const char* joint, const std::string& part) {
    expression += expression.empty() ? "" : joint;
    expression += part;
}

std::string in_brackets(const std::string& expression) { return "(" + expression + ")"; }

std::optional<std::string> expression_of(const CardQuery& query, int depth);

/// All of the required parts and none of the excluded ones: FTS5 can only take away from something.
std::optional<std::string> all_of(const CardQuery& query, int depth) {
    std::string required, excluded;
    for (const CardQuery& part : query.parts) {
        const bool negated = part.join == Join::Not;
        const auto expression = expression_of(negated ? part.parts.front() : part, depth + 1);
        if (!expression)
            return std::nullopt;
        append(negated ? excluded : required, negated ? " OR " : " AND ", *expression);
    }
    if (required.empty())
        return std::nullopt;
    return excluded.empty() ? in_brackets(required)
                            : in_brackets(in_brackets(required) + " NOT " + in_brackets(excluded));
}

std::optional<std::string> any_of(const CardQuery& query, int depth) {
    std::string any;
    for (const CardQuery& part : query.parts) {
        const auto expression = expression_of(part, depth + 1);
        if (!expression)
            return std::nullopt;
        append(any, " OR ", *expression);
    }
    return any.empty() ? std::nullopt : std::optional(in_brackets(any));
}

std::optional<std::string> expression_of(const CardQuery& query, int depth) {
    if (depth > deepest_expression)
        return std::nullopt;
    switch (query.join) {
    case Join::All:
        return all_of(query, depth);
    case Join::Any:
        return any_of(query, depth);
    case Join::Not:
        return std::nullopt;
    case Join::Term:
        break;
    }
    const auto* text = std::get_if<TextTerm>(&query.term);
    return text ? std::optional(full_text_expression(*text)) : std::nullopt;
}

void add_highlighted(const CardQuery& query, std::string& any) {
    if (query.join == Join::Not)
        return;
    if (query.join == Join::Term)
        if (const auto* text = std::get_if<TextTerm>(&query.term))
            append(any, " OR ", full_text_expression(*text));
    for (const CardQuery& part : query.parts)
        add_highlighted(part, any);
}

} // namespace

namespace {

std::string quoted(const std::string& words, TextTerm::Match match) {
    std::string text = "\"";
    for (const char c : with_word_gaps(words)) {
        if (c == '"')
            text += '"';
        text += c == '\0' ? ' ' : c; // FTS5 would end there, with the quote still open
    }
    return text + (match == TextTerm::Match::Prefix ? "\" *" : "\"");
}

enum class Dotted { Beginnings, All };

/// The words with an i for the Turkish dotless one, as they are in the index where they were written with capitals: its
/// capital is the I of all other languages.
std::string with_dots(const std::string& words, Dotted which) {
    constexpr std::string_view dotless = "ı";
    std::string text = words;
    for (std::size_t at = text.find(dotless); at != std::string::npos; at = text.find(dotless, at + 1))
        if (which == Dotted::All || at == 0 || cards::is_space(text[at - 1]))
            text.replace(at, dotless.size(), "i");
    return text;
}

} // namespace

std::string full_text_expression(const TextTerm& term) {
    std::string any = quoted(term.words, term.match);
    const std::string all = with_dots(term.words, Dotted::All);
    if (all == term.words)
        return any;
    const std::string beginnings = with_dots(term.words, Dotted::Beginnings);
    return "(" + any + " OR " + quoted(beginnings, term.match) + " OR " + quoted(all, term.match) + ")";
}

std::size_t spellings_of(const TextTerm& term) { return with_dots(term.words, Dotted::All) == term.words ? 1 : 3; }

std::optional<TextTerm> typed_phrase(const CardQuery& query) {
    TextTerm phrase{"", TextTerm::Match::Whole};
    int count = 0;
    for (const CardQuery& part : query.join == Join::All ? query.parts : std::vector{query}) {
        const auto* text = std::get_if<TextTerm>(&part.term);
        if (part.join == Join::Not || (part.join == Join::Term && !text))
            continue;
        if (part.join != Join::Term || text->match == TextTerm::Match::Prefix)
            return std::nullopt;
        phrase.words += (count++ > 0 ? " " : "") + text->words;
    }
    return count > 1 ? std::optional(phrase) : std::nullopt;
}

std::optional<std::string> full_text_expression(const CardQuery& query) { return expression_of(query, 0); }

std::optional<std::string> highlighted_words(const CardQuery& query) {
    std::string any;
    add_highlighted(query, any);
    return any.empty() ? std::nullopt : std::optional(any);
}

} // namespace greenroom
