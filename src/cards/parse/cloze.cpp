#include "cards/parse/cloze.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <map>
#include <string>

namespace greenroom::cards {

namespace {

struct Opening {
    std::size_t length = 0; ///< of `{{c12::`; 0 when there is none
    int number = 0;         ///< past highest_gap for any greater one
};

Opening opening_at(std::string_view text) {
    if (!text.starts_with("{{c"))
        return {};
    std::size_t i = 3;
    int number = 0;
    for (; i < text.size() && is_digit(text[i]); ++i)
        number = std::min(number * 10 + (text[i] - '0'), highest_gap + 1);
    const bool opens = i > 3 && text.substr(i).starts_with("::");
    return opens ? Opening{i + 2, number} : Opening{};
}

int bracket_step(char c) {
    constexpr std::string_view opening = "([{";
    constexpr std::string_view closing = ")]}";
    if (opening.find(c) != std::string_view::npos)
        return 1;
    return closing.find(c) != std::string_view::npos ? -1 : 0;
}

/// Where the hint's `::` is in what a gap holds, or npos. Brackets count only when they pair up.
std::size_t hint_mark(std::string_view inside) {
    int depth = 0;
    std::size_t first_outside = std::string_view::npos;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        depth += bracket_step(inside[i]);
        if (depth == 0 && first_outside == std::string_view::npos && inside.substr(i).starts_with("::"))
            first_outside = i;
    }
    return depth == 0 ? first_outside : inside.find("::");
}

class GapFinder {
public:
    explicit GapFinder(std::string_view text) : text_(text) {}

    GapsOfText find() {
        for (std::size_t i = next(0); i < text_.size(); i = next(i))
            i += read(i);
        report_open_ones();
        return std::move(result_);
    }

private:
    struct OpenGap {
        std::size_t begin;
        std::size_t inside;
        int number;
        std::size_t gaps_before;
        int braces = 0; ///< of the gap's own text, still open
    };

    /// The next place that matters. Outside of gaps only the beginning of one does.
    std::size_t next(std::size_t from) const {
        const std::size_t found = open_.empty() ? text_.find("{{c", from) : text_.find_first_of("{}\n", from);
        return std::min(found, text_.size());
    }

    /// Reads what is at `i` and returns how many bytes that took.
    std::size_t read(std::size_t i) {
        if (text_[i] == '{')
            return read_brace(i);
        if (text_[i] == '}')
            return read_closing_brace(i);
        const std::string_view after = text_.substr(i + 1);
        if (is_blank_line(after.substr(0, after.find('\n'))))
            report_open_ones();
        return 1;
    }

    std::size_t read_brace(std::size_t i) {
        const Opening opening = opening_at(text_.substr(i));
        if (opening.length == 0) {
            if (!open_.empty())
                ++open_.back().braces;
            return 1;
        }
        open_.push_back({i, i + opening.length, opening.number, result_.gaps.size()});
        return opening.length;
    }

    std::size_t read_closing_brace(std::size_t i) {
        OpenGap& gap = open_.back();
        if (gap.braces > 0) {
            --gap.braces;
            return 1;
        }
        if (!text_.substr(i).starts_with("}}"))
            return 1;
        close(gap, i);
        open_.pop_back();
        return 2;
    }

    void close(const OpenGap& open, std::size_t end) {
        if (result_.gaps.size() > open.gaps_before) {
            report_nested(result_.gaps[open.gaps_before].begin);
            return;
        }
        const std::string_view inside = text_.substr(open.inside, end - open.inside);
        const std::size_t mark = hint_mark(inside);
        const std::string_view text = inside.substr(0, mark);
        const std::string_view hint = mark < inside.size() ? trimmed(inside.substr(mark + 2)) : std::string_view{};
        if (open.number < 1 || open.number > highest_gap)
            result_.faults.push_back({open.begin, GapFault::BadNumber});
        else if (trimmed(text).empty())
            result_.faults.push_back({open.begin, GapFault::Empty});
        else
            result_.gaps.push_back({open.begin, end + 2, open.number, text, hint});
    }

    /// Of gaps within gaps within gaps, the innermost alone is reported.
    void report_nested(std::size_t inner) {
        const FaultyGap fault{inner, GapFault::Nested};
        if (result_.faults.empty() || result_.faults.back() != fault)
            result_.faults.push_back(fault);
    }

    void report_open_ones() {
        for (const OpenGap& gap : open_)
            result_.faults.push_back({gap.begin, GapFault::Unclosed});
        open_.clear();
    }

    std::string_view text_;
    std::vector<OpenGap> open_;
    GapsOfText result_;
};

} // namespace

GapsOfText find_gaps(std::string_view markdown) { return GapFinder(markdown).find(); }

namespace {

std::string message_of(GapFault fault) {
    switch (fault) {
    case GapFault::Unclosed:
        return "this gap is never closed; end it with }} before the next blank line";
    case GapFault::Empty:
        return "this gap is empty; write the text it hides after the first ::";
    case GapFault::Nested:
        return "a gap within a gap; end the outer one first";
    case GapFault::BadNumber:
        return "gap numbers go from 1 to " + std::to_string(highest_gap) + "; choose another";
    }
    return {};
}

/// So many gaps of a prompt with the same fault are told one by one.
constexpr std::size_t most_alike = 3;

std::string many_more(std::size_t count) {
    return "; so it is " + std::to_string(count) + " more times in this prompt";
}

} // namespace

std::set<int> read_gaps(std::string_view prompt, ParseContext context) {
    const GapsOfText found = find_gaps(prompt);
    std::map<GapFault, std::size_t> alike;
    for (const FaultyGap& gap : found.faults)
        ++alike[gap.fault];
    std::set<GapFault> told;
    for (const FaultyGap& gap : found.faults) {
        const bool is_first = told.insert(gap.fault).second;
        const std::size_t count = alike[gap.fault];
        // Of very many the first is enough to find the others.
        if (is_first || count <= most_alike)
            context.log.error(context.source.position_of(prompt.substr(gap.offset)),
                              message_of(gap.fault) + (count > most_alike ? many_more(count - 1) : ""));
    }
    std::set<int> numbers;
    for (const Gap& gap : found.gaps)
        numbers.insert(gap.number);
    return numbers;
}

void warn_of_gaps(std::string_view text, ParseContext context) {
    const GapsOfText found = find_gaps(text);
    if (!found.gaps.empty())
        context.log.warning(context.source.position_of(text.substr(found.gaps.front().begin)),
                            "a gap is asked only in the prompt; move it there or write its text plainly");
}

} // namespace greenroom::cards
