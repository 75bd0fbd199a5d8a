#include "cards/render/gap_marks.h"

#include "cards/parse/cloze.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

/// U+E000 to U+E003 share their first two bytes.
constexpr std::string_view mark_prefix = "\uE000";
constexpr std::size_t mark_size = 3;
constexpr std::string_view label_begin = "\uE002";
constexpr std::string_view label_end = "\uE003";

/// The next mark at or after `from`, or the size.
std::size_t find_mark(std::string_view text, std::size_t from) {
    while (true) {
        from = text.find(mark_prefix.substr(0, 2), from);
        if (from == std::string_view::npos || from + mark_size > text.size())
            return text.size();
        const auto last = static_cast<unsigned char>(text[from + 2]);
        if (last >= 0x80 && last <= 0x83)
            return from;
        from += 2;
    }
}

std::string without_marks(std::string text) {
    for (std::size_t i = find_mark(text, 0); i < text.size(); i = find_mark(text, i))
        text.replace(i, mark_size, replacement_character);
    return text;
}

std::string label_of(const Gap& gap) {
    std::string label = "[";
    label += gap.hint.empty() ? "…" : gap.hint;
    return label += ']';
}

/// The label whose number is at the front, which ends with label_end.
std::size_t number_at(std::string_view text) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < text.size() && is_digit(text[i]); ++i)
        number = number * 10 + static_cast<std::size_t>(text[i] - '0');
    return number;
}

void append_gap(MarkedText& marked, const Gap& gap, GapView view) {
    if (gap.number != view.number) {
        marked.markdown += gap.text;
    } else if (view.gaps == Gaps::Shown) {
        marked.markdown += std::string(gap_begin) + std::string(gap.text) + std::string(gap_end);
    } else {
        marked.markdown += std::string(label_begin) + std::to_string(marked.labels.size()) + std::string(label_end);
        marked.labels.push_back(label_of(gap));
    }
}

} // namespace

MarkedText mark_gaps(std::string_view markdown, GapView view) {
    const std::string text = without_marks(valid_utf8(markdown));
    MarkedText marked;
    std::size_t end = 0;
    for (const Gap& gap : find_gaps(text).gaps) {
        marked.markdown.append(text, end, gap.begin - end);
        append_gap(marked, gap, view);
        end = gap.end;
    }
    marked.markdown.append(text, end);
    return marked;
}

std::vector<Run> GapReader::runs_of(std::string_view literal) {
    std::vector<Run> runs;
    const auto add = [&runs](std::string_view text, bool in_gap) {
        if (!text.empty())
            runs.push_back({text, in_gap});
    };
    while (!literal.empty()) {
        const std::size_t mark = find_mark(literal, 0);
        add(literal.substr(0, mark), in_gap_);
        literal.remove_prefix(mark);
        if (literal.starts_with(label_begin)) {
            const std::size_t number = number_at(literal.substr(mark_size));
            literal.remove_prefix(std::min(literal.find(label_end), literal.size()));
            add(number < labels_.size() ? std::string_view(labels_[number]) : "", true);
        } else if (!literal.empty()) {
            in_gap_ = literal.starts_with(gap_begin);
        }
        literal.remove_prefix(std::min(mark_size, literal.size()));
    }
    return runs;
}

std::string GapReader::plain(std::string_view literal) const {
    GapReader reader(labels_);
    std::string text;
    for (const Run& run : reader.runs_of(literal))
        text += run.text;
    return text;
}

bool GapReader::has_mark(std::string_view literal) { return find_mark(literal, 0) < literal.size(); }

} // namespace greenroom::cards
