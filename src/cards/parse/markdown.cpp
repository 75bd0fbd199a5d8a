#include "cards/parse/markdown.h"

#include "cards/parse/formulas.h"
#include "cards/text/ascii.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <vector>

namespace greenroom::cards {

namespace {

/// cmark-gfm keeps the characters its extensions listen to in tables shared by all parsers, and changes them while it
/// parses: two parsers must not run at once.
std::mutex parsing;

/// The types of extension nodes are numbered when the extensions are registered; their names are fixed.
NodeKind extension_kind_of(cmark_node* node) {
    const std::string_view name = cmark_node_get_type_string(node);
    if (name == "table")
        return NodeKind::Table;
    if (name == "table_row" || name == "table_header")
        return NodeKind::TableRow;
    if (name == "table_cell")
        return NodeKind::TableCell;
    return name == "strikethrough" ? NodeKind::Strikethrough : NodeKind::Other;
}

} // namespace

namespace {

constexpr std::size_t bytes_for_any_text = 1024 * 1024;
constexpr std::size_t bytes_per_byte_read =
    300; // text of one-letter words and lines, the densest that cards have, takes 200
constexpr std::size_t most_bytes = 256 * 1024 * 1024;

/// What one parse allocates, counted while it allocates: a table of short rows or a long link used often makes
/// thousands of bytes of one, and nothing in the text shows all such constructs beforehand. cmark-gfm aborts when it
/// gets no memory, so that a parse over its budget is left by a jump, and all that it had is freed here.
struct Allocations {
    std::size_t left = 0;
    std::vector<void*> blocks;
    std::jmp_buf give_up;
};

/// Of the parse under way on this thread.
thread_local Allocations* counted = nullptr;

/// Before each block: how large it is, and its place among the blocks of the parse that it was made in.
struct alignas(std::max_align_t) BlockHeader {
    std::size_t size;
    std::size_t place;
};

BlockHeader* header_of(void* block) { return static_cast<BlockHeader*>(block) - 1; }

void* counted_realloc(void* block, std::size_t size) {
    const std::size_t before = block ? header_of(block)->size : 0;
    if (counted && size > before && size - before > counted->left)
        std::longjmp(counted->give_up, 1);
    void* memory = std::realloc(block ? header_of(block) : nullptr, sizeof(BlockHeader) + size);
    if (!memory)
        std::abort(); // as cmark-gfm does
    auto* header = static_cast<BlockHeader*>(memory);
    header->size = size;
    if (counted) {
        counted->left -= size - before;
        if (!block) {
            header->place = counted->blocks.size();
            counted->blocks.push_back(header);
        }
        counted->blocks[header->place] = header;
    }
    return header + 1;
}

void* counted_calloc(std::size_t count, std::size_t size) {
    void* block = counted_realloc(nullptr, count * size);
    std::memset(block, 0, count * size);
    return block;
}

void counted_free(void* block) {
    if (!block)
        return;
    BlockHeader* header = header_of(block);
    if (counted) {
        counted->left += header->size;
        counted->blocks[header->place] = nullptr;
    }
    std::free(header);
}

cmark_mem counting_memory{counted_calloc, counted_realloc, counted_free};

/// Nothing between the jump's begin and its end has a destructor.
cmark_node* parse_within(Allocations& allocations, std::string_view text) {
    counted = &allocations;
    cmark_node* document = nullptr;
    if (setjmp(allocations.give_up) == 0) {
        cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &counting_memory);
        for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
        cmark_parser_feed(parser, text.data(), text.size());
        document = cmark_parser_finish(parser);
        cmark_parser_free(parser);
        counted = nullptr;
        return document;
    }
    counted = nullptr;
    for (void* block : allocations.blocks)
        std::free(block);
    return nullptr;
}

} // namespace

