#include "cards/render/block_places.h"

#include "cards/parse/fence.h"
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

/// Where a table's first row stands in the lines parsed: above the row of dashes, which has no node.
int header_line_of(cmark_node* table) {
    cmark_node* second_row = cmark_node_next(cmark_node_first_child(table));
    return second_row != nullptr ? cmark_node_get_start_line(second_row) - 2 : cmark_node_get_end_line(table) - 1;
}

/// The line without the marks of the quotes and lists it stands in.
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
    line = std::clamp(lines_.first - 1 + line, lines_.first, std::max(lines_.first, lines_.last));
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
        return {first, lines_.first - 1 + header_line_of(cmark_node_next(block)) - 1};
    // cmark-gfm ends an HTML block one line too early when it ends by itself.
    if (kind_of(block) == NodeKind::HtmlBlock)
        return {first, first + count_lines(literal_of(block)) - 1};
    return {first, std::min(lines_.first - 1 + cmark_node_get_end_line(block), lines_.last)};
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
    return std::string(without_closing_hashes(trimmed(after_hashes(line))));
}

bool is_comment(cmark_node* block) {
    return kind_of(block) == NodeKind::HtmlBlock && trimmed(literal_of(block)).starts_with("<!--");
}

} // namespace greenroom::cards
