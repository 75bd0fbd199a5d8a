#include "cards/parse/markdown.h"

#include <cmark-gfm-core-extensions.h>

#include <mutex>

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

MarkdownParser::MarkdownParser() {
    const std::lock_guard lock(parsing);
    cmark_gfm_core_extensions_ensure_registered();
    parser_.reset(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser_.get(), cmark_find_syntax_extension(name));
}

Tree MarkdownParser::parse(std::string_view text) {
    const std::lock_guard lock(parsing);
    cmark_parser_feed(parser_.get(), text.data(), text.size());
    return Tree(cmark_parser_finish(parser_.get()));
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

} // namespace greenroom::cards
