#include "cards/parse/list_items.h"

#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

constexpr std::size_t tab_stop = 4;

std::size_t column_after(char c, std::size_t column) {
    return c == '\t' ? column + tab_stop - column % tab_stop : column + 1;
}

std::size_t width_of(std::string_view text) {
    std::size_t column = 0;
    for (const char c : text)
        column = column_after(c, column);
    return column;
}

/// The line without blanks that reach up to a column; what a tab reaches beyond it is kept as spaces.
std::string without_indent(std::string_view line, std::size_t width) {
    std::size_t column = 0;
    std::size_t i = 0;
    for (; i < line.size() && column < width && is_blank(line[i]); ++i)
        column = column_after(line[i], column);
    return std::string(column > width ? column - width : 0, ' ') + std::string(line.substr(i));
}

/// How much of an item's first line comes before its content: indent, marker and the blanks after it.
std::size_t prefix_length(std::string_view line) {
    std::size_t i = leading_blanks(line);
    while (i < line.size() && is_digit(line[i]))
        ++i;
    i = std::min(i + 1, line.size());
    const std::size_t blanks = leading_blanks(line.substr(i));
    return i + (blanks > tab_stop ? 1 : blanks);
}

/// The text behind `[x]`.
std::string_view behind_box(std::string_view text) {
    text.remove_prefix(std::min(text.find(']') + 1, text.size()));
    return text.substr(leading_blanks(text));
}

/// How many bytes to skip from a character of a link's title, so that no bracket in code or behind a backslash counts.
std::size_t step_in_title(std::string_view text) {
    if (text[0] == '\\')
        return 2;
    if (text[0] != '`')
        return 1;
    const std::size_t marks = std::min(text.find_first_not_of('`'), text.size());
    const std::size_t end = text.find(text.substr(0, marks), marks);
    return end == std::string_view::npos ? marks : end + marks;
}

/// What stands between the bracket at the front and the one that closes it; empty when none does.
std::string_view bracketed(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); i += step_in_title(text.substr(i))) {
        depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        if (depth == 0)
            return text.substr(1, i - 1);
    }
    return {};
}

/// GitHub's autolinks make a link of every mail address; none is a source.
cmark_node* first_link_in(cmark_node* item) {
    for (cmark_node* node = item; node != nullptr; node = next_in(item, node))
        if (kind_of(node) == NodeKind::Link && !target_of(node).starts_with("mailto:"))
            return node;
    return nullptr;
}

} // namespace

std::string item_markdown(const BlockPlaces& places, cmark_node* item) {
    const LineRange lines = places.lines_of(item);
    const std::string_view first_line = places.source().line(lines.first);
    const std::size_t prefix = prefix_length(first_line);
    const std::size_t width = width_of(first_line.substr(0, prefix));
    const std::string_view content = first_line.substr(prefix);
    std::string text(is_task(item) ? behind_box(content) : content);
    for (int number = lines.first + 1; number <= lines.last; ++number)
        text.append("\n").append(without_indent(places.source().line(number), width));
    return std::string(without_blank_ends(text));
}

std::string item_answer(const BlockPlaces& places, cmark_node* item) {
    cmark_node* only = cmark_node_first_child(item);
    const bool is_text = only != nullptr && only == cmark_node_last_child(item) && kind_of(only) == NodeKind::Paragraph;
    return is_text ? plain_text_of(only) : item_markdown(places, item);
}

std::optional<Source> item_source(const BlockPlaces& places, cmark_node* item) {
    cmark_node* link = first_link_in(item);
    if (link == nullptr)
        return std::nullopt;
    const std::string markdown = item_markdown(places, item);
    const bool stands_first = cmark_node_parent(link) == cmark_node_first_child(item) &&
                              cmark_node_previous(link) == nullptr && markdown.starts_with('[');
    std::string title(stands_first ? bracketed(markdown) : "");
    std::replace(title.begin(), title.end(), '\n', ' ');
    return Source{title.empty() ? plain_text_of(link) : title, std::string(target_of(link))};
}

bool has_tasks(cmark_node* list) {
    for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item))
        if (is_task(item))
            return true;
    return false;
}

} // namespace greenroom::cards
