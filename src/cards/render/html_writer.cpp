#include "cards/render/html_writer.h"

#include "cards/parse/content_check.h"
#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <utility>

namespace greenroom::cards {
namespace {

/// Emphasis in emphasis beyond this is not marked up: hostile text can hold thousands, and nobody sees a difference.
constexpr int deepest_emphasis = 16;

bool is_leaf(NodeKind kind) {
    return kind == NodeKind::Text || kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak ||
           kind == NodeKind::Code || kind == NodeKind::HtmlInline || kind == NodeKind::CodeBlock ||
           kind == NodeKind::HtmlBlock || kind == NodeKind::ThematicBreak;
}

bool is_in_tight_list(cmark_node* paragraph) {
    cmark_node* list = cmark_node_parent(cmark_node_parent(paragraph));
    return list != nullptr && cmark_node_get_list_tight(list) != 0;
}

std::string heading_name(cmark_node* heading) {
    std::string name = "h";
    return name += static_cast<char>('0' + cmark_node_get_heading_level(heading));
}

std::string_view list_name(cmark_node* list) {
    return cmark_node_get_list_type(list) == CMARK_BULLET_LIST ? "ul" : "ol";
}

std::string_view cell_name(cmark_node* cell) {
    return cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(cell)) != 0 ? "th" : "td";
}

std::string_view alignment_of(cmark_node* cell) {
    int column = 0;
    for (cmark_node* before = cmark_node_previous(cell); before != nullptr; before = cmark_node_previous(before))
        ++column;
    cmark_node* table = cmark_node_parent(cmark_node_parent(cell));
    switch (cmark_gfm_extensions_get_table_alignments(table)[column]) {
    case 'l':
        return "left";
    case 'c':
        return "center";
    case 'r':
        return "right";
    default:
        return "";
    }
}

std::string_view box_of(cmark_node* item) {
    if (!is_task(item))
        return "";
    return is_ticked(item) ? "☑ " : "☐ ";
}

} // namespace

void HtmlWriter::write(cmark_node* node) {
    Walk walk(node);
    cmark_node* left_out = nullptr;
    for (Step step = walk.next(); step.event != CMARK_EVENT_DONE; step = walk.next()) {
        const NodeKind kind = kind_of(step.node);
        const bool enters = step.event == CMARK_EVENT_ENTER;
        if ((!enters && step.node == left_out) || is_only_comments(step.node))
            continue;
        if (enters && !has_room_for(kind)) {
            left_out = step.node;
            if (!is_leaf(kind))
                walk.skip_children(step.node);
            continue;
        }
        if (is_block(kind))
            enters ? enter_block(kind, step.node) : leave_block(kind, step.node);
        else
            enters ? enter_inline(kind, step.node) : leave_inline(kind, step.node);
        if (kind == NodeKind::Image && enters)
            walk.skip_children(step.node);
    }
}

bool HtmlWriter::has_room_for(NodeKind kind) {
    const auto take_one = [this](std::size_t& left) { left > 0 ? left -= left != std::string::npos : is_cut_ = true; };
    if (kind == NodeKind::TableCell)
        take_one(room_.cells);
    else if (kind >= NodeKind::Code)
        take_one(room_.pieces);
    is_cut_ = is_cut_ || html_.size() >= room_.bytes;
    return !is_cut_;
}

std::size_t HtmlWriter::make_room(std::size_t bytes) {
    const std::size_t taken = is_cut_ ? 0 : std::min(bytes, room_.bytes - std::min(room_.bytes, html_.size()));
    is_cut_ = is_cut_ || taken < bytes;
    if (room_.bytes != std::string::npos)
        room_.bytes -= taken;
    return taken;
}

std::string HtmlWriter::take() {
    while (html_.ends_with('\n'))
        html_.pop_back();
    if (room_.bytes != std::string::npos)
        room_.bytes -= std::min(room_.bytes, html_.size());
    return std::exchange(html_, {});
}

void HtmlWriter::begin_line() {
    if (!html_.empty() && html_.back() != '\n')
        html_ += '\n';
}

void HtmlWriter::enter_block(NodeKind kind, cmark_node* node) {
    if (kind == NodeKind::Paragraph && is_in_tight_list(node))
        return;
    begin_line();
    switch (kind) {
    case NodeKind::Quote:
        html_ += "<blockquote>";
        break;
    case NodeKind::List:
        open_list(node);
        break;
    case NodeKind::Item:
        html_.append("<li>").append(box_of(node));
        break;
    case NodeKind::Paragraph:
        html_ += "<p>";
        break;
    case NodeKind::Heading:
        open(heading_name(node));
        break;
    case NodeKind::ThematicBreak:
        html_ += "<hr>";
        break;
    case NodeKind::Table:
        html_ += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">";
        break;
    case NodeKind::TableRow:
        html_ += "<tr>";
        break;
    case NodeKind::TableCell:
        open(cell_name(node), "align", alignment_of(node));
        break;
    case NodeKind::CodeBlock:
        write_lines("<pre><code>", node, "</code></pre>");
        break;
    case NodeKind::HtmlBlock:
        html_ += "<pre>";
        write_text(without_blank_ends(without_comments(literal_of(node))));
        html_ += "</pre>";
        break;
    default:
        break;
    }
}

