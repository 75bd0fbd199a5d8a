#include "cards/render/plain_text_writer.h"

#include "cards/text/ascii.h"

#include <utility>

namespace greenroom::cards {
namespace {

constexpr std::string_view indent_step = "  ";

bool is_tight(cmark_node* list) { return cmark_node_get_list_tight(list) != 0; }

/// Whether a block follows the one before it without a blank line.
bool stands_close(cmark_node* block) {
    cmark_node* parent = cmark_node_parent(block);
    const bool is_first = cmark_node_previous(block) == nullptr;
    if (kind_of(block) == NodeKind::TableRow)
        return !is_first;
    if (kind_of(block) == NodeKind::Item)
        return is_first ? stands_close(parent) : is_tight(parent);
    return parent != nullptr && kind_of(parent) == NodeKind::Item && is_tight(cmark_node_parent(parent));
}

} // namespace

void PlainTextWriter::write(cmark_node* node) {
    Walk walk(node);
    for (Step step = walk.next(); step.event != CMARK_EVENT_DONE; step = walk.next()) {
        if (is_only_comments(step.node))
            continue;
        if (step.event == CMARK_EVENT_ENTER)
            enter(kind_of(step.node), step.node);
        else
            leave(kind_of(step.node), step.node);
    }
}

std::string PlainTextWriter::take() {
    const std::string text = std::exchange(text_, {});
    return std::string(trimmed(text));
}

void PlainTextWriter::enter(NodeKind kind, cmark_node* node) {
    switch (kind) {
    case NodeKind::Paragraph:
    case NodeKind::Heading:
    case NodeKind::TableRow:
        begin_block(node);
        break;
    case NodeKind::List:
        numbers_.push_back(cmark_node_get_list_start(node));
        break;
    case NodeKind::Item:
        begin_item(node);
        break;
    case NodeKind::CodeBlock:
        begin_block(node);
        append(lines_of(node));
        break;
    case NodeKind::HtmlBlock:
        begin_block(node);
        append(without_blank_ends(without_comments(literal_of(node))));
        break;
    case NodeKind::Link:
        append(is_bracketed_word(node) ? "<" : "");
        break;
    case NodeKind::TableCell:
        append(cmark_node_previous(node) != nullptr ? " | " : "");
        break;
    case NodeKind::Text:
    case NodeKind::Code:
    case NodeKind::HtmlInline:
        append(literal_of(node));
        break;
    case NodeKind::SoftBreak:
        append(" ");
        break;
    case NodeKind::LineBreak:
        append("\n");
        break;
    default:
        break;
    }
}

void PlainTextWriter::leave(NodeKind kind, cmark_node* node) {
    if (kind == NodeKind::Link && is_bracketed_word(node))
        append(">");
    if (kind == NodeKind::List)
        numbers_.pop_back();
    if (kind == NodeKind::Item) {
        indent_.resize(indent_.size() - indent_step.size());
        line_begun_ = false;
    }
    if (is_block(kind))
        gaps_.end_block();
}

std::string PlainTextWriter::bullet_of(cmark_node* item) {
    const int number = numbers_.back()++;
    if (is_task(item))
        return is_ticked(item) ? "[x] " : "[ ] ";
    const bool is_ordered = cmark_node_get_list_type(cmark_node_parent(item)) == CMARK_ORDERED_LIST;
    return is_ordered ? std::to_string(number) + ". " : "- ";
}

void PlainTextWriter::begin_block(cmark_node* block) {
    if (std::exchange(line_begun_, false))
        return;
    while (text_.ends_with(' '))
        text_.pop_back();
    text_.append(stands_close(block) ? "\n" : "\n\n").append(indent_);
}

void PlainTextWriter::begin_item(cmark_node* item) {
    begin_block(item);
    append(bullet_of(item));
    indent_ += indent_step;
    line_begun_ = true;
}

void PlainTextWriter::append(std::string_view text) {
    for (const Run& run : gaps_.runs_of(text))
        for (const char c : run.text) {
            text_ += c;
            if (c == '\n')
                text_ += indent_;
        }
}

std::string plain_text_of(cmark_node* node, const std::vector<std::string>& labels) {
    PlainTextWriter writer(labels);
    writer.write(node);
    return writer.take();
}

} // namespace greenroom::cards
