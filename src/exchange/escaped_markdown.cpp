#include "exchange/escaped_markdown.h"

#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>

namespace greenroom {

namespace {

using cards::is_digit;
using cards::is_letter;

/// Escapes what Markdown would read in a run of text. `#` and the like at the beginning of a line are not its concern.
class TextEscape {
public:
    TextEscape(std::string_view text, GapMarks gaps)
        : text_(text), gaps_(gaps), has_dollars_(text.find('$') != text.rfind('$')) {}

    std::string escaped() {
        for (std::size_t at = 0; at < text_.size();)
            at += take(at);
        return std::move(out_);
    }

private:
    char before(std::size_t at) const { return at > 0 ? text_[at - 1] : ' '; }
    char after(std::size_t at) const { return at + 1 < text_.size() ? text_[at + 1] : ' '; }
    static bool is_word(char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

    std::size_t take(std::size_t at) {
        if (const std::size_t formula = take_formula(at))
            return formula;
        const char c = text_[at];
        if (means_something(at, c))
            out_ += '\\';
        out_ += c;
        if (gaps_ == GapMarks::Escape && text_.substr(at).starts_with("{{c") && is_digit(after(at + 2))) {
            out_ += "\\{";
            return 2;
        }
        return 1;
    }

    bool means_something(std::size_t at, char c) const {
        switch (c) {
        case '\\':
            return cards::is_punctuation(after(at)) || at + 1 == text_.size();
        case '`':
        case '*':
            return true;
        case '_':
            return !is_word(before(at)) || !is_word(after(at));
        case '~':
            return after(at) == '~' || before(at) == '~';
        case '$':
            return has_dollars_;
        case '<':
            return is_letter(after(at)) || after(at) == '/' || after(at) == '!' || after(at) == '?';
        case '&':
            return is_entity(at);
        case '[':
            return begins_link(at);
        default:
            return false;
        }
    }

    bool is_entity(std::size_t at) const {
        std::size_t end = at + 1;
        while (end < text_.size() && end - at < 32 &&
               (is_letter(text_[end]) || is_digit(text_[end]) || text_[end] == '#'))
            ++end;
        return end > at + 1 && end < text_.size() && text_[end] == ';';
    }

    bool begins_link(std::size_t at) const {
        constexpr std::size_t longest_label = 1000;
        const std::size_t end = text_.substr(0, std::min(text_.size(), at + longest_label)).find(']', at);
        if (end == std::string_view::npos)
            return false;
        const std::string_view label = text_.substr(at + 1, end - at - 1);
        const char next = after(end);
        return before(at) == '!' || next == '(' || next == '[' || next == ':' || label.starts_with('^') ||
               label == " " || label == "x" || label == "X";
    }

    /// `\(…\)`, `\[…\]`, `[$]…[/$]` and `[$$]…[/$$]`, as Anki writes formulas, between dollars; how many bytes that
    /// took, 0 where there is none.
    std::size_t take_formula(std::size_t at) {
        struct Marks {
            std::string_view begin, end, dollars;
        };
        constexpr std::size_t longest_formula = 4000;
        constexpr std::array<Marks, 5> all{{{"\\(", "\\)", "$"},
                                            {"\\[", "\\]", "$$"},
                                            {"[$]", "[/$]", "$"},
                                            {"[$$]", "[/$$]", "$$"},
                                            {"[latex]", "[/latex]", "$$"}}};
        for (std::size_t kind = 0; kind < all.size(); ++kind) {
            const Marks& marks = all[kind];
            if (!text_.substr(at).starts_with(marks.begin))
                continue;
            const std::size_t begin = at + marks.begin.size();
            std::size_t& end = ends_[kind]; // kept until it is passed, so that all ends are looked for once
            if (end < begin)
                end = std::min(text_.find(marks.end, begin), text_.size());
            if (end == text_.size())
                continue;
            const std::string_view inside = cards::trimmed(text_.substr(begin, end - begin));
            if (inside.empty() || inside.size() > longest_formula || inside.find('$') != std::string_view::npos)
                continue;
            out_.append(marks.dollars).append(inside).append(marks.dollars);
            return end + marks.end.size() - at;
        }
        return 0;
    }

    std::string_view text_;
    GapMarks gaps_;
    bool has_dollars_;
    std::array<std::size_t, 5> ends_{};
    std::string out_;
};

} // namespace

std::string escaped_markdown(std::string_view text) {
    std::string line;
    for (const char c : text)
        line += cards::is_control(c) ? ' ' : c;
    return as_prose(escaped_text(cards::trimmed(line), GapMarks::Escape));
}

std::string escaped_text(std::string_view text, GapMarks gaps) { return TextEscape(text, gaps).escaped(); }

std::string as_prose(std::string line) {
    const auto blank_at = [&](std::size_t at) { return at >= line.size() || line[at] == ' '; };
    if (line.empty())
        return line;
    const std::size_t marks = line.find_first_not_of('#');
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (line[0] == '>' || (line[0] == '#' && blank_at(std::min(marks, line.size()))) ||
        ((line[0] == '-' || line[0] == '+') && (blank_at(1) || line.find_first_not_of("- ") == std::string::npos)) ||
        line.find_first_not_of('=') == std::string::npos || line.starts_with("~~~"))
        line.insert(0, 1, '\\');
    else if (digits > 0 && digits <= 9 && digits < line.size() && (line[digits] == '.' || line[digits] == ')') &&
             blank_at(digits + 1))
        line.insert(digits, 1, '\\');
    else if (line[0] == '|')
        line.insert(0, 1, '\\');
    return line;
}

} // namespace greenroom
