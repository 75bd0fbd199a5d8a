#include "study/search/query.h"

#include "cards/text/wording.h"
#include "study/search/query_term.h"
#include "study/search/query_token.h"

#include <optional>
#include <utility>
#include <vector>

namespace greenroom {

namespace {

using Join = CardQuery::Join;
using TokenKind = QueryToken::Kind;

/// Alternatives of conjunctions of parts; `or` binds less than standing side by side.
class Reader {
public:
    Reader(std::vector<QueryToken> tokens, const Calendar& calendar)
        : tokens_(std::move(tokens)), calendar_(calendar) {}

    std::variant<CardQuery, QueryError> read() {
        CardQuery query = tokens_.empty() ? CardQuery{} : any(0);
        if (!error_ && at_ < tokens_.size())
            fail(tokens_[at_], English::tr("no bracket is open here"));
        if (error_)
            return *error_;
        return query;
    }

private:
    bool more() const { return !error_ && at_ < tokens_.size(); }
    bool at(TokenKind kind) const { return more() && tokens_[at_].kind == kind; }

    void fail(const QueryToken& token, const Message& message) {
        if (!error_)
            error_ = QueryError{token.offset, token.length, message};
    }

    static CardQuery joined(Join join, std::vector<CardQuery> parts) {
        return parts.size() == 1 ? std::move(parts.front()) : CardQuery{join, std::move(parts), {}};
    }

    CardQuery any(int depth) {
        std::vector<CardQuery> parts{all(depth)};
        while (at(TokenKind::Or)) {
            ++at_;
            parts.push_back(all(depth));
        }
        return joined(Join::Any, std::move(parts));
    }

    CardQuery all(int depth) {
        std::vector<CardQuery> parts;
        while (more() && !at(TokenKind::Or) && !at(TokenKind::Close))
            parts.push_back(part(depth));
        if (parts.empty())
            fail_empty();
        return joined(Join::All, std::move(parts));
    }

    /// Nothing stands where something should: before an `or`, after one, or within brackets.
    void fail_empty() {
        if (at(TokenKind::Or))
            fail(tokens_[at_],
                 English::tr("nothing stands before this \"or\"; to find the word itself, put it in quotes"));
        else if (at_ > 0 && tokens_[at_ - 1].kind == TokenKind::Or)
            fail(tokens_[at_ - 1],
                 English::tr("nothing stands after this \"or\"; to find the word itself, put it in quotes"));
        else if (at_ > 0 && tokens_[at_ - 1].kind == TokenKind::Open)
            fail(tokens_[at_ - 1], English::tr("nothing stands within this bracket; brackets of code go in quotes"));
        else if (at(TokenKind::Close))
            fail(tokens_[at_], English::tr("no bracket is open here"));
    }

    CardQuery part(int depth) {
        const QueryToken token = tokens_[at_++];
        if (token.kind != TokenKind::Minus && token.kind != TokenKind::Open)
            return term(token);
        if (depth >= deepest_query) {
            fail(token, English::tr("brackets and minuses are nested deeper than %1 levels; take some away")
                            .arg(std::to_string(deepest_query)));
            return {};
        }
        if (token.kind == TokenKind::Minus)
            return {Join::Not, {part(depth + 1)}, {}};
        CardQuery inner = any(depth + 1);
        if (at(TokenKind::Close))
            ++at_;
        else
            fail(token, English::tr("this bracket is not closed"));
        return inner;
    }

    CardQuery term(const QueryToken& token) {
        if (++terms_ > longest_query)
            fail(token, English::tr("there are more than %1 words and conditions; use fewer")
                            .arg(std::to_string(longest_query)));
        auto read = query_term(token, calendar_);
        if (auto* error = std::get_if<QueryError>(&read)) {
            if (!error_)
                error_ = *error;
            return {};
        }
        return {Join::Term, {}, std::get<CardTerm>(std::move(read))};
    }

    std::vector<QueryToken> tokens_;
    const Calendar& calendar_;
    std::size_t at_ = 0;
    int terms_ = 0;
    std::optional<QueryError> error_;
};

} // namespace

std::variant<CardQuery, QueryError> parse_query(std::string_view text, const Calendar& calendar) {
    auto tokens = query_tokens(text);
    if (auto* error = std::get_if<QueryError>(&tokens))
        return *error;
    auto read = Reader(std::get<std::vector<QueryToken>>(std::move(tokens)), calendar).read();
    if (text.size() > largest_query && !std::holds_alternative<QueryError>(read))
        return QueryError{
            0, 0, English::tr("this is longer than %1 bytes; use fewer words").arg(std::to_string(largest_query))};
    return read;
}

std::string with_caret(std::string_view text, const QueryError& error) {
    return cards::with_caret(text, static_cast<int>(error.offset) + 1);
}

} // namespace greenroom
