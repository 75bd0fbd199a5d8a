#include "cards/parse/formulas.h"

#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {

namespace {

bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

/// Words between blanks after a number: "5 at most, and 6" is prose.
bool is_price(std::string_view inside) {
    if (!is_digit(inside.front()))
        return false;
    std::size_t letters = 0;
    bool after_blank = false;
    for (std::size_t at = 0; at <= inside.size(); ++at) {
        const char c = at < inside.size() ? inside[at] : ' ';
        if (is_lower(c) && (after_blank || letters > 0)) {
            ++letters;
        } else {
            if (letters > 1 && (is_space(c) || c == ',' || c == '.'))
                return true;
            letters = 0;
        }
        after_blank = is_space(c);
    }
    return false;
}

/// Finds formulas from the beginning to the end. Where a dollar is closed does not depend on the one that opens it, so
/// the text is looked through once.
class FormulaFinder {
public:
    explicit FormulaFinder(std::string_view text) : text_(text) {}

    std::vector<Formula> find() {
        while (at_ < text_.size())
            step();
        return std::move(formulas_);
    }

private:
    char before(std::size_t at) const { return at > 0 ? text_[at - 1] : '\n'; }
    char after(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }

    void step() {
        const char c = text_[at_];
        if (c == '\\')
            at_ += 2;
        else if (c == '`')
            skip_code();
        else if (c == '<')
            skip_tag();
        else if (c == '$')
            read_dollar();
        else if (c == ':' && text_.substr(at_).starts_with("://"))
            skip_address();
        else
            ++at_;
    }

    void skip_code() {
        const std::size_t marks = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
        at_ += marks;
        for (std::size_t i = at_; i < end_of_paragraph(at_);) {
            if (text_[i] != '`') {
                ++i;
                continue;
            }
            const std::size_t end = std::min(text_.find_first_not_of('`', i), text_.size());
            if (end - i == marks) {
                at_ = end;
                return;
            }
            i = end;
        }
    }

    void skip_tag() {
        ++at_;
        if (!is_letter(after(at_)) && after(at_) != '/' && after(at_) != '!')
            return;
        const std::size_t paragraph_end = end_of_paragraph(at_);
        if (no_tag_ends_before_ >= paragraph_end)
            return;
        const std::size_t length = text_.substr(at_, paragraph_end - at_).find('>');
        if (length == std::string_view::npos)
            no_tag_ends_before_ = paragraph_end;
        else
            at_ += length + 1;
    }

    void skip_address() {
        while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != ')' && text_[at_] != '>')
            ++at_;
    }

    void read_dollar() {
        const std::size_t marks = after(at_ + 1) == '$' ? 2 : 1;
        const std::size_t inside = at_ + marks;
        const bool opens =
            !is_alphanumeric(before(at_)) && after(inside) != '$' && (marks == 2 || !is_space(after(inside)));
        const std::size_t end = opens ? closing(inside, marks) : std::string_view::npos;
        if (end == std::string_view::npos || (marks == 1 && is_price(text_.substr(inside, end - inside)))) {
            at_ = inside;
            while (after(at_) == '$')
                ++at_;
            return;
        }
        formulas_.push_back({at_, end + marks});
        at_ = end + marks;
    }

    /// The next dollar that closes, or a place before which there is none.
    struct Closing {
        std::size_t at = 0;
        bool is_there = false;
    };

    /// The dollar that closes what is open at `from`; npos without one in the line, or for two in the paragraph.
    std::size_t closing(std::size_t from, std::size_t marks) {
        Closing& next = marks == 2 ? double_ : single_;
        if (next.at <= from)
            next = find_closing(from, marks);
        return next.is_there ? next.at : std::string_view::npos;
    }

    Closing find_closing(std::size_t from, std::size_t marks) {
        const std::size_t end = marks == 2 ? end_of_paragraph(from) : std::min(text_.find('\n', from), text_.size());
        for (std::size_t i = from; i < end; ++i) {
            if (text_[i] == '\\') {
                ++i;
                continue;
            }
            if (text_[i] == '`')
                return {i, false};
            if (text_[i] != '$')
                continue;
            const std::size_t run = std::min(text_.find_first_not_of('$', i), end) - i;
            const bool is_free = marks == 2 || (!is_space(before(i)) && !is_alphanumeric(after(i + 1)));
            if (run == marks && i > from && is_free)
                return {i, true};
            i += run - 1;
        }
        return {std::max(end, from + 1), false};
    }

    /// Where the paragraph at `at` ends: before the next blank line.
    std::size_t end_of_paragraph(std::size_t at) {
        if (at < paragraph_end_ && at >= paragraph_begin_)
            return paragraph_end_;
        paragraph_begin_ = at;
        std::size_t line = text_.find('\n', at);
        while (line != std::string_view::npos) {
            const std::size_t next = std::min(text_.find('\n', line + 1), text_.size());
            if (is_blank_line(text_.substr(line + 1, next - line - 1)))
                break;
            line = next == text_.size() ? std::string_view::npos : next;
        }
        paragraph_end_ = std::min(line, text_.size());
        return paragraph_end_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    Closing single_;
    Closing double_;
    std::size_t no_tag_ends_before_ = 0; ///< from here on
    std::size_t paragraph_begin_ = 1;
    std::size_t paragraph_end_ = 0;
    std::vector<Formula> formulas_;
};

/// How many quotes a place is in, given its line up to there; the lines after it repeat their marks.
std::size_t quote_marks_of(std::string_view line) {
    std::size_t marks = 0;
    for (const char c : line) {
        if (c != '>' && !is_blank(c))
            break;
        marks += c == '>';
    }
    return marks;
}

} // namespace

std::vector<Formula> formulas_in(std::string_view markdown) {
    if (std::count(markdown.begin(), markdown.end(), '$') < 2)
        return {};
    return FormulaFinder(markdown).find();
}

std::string with_formulas_escaped(std::string_view markdown, const std::vector<Formula>& formulas) {
    std::string escaped;
    escaped.reserve(markdown.size() + markdown.size() / 8);
    std::size_t copied = 0, line = 0; // where the line of what is copied begins
    for (const Formula& formula : formulas) {
        escaped.append(markdown.substr(copied, formula.begin - copied));
        const std::size_t last_break = markdown.substr(copied, formula.begin - copied).rfind('\n');
        line = last_break == std::string_view::npos ? line : copied + last_break + 1;
        const std::size_t quotes = quote_marks_of(markdown.substr(line, formula.begin - line));
        std::size_t marks_left = 0;
        for (const char c : markdown.substr(formula.begin, formula.end - formula.begin)) {
            const bool goes_on_quote = marks_left > 0 && c == '>';
            if (is_punctuation(c) && !goes_on_quote)
                escaped += '\\';
            escaped += c;
            if (c == '\n')
                marks_left = quotes;
            else if (!is_blank(c))
                marks_left -= goes_on_quote ? 1 : marks_left;
        }
        const std::size_t last_inside = markdown.substr(formula.begin, formula.end - formula.begin).rfind('\n');
        line = last_inside == std::string_view::npos ? line : formula.begin + last_inside + 1;
        copied = formula.end;
    }
    return escaped.append(markdown.substr(copied));
}

} // namespace greenroom::cards
