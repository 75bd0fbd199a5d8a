#include "study/search/query_token.h"

#include "cards/text/ascii.h"
#include "cards/text/encoding.h"

namespace greenroom {

namespace {

using TokenKind = QueryToken::Kind;

bool parts_words(char c) { return c == ' ' || cards::is_control(c); }

bool ends_word(char c) { return parts_words(c) || c == '(' || c == ')' || c == '"'; }

std::optional<QueryError> bad_encoding(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = cards::utf8_length(text.substr(at));
        if (length == 0)
            return QueryError{at, 1, English::tr("this is no text in UTF-8")};
        at += length;
    }
    return std::nullopt;
}

class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    std::variant<std::vector<QueryToken>, QueryError> read() {
        while (!error_ && at_ < text_.size()) {
            if (parts_words(text_[at_]))
                ++at_;
            else
                take();
        }
        if (error_)
            return *error_;
        return tokens_;
    }

private:
    void take() {
        switch (text_[at_]) {
        case '(':
            return add(TokenKind::Open, 1);
        case ')':
            return add(TokenKind::Close, 1);
        case '-':
            return take_minus();
        case '"':
            return take_phrase();
        default:
            return take_word();
        }
    }

    void add(TokenKind kind, std::size_t length) {
        tokens_.push_back({kind, at_, length, text_.substr(at_, length), {}});
        at_ += length;
    }

    void take_minus() {
        if (at_ + 1 == text_.size() || parts_words(text_[at_ + 1]) || text_[at_ + 1] == ')')
            error_ = {at_, 1, "nothing follows this minus; it negates what stands directly after it"};
        else
            add(TokenKind::Minus, 1);
    }

    /// What stands between the quote at at_ and the next; at_ is past that then.
    std::string_view take_quoted() {
        const std::size_t begin = at_ + 1;
        const std::size_t end = text_.find('"', begin);
        if (end == std::string_view::npos)
            error_ = {at_, text_.size() - at_, "this quote is not closed"};
        at_ = end == std::string_view::npos ? text_.size() : end + 1;
        return text_.substr(begin, at_ - begin - (end == std::string_view::npos ? 0 : 1));
    }

    void take_phrase() {
        const std::size_t begin = at_;
        const std::string_view phrase = take_quoted();
        tokens_.push_back({TokenKind::Phrase, begin, at_ - begin, phrase, {}});
    }

    void take_word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && !ends_word(text_[at_]))
            ++at_;
        QueryToken word{TokenKind::Word, begin, at_ - begin, text_.substr(begin, at_ - begin), {}};
        if (word.text.ends_with(':') && at_ < text_.size() && text_[at_] == '"') {
            word.quoted = take_quoted();
            word.length = at_ - begin;
        } else if (cards::to_lower(word.text) == "or") {
            word.kind = TokenKind::Or;
        }
        tokens_.push_back(word);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<QueryToken> tokens_;
    std::optional<QueryError> error_;
};

} // namespace

std::variant<std::vector<QueryToken>, QueryError> query_tokens(std::string_view text) {
    if (auto error = bad_encoding(text))
        return *std::move(error);
    return Tokens(text).read();
}

} // namespace greenroom