namespace {

/// Takes away those in the lines of code and raw HTML, which only a parser knows.
void leave_code_out(std::vector<Formula>& formulas, cmark_node* document, std::string_view text) {
    std::vector<bool> is_code(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2);
    for (cmark_node* node = document; node; node = next_in(document, node)) {
        const NodeKind kind = kind_of(node);
        if (kind != NodeKind::CodeBlock && kind != NodeKind::HtmlBlock)
            continue;
        const auto first = static_cast<std::size_t>(std::max(cmark_node_get_start_line(node), 0));
        const auto last = static_cast<std::size_t>(std::max(cmark_node_get_end_line(node), 0));
        for (std::size_t line = first; line <= std::min(last, is_code.size() - 1); ++line)
            is_code[line] = true;
    }
    std::size_t at = 0, line = 1;
    std::erase_if(formulas, [&](const Formula& formula) {
        const std::string_view between = text.substr(at, formula.begin - at);
        line += static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
        at = formula.begin;
        return is_code[line];
    });
}

} // namespace

MarkdownParser::MarkdownParser() {
    const std::lock_guard lock(parsing);
    cmark_gfm_core_extensions_ensure_registered();
}

Tree MarkdownParser::parse(std::string_view text) {
    std::vector<Formula> formulas = formulas_in(text);
    Tree tree = parse_as_written(text);
    if (tree && !formulas.empty())
        leave_code_out(formulas, tree.get(), text);
    return tree && !formulas.empty() ? parse_as_written(with_formulas_escaped(text, formulas)) : std::move(tree);
}

Tree MarkdownParser::parse_as_written(std::string_view text) {
    Allocations allocations;
    allocations.left = std::min(bytes_for_any_text + text.size() * bytes_per_byte_read, most_bytes);
    const std::lock_guard lock(parsing);
    return Tree(parse_within(allocations, text));
}

std::string over_budget_message() {
    return "this makes far more tables, links or marks than its length can be read for; cut it into smaller cards, "
           "give "
           "table rows all their columns, and shorten what is linked often";
}

NodeKind kind_of(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return NodeKind::Document;
    case CMARK_NODE_BLOCK_QUOTE:
        return NodeKind::Quote;
    case CMARK_NODE_LIST:
        return NodeKind::List;
    case CMARK_NODE_ITEM:
        return NodeKind::Item;
    case CMARK_NODE_CODE_BLOCK:
        return NodeKind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK:
        return NodeKind::HtmlBlock;
    case CMARK_NODE_PARAGRAPH:
        return NodeKind::Paragraph;
    case CMARK_NODE_HEADING:
        return NodeKind::Heading;
    case CMARK_NODE_THEMATIC_BREAK:
        return NodeKind::ThematicBreak;
    case CMARK_NODE_TEXT:
        return NodeKind::Text;
    case CMARK_NODE_SOFTBREAK:
        return NodeKind::SoftBreak;
    case CMARK_NODE_LINEBREAK:
        return NodeKind::LineBreak;
    case CMARK_NODE_CODE:
        return NodeKind::Code;
    case CMARK_NODE_HTML_INLINE:
        return NodeKind::HtmlInline;
    case CMARK_NODE_EMPH:
        return NodeKind::Emphasis;
    case CMARK_NODE_STRONG:
        return NodeKind::Strong;
    case CMARK_NODE_LINK:
        return NodeKind::Link;
    case CMARK_NODE_IMAGE:
        return NodeKind::Image;
    default:
        return extension_kind_of(node);
    }
}

Step Walk::next() {
    const cmark_event_type event = cmark_iter_next(iterator_.get());
    return {event, cmark_iter_get_node(iterator_.get())};
}

void Walk::skip_children(cmark_node* entered) { cmark_iter_reset(iterator_.get(), entered, CMARK_EVENT_EXIT); }

cmark_node* next_in(cmark_node* root, cmark_node* node) {
    if (cmark_node* child = cmark_node_first_child(node))
        return child;
    while (node != root) {
        if (cmark_node* sibling = cmark_node_next(node))
            return sibling;
        node = cmark_node_parent(node);
    }
    return nullptr;
}