void HtmlWriter::leave_block(NodeKind kind, cmark_node* node) {
    switch (kind) {
    case NodeKind::Quote:
        close_lines("blockquote");
        break;
    case NodeKind::List:
        close_lines(list_name(node));
        break;
    case NodeKind::Item:
        close("li");
        break;
    case NodeKind::Paragraph:
        if (!is_in_tight_list(node))
            close("p");
        break;
    case NodeKind::Heading:
        close(heading_name(node));
        break;
    case NodeKind::Table:
        close_lines("table");
        break;
    case NodeKind::TableRow:
        close_lines("tr");
        break;
    case NodeKind::TableCell:
        close(cell_name(node));
        break;
    default:
        break;
    }
    gaps_.end_block();
}

void HtmlWriter::open(std::string_view name, std::string_view attribute, std::string_view value) {
    html_.append("<").append(name);
    if (!value.empty())
        html_.append(" ").append(attribute).append("=\"").append(escaped(value)).append("\"");
    html_ += '>';
}

void HtmlWriter::close(std::string_view name) { html_.append("</").append(name).append(">"); }

void HtmlWriter::close_lines(std::string_view name) {
    begin_line();
    close(name);
}

void HtmlWriter::open_list(cmark_node* list) {
    const int start = cmark_node_get_list_start(list);
    const bool counts_from_one = start == 1 || list_name(list) == "ul";
    open(list_name(list), "start", counts_from_one ? "" : std::to_string(start));
}

void HtmlWriter::enter_inline(NodeKind kind, cmark_node* node) {
    switch (kind) {
    case NodeKind::Text:
    case NodeKind::HtmlInline:
        write_text(literal_of(node));
        break;
    case NodeKind::SoftBreak:
        html_ += '\n';
        break;
    case NodeKind::LineBreak:
        html_ += "<br>\n";
        break;
    case NodeKind::Code:
        html_ += "<code>";
        write_text(literal_of(node));
        html_ += "</code>";
        break;
    case NodeKind::Emphasis:
        write_emphasis("<em>", true);
        break;
    case NodeKind::Strong:
        write_emphasis("<strong>", true);
        break;
    case NodeKind::Strikethrough:
        write_emphasis("<s>", true);
        break;
    case NodeKind::Link:
        open_link(node);
        break;
    case NodeKind::Image:
        write_image(node);
        break;
    default:
        break;
    }
}

void HtmlWriter::leave_inline(NodeKind kind, cmark_node* node) {
    switch (kind) {
    case NodeKind::Emphasis:
        write_emphasis("</em>", false);
        break;
    case NodeKind::Strong:
        write_emphasis("</strong>", false);
        break;
    case NodeKind::Strikethrough:
        write_emphasis("</s>", false);
        break;
    case NodeKind::Link:
        close_link(node);
        break;
    default:
        break;
    }
}

void HtmlWriter::write_emphasis(std::string_view tag, bool opens) {
    emphasis_ += opens ? 1 : 0;
    if (emphasis_ <= deepest_emphasis)
        html_ += tag;
    emphasis_ -= opens ? 0 : 1;
}

void HtmlWriter::open_link(cmark_node* link) {
    const std::string target = gaps_.plain(target_of(link));
    if (is_web_address(target))
        open("a", "href", target);
    else if (is_bracketed_word(link))
        html_ += "&lt;";
}

void HtmlWriter::close_link(cmark_node* link) {
    if (is_web_address(gaps_.plain(target_of(link))))
        close("a");
    else if (is_bracketed_word(link))
        html_ += "&gt;";
}

void HtmlWriter::write_image(cmark_node* image) {
    const std::string target = gaps_.plain(target_of(image));
    const std::string description = escaped(plain_text_of(image, gaps_.labels()));
    // What a gap hides or shows is no part of a path: it would name another picture than the deck was checked for.
    if (is_relative_path(target) && !gaps_.has_mark(target_of(image)))
        html_.append("<img src=\"").append(escaped(target)).append("\" alt=\"").append(description).append("\">");
    else
        html_ += description;
}

void HtmlWriter::write_lines(std::string_view begin, cmark_node* node, std::string_view end) {
    html_ += begin;
    write_text(lines_of(node));
    html_ += end;
}

void HtmlWriter::write_text(std::string_view text) {
    const std::string_view part = beginning_of(text, room_.bytes - std::min(room_.bytes, html_.size()));
    for (const Run& run : gaps_.runs_of(part)) {
        if (run.in_gap && !has_room_for(NodeKind::Code))
            return;
        html_ += run.in_gap ? "<span class=\"gap\">" : "";
        html_ += escaped(run.text);
        html_ += run.in_gap ? "</span>" : "";
    }
    is_cut_ = is_cut_ || part.size() < text.size();
}

} // namespace greenroom::cards
