#include "cards/parse/block_places.h"

#include "cards/parse/chunk.h"
#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {

namespace {

int count_lines(std::string_view literal) { return static_cast<int>(std::count(literal.begin(), literal.end(), '\n')); }

/// A paragraph that runs into a table has no place in cmark-gfm's tree; the table has the paragraph's.
bool is_above_table(cmark_node* block) {
    cmark_node* next = cmark_node_next(block);
    return cmark_node_get_start_line(block) == 0 && next != nullptr && kind_of(next) == NodeKind::Table;
}

bool is_header_cell(cmark_node* block) {
    return kind_of(block) == NodeKind::TableCell && cmark_node_previous(cmark_node_parent(block)) == nullptr;
}

/// Where a table's first row is in the lines parsed: above the row of dashes, which has no node.
int header_line_of(cmark_node* table) {
    cmark_node* second_row = cmark_node_next(cmark_node_first_child(table));
    return second_row != nullptr ? cmark_node_get_start_line(second_row) - 2 : cmark_node_get_end_line(table) - 1;
}

/// The line without the marks of the quotes and lists around it.
std::string_view without_containers(std::string_view line) {
    return line.substr(std::min(line.find_first_not_of(" \t>"), line.size()));
}

/// What follows the `#` marks of a heading line.
std::string_view after_hashes(std::string_view line) {
    line = trimmed(line);
    return line.substr(std::min(line.find_first_not_of('#'), line.size()));
}

/// A heading may end in marks again: `## Title ##`.
std::string_view without_closing_hashes(std::string_view text) {
    const std::size_t last = text.find_last_not_of('#');
    if (last == std::string_view::npos)
        return {};
    return is_blank(text[last]) ? trimmed(text.substr(0, last)) : text;
}

} // namespace

Position BlockPlaces::place(int line, int column) const {
    line = std::clamp(base_ + line, lines_.first, std::max(lines_.first, lines_.last));
    const int length = static_cast<int>(source_.line(line).size());
    return {line, std::clamp(column, 1, length + 1)};
}

Position BlockPlaces::begin_of(cmark_node* block) const {
    if (is_header_cell(block)) {
        const int line = header_line_of(cmark_node_parent(cmark_node_parent(block)));
        return place(line, line == cmark_node_get_start_line(block) ? cmark_node_get_start_column(block) : 1);
    }
    if (is_above_table(block))
        block = cmark_node_next(block);
    return place(cmark_node_get_start_line(block), cmark_node_get_start_column(block));
}

LineRange BlockPlaces::lines_of(cmark_node* block) const {
    const int first = begin_of(block).line;
    if (is_header_cell(block))
        return {first, first};
    if (is_above_table(block))
        return {first, base_ + header_line_of(cmark_node_next(block)) - 1};
    // cmark-gfm ends an HTML block one line too early when it ends by itself.
    if (kind_of(block) == NodeKind::HtmlBlock)
        return {first, first + count_lines(literal_of(block)) - 1};
    return {first, std::min(base_ + cmark_node_get_end_line(block), lines_.last)};
}

bool BlockPlaces::is_closed(cmark_node* block) const {
    if (kind_of(block) == NodeKind::CodeBlock)
        return !is_fenced(block) || is_closed_fence(block);
    return !is_comment(block) || literal_of(block).find("-->") != std::string_view::npos;
}

bool BlockPlaces::is_closed_fence(cmark_node* code_block) const {
    const int last = begin_of(code_block).line + count_lines(literal_of(code_block)) + 1;
    int length = 0;
    int offset = 0;
    char mark = 0;
    cmark_node_get_fenced(code_block, &length, &offset, &mark);
    const Fence fence{mark, static_cast<std::size_t>(length), false};
    return last <= lines_.last && closes(without_containers(source_.line(last)), fence);
}

bool BlockPlaces::is_hash_heading(cmark_node* heading) const {
    const std::string_view line = trimmed(source_.line(begin_of(heading).line));
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    const bool ends_marks = hashes == line.size() || is_blank(line[hashes]);
    return ends_marks && static_cast<int>(hashes) == cmark_node_get_heading_level(heading);
}

std::string BlockPlaces::heading_text(cmark_node* heading) const {
    const std::string_view line = source_.line(begin_of(heading).line);
    return without_comments(without_closing_hashes(trimmed(after_hashes(line))));
}

int marks_without_blank(const BlockPlaces& places, cmark_node* block) {
    if (kind_of(block) != NodeKind::Paragraph)
        return 0;
    const std::string_view line = places.source().line(places.begin_of(block).line);
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    return marks < line.size() ? static_cast<int>(marks) : 0;
}

bool is_comment(cmark_node* block) {
    return kind_of(block) == NodeKind::HtmlBlock && trimmed(literal_of(block)).starts_with("<!--");
}

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

/// The text after `[x]`.
std::string_view behind_box(std::string_view text) {
    text.remove_prefix(std::min(text.find(']') + 1, text.size()));
    return text.substr(leading_blanks(text));
}

/// How many bytes to skip from a character of a link's title, so that no bracket in code or after a backslash counts.
std::size_t step_in_title(std::string_view text) {
    if (text[0] == '\\')
        return 2;
    if (text[0] != '`')
        return 1;
    const std::size_t marks = std::min(text.find_first_not_of('`'), text.size());
    const std::size_t end = text.find(text.substr(0, marks), marks);
    return end == std::string_view::npos ? marks : end + marks;
}

/// What is between the bracket at the front and the one that closes it; empty when none does.
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