bool is_task(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_ITEM && cmark_node_get_syntax_extension(node) != nullptr;
}

bool is_ticked(cmark_node* task) { return cmark_gfm_extensions_get_tasklist_item_checked(task); }

std::string_view literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal ? literal : "";
}

std::string without_comments(std::string_view html) {
    std::string rest;
    while (!html.empty()) {
        const std::size_t begin = html.find("<!--");
        const std::size_t end = begin == std::string_view::npos ? begin : html.find("-->", begin + 2);
        if (end == std::string_view::npos)
            break;
        rest.append(html.substr(0, begin));
        html.remove_prefix(end + 3);
    }
    return rest.append(html);
}

bool is_only_comments(cmark_node* node) {
    const NodeKind kind = kind_of(node);
    return (kind == NodeKind::HtmlInline || kind == NodeKind::HtmlBlock) &&
           literal_of(node).find("<!--") != std::string_view::npos &&
           trimmed(without_comments(literal_of(node))).empty();
}

namespace {

/// Schemes that mean something that runs or reads, whatever the word after them.
bool is_dangerous(std::string_view scheme) {
    return scheme == "javascript" || scheme == "vbscript" || scheme == "data" || scheme == "file" || scheme == "mailto";
}

bool is_word(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; });
}

} // namespace

bool is_bracketed_word(cmark_node* link) {
    cmark_node* text = cmark_node_first_child(link);
    const std::string_view target = target_of(link);
    const std::size_t colon = target.find(':');
    return kind_of(link) == NodeKind::Link && text != nullptr && cmark_node_next(text) == nullptr &&
           literal_of(text) == target && colon != std::string_view::npos && is_word(target.substr(colon + 1)) &&
           !is_dangerous(to_lower(target.substr(0, colon)));
}

std::string_view lines_of(cmark_node* block) {
    const std::string_view text = literal_of(block);
    return text.substr(0, text.size() - (text.ends_with('\n') ? 1 : 0));
}

std::string_view target_of(cmark_node* node) {
    const char* target = cmark_node_get_url(node);
    return target ? target : "";
}

bool is_fenced(cmark_node* code_block) {
    int length = 0;
    int offset = 0;
    char character = 0;
    return cmark_node_get_fenced(code_block, &length, &offset, &character) != 0;
}

namespace {

bool is_marker_character(char c) { return c == '>' || c == '-' || c == '*' || c == '+' || is_digit(c); }

/// The length of a list marker at the front, 0 without one; a marker is followed by a space or the end.
std::size_t list_marker_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && is_digit(text[length]))
        ++length;
    if (length > 0 && (length == text.size() || (text[length] != '.' && text[length] != ')')))
        return 0;
    if (length == 0 && text.front() != '-' && text.front() != '*' && text.front() != '+')
        return 0;
    ++length;
    return length == text.size() || is_blank(text[length]) ? length : 0;
}

/// How deep the containers of a line can be nested: its markers, and two columns of indent for each it may continue.
int nesting(std::string_view line) {
    int markers = 0;
    std::size_t blanks = 0;
    std::size_t counted_blanks = 0;
    while (!line.empty()) {
        if (is_blank(line.front())) {
            blanks += line.front() == '\t' ? 4 : 1;
            line.remove_prefix(1);
            continue;
        }
        const std::size_t marker = line.front() == '>' ? 1 : list_marker_length(line);
        if (marker == 0)
            break;
        ++markers;
        counted_blanks = blanks;
        line.remove_prefix(std::min(marker + 1, line.size()));
    }
    return markers + static_cast<int>(std::min<std::size_t>(counted_blanks, 1'000'000) / 2);
}

