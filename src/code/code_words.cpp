#include "code/code_words.h"

#include <algorithm>
#include <array>

namespace greenroom {

namespace {

constexpr std::array<std::string_view, 7> python_words{"False", "None", "True", "as", "nonlocal", "with", "yield"};

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

bool starts_before(const CodeSpan& a, const CodeSpan& b) { return a.start < b.start; }

bool is_covered(const std::vector<CodeSpan>& sorted, std::size_t position) {
    const auto after = std::upper_bound(sorted.begin(), sorted.end(), CodeSpan{.start = position}, starts_before);
    return after != sorted.begin() && position < (after - 1)->start + (after - 1)->length;
}

void remove_within(std::vector<CodeSpan>& spans, std::size_t begin, std::size_t end) {
    std::erase_if(spans, [=](const CodeSpan& span) { return span.start < end && begin < span.start + span.length; });
}

std::size_t skip_spaces(std::string_view text, std::size_t from, std::size_t end) {
    while (from < end && text[from] == ' ')
        ++from;
    return from;
}

std::size_t word_end(std::string_view text, std::size_t from, std::size_t end) {
    while (from < end && is_word(text[from]))
        ++from;
    return from;
}

// A quote without its partner is an apostrophe.
void add_strings(std::vector<CodeSpan>& spans, std::string_view text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (text[i] != '"' && text[i] != '\'')
            continue;
        const std::size_t close = text.find(text[i], i + 1);
        if (close >= end)
            return;
        spans.push_back({i, close + 1 - i, CodeRole::String});
        i = close;
    }
}

// Where the tag that begins here ends; npos when none begins here.
std::size_t tag_end(std::string_view text, std::size_t begin) {
    const char kind = begin + 1 < text.size() ? text[begin + 1] : ' ';
    if (kind != '%' && kind != '{' && kind != '#')
        return std::string_view::npos;
    const char closing[] = {kind == '{' ? '}' : kind, '}', '\0'};
    const std::size_t close = text.find(closing, begin + 2);
    return close == std::string_view::npos ? close : close + 2;
}

void add_tag(std::vector<CodeSpan>& spans, std::string_view text, std::size_t begin, std::size_t end) {
    remove_within(spans, begin, end);
    if (text[begin + 1] == '#') {
        spans.push_back({begin, end - begin, CodeRole::Comment});
        return;
    }
    const std::size_t name = skip_spaces(text, begin + 2, end);
    const std::size_t name_end = word_end(text, name, end);
    const CodeRole role = text[begin + 1] == '%' ? CodeRole::Keyword : CodeRole::Number;
    if (name_end > name)
        spans.push_back({name, name_end - name, role});
    add_strings(spans, text, name_end, end);
}

} // namespace

void add_python_words(std::vector<CodeSpan>& spans, std::string_view text) {
    std::sort(spans.begin(), spans.end(), starts_before);
    std::vector<CodeSpan> found;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = word_end(text, begin, text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (std::find(python_words.begin(), python_words.end(), word) != python_words.end() &&
            !is_covered(spans, begin))
            found.push_back({begin, word.size(), CodeRole::Keyword});
        begin = end + 1;
    }
    spans.insert(spans.end(), found.begin(), found.end());
    std::sort(spans.begin(), spans.end(), starts_before);
}

void lay_template_tags_over(std::vector<CodeSpan>& spans, std::string_view text) {
    std::size_t begin = 0;
    while ((begin = text.find('{', begin)) < text.size()) {
        const std::size_t end = tag_end(text, begin);
        if (end != std::string_view::npos)
            add_tag(spans, text, begin, end);
        begin = end != std::string_view::npos ? end : begin + 1;
    }
    std::sort(spans.begin(), spans.end(), starts_before);
}

} // namespace greenroom