bool is_wide_delimiter_row(std::string_view line) {
    if (line.size() <= static_cast<std::size_t>(widest_table) + 1)
        return false;
    constexpr std::string_view allowed = "|-: \t\v\f>*+.)0123456789";
    const auto bars = std::count(line.begin(), line.end(), '|');
    return bars > widest_table + 1 && line.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whether a line needs a closer look: it begins with a marker, or it may be a table's delimiter row.
std::optional<std::string> oversize_of(std::string_view line) {
    const std::size_t blanks = leading_blanks(line);
    if (blanks == line.size())
        return std::nullopt;
    const char first = line[blanks];
    if (is_marker_character(first) && nesting(line) > deepest_nesting)
        return "quotes and lists are nested more than " + std::to_string(deepest_nesting) + " deep; make them flatter";
    if ((is_marker_character(first) || first == '|' || first == ':') && is_wide_delimiter_row(line))
        return "a table has more than " + std::to_string(widest_table) + " columns; cut it into smaller ones";
    return std::nullopt;
}

constexpr std::size_t most_unclosed = 200;

/// Marks whose end cmark-gfm looks for to the end of the block, for each that begins.
struct Marks {
    std::string_view begin;
    std::string_view end;
};

/// How many begin after the last end.
std::size_t unclosed(std::string_view block, const Marks& marks) {
    std::size_t count = 0;
    const std::size_t last_end = block.rfind(marks.end);
    for (std::size_t at = block.find(marks.begin, last_end == std::string_view::npos ? 0 : last_end);
         at != std::string_view::npos; at = block.find(marks.begin, at + marks.begin.size()))
        ++count;
    return count;
}

/// Whether one word has more addresses than fit, or what begins like them: for each, cmark-gfm reads the whole word.
bool is_endless_address(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const std::string_view rest = word.substr(at);
        count += rest.front() == '@' || rest.starts_with("://") || rest.starts_with("www.");
    }
    return count > most_unclosed;
}

bool has_endless_address(std::string_view block) {
    const auto ends_word = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    for (auto at = block.begin(); at != block.end();) {
        const auto end = std::find_if(at, block.end(), ends_word);
        if (static_cast<std::size_t>(end - at) > most_unclosed && is_endless_address({at, end}))
            return true;
        at = end == block.end() ? end : end + 1;
    }
    return false;
}

/// Whether lines without a blank one hold what takes more than linear time.
std::optional<std::string> slow_part_of(std::string_view block) {
    if (block.size() <= most_unclosed)
        return std::nullopt;
    const bool may_have_marks = std::ranges::count(block, '<') > static_cast<std::ptrdiff_t>(most_unclosed);
    for (const Marks& marks : {Marks{"<?", "?>"}, Marks{"<!", ">"}, Marks{"<![CDATA[", "]]>"}})
        if (may_have_marks && unclosed(block, marks) > most_unclosed)
            return "more than " + std::to_string(most_unclosed) + " times \"" + std::string(marks.begin) +
                   "\" without its end and without a blank line; cut the text into paragraphs";
    if (has_endless_address(block))
        return "more than " + std::to_string(most_unclosed) + " addresses in one word; put blanks between them";
    return std::nullopt;
}

} // namespace

std::optional<OversizedText> find_oversized_text(std::string_view text) {
    std::size_t block_start = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const bool ends_block = is_blank_line(line) || end + 1 >= text.size();
        if (std::optional<std::string> message =
                ends_block ? slow_part_of(text.substr(block_start, end - block_start)) : std::nullopt)
            return OversizedText{block_start, std::move(*message)};
        if (std::optional<std::string> message = oversize_of(line))
            return OversizedText{start, std::move(*message)};
        if (end + 1 - block_start > longest_block && !is_blank_line(line))
            return OversizedText{block_start, "more than " + std::to_string(longest_block / 1024) +
                                                  " KiB without a blank line; cut the text into paragraphs"};
        if (is_blank_line(line))
            block_start = end + 1;
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace greenroom::cards
