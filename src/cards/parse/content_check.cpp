#include "cards/parse/content_check.h"

#include "cards/parse/link_check.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

/// How far a target is looked for in its paragraph, so that a paragraph full of bad links is read in linear time.
constexpr std::size_t search_window = 4096;

constexpr std::string_view mail_scheme = "mailto:";

std::string unclosed_message(cmark_node* block) {
    return is_comment(block) ? "this comment is never closed; end it with -->"
                             : "this code fence is never closed; end it with a line of the same marks";
}

/// The address of a link that shows its own mail address, else nothing.
std::string_view mail_address_of(cmark_node* link) {
    const std::string_view target = target_of(link);
    cmark_node* text = cmark_node_first_child(link);
    if (!target.starts_with(mail_scheme) || text == nullptr)
        return {};
    const std::string_view address = target.substr(mail_scheme.size());
    return literal_of(text) == address || literal_of(text) == target ? address : std::string_view{};
}

/// An address in running text is made a link by GitHub's autolinks, not by its author.
bool is_running_text(const SourceText& source, Position address) {
    const std::string_view before = source.line(address.line).substr(0, static_cast<std::size_t>(address.column - 1));
    return !before.ends_with('<') && !before.ends_with(mail_scheme);
}

} // namespace

void ContentCheck::check(const BlockPlaces& places, cmark_node* block) {
    for (cmark_node* node = block; node != nullptr; node = next_in(block, node))
        check_node(places, kind_of(node), node);
}

void ContentCheck::check_node(const BlockPlaces& places, NodeKind kind, cmark_node* node) {
    switch (kind) {
    case NodeKind::Paragraph:
    case NodeKind::Heading:
    case NodeKind::TableCell:
        begin_leaf(places, node);
        break;
    case NodeKind::CodeBlock:
    case NodeKind::HtmlBlock:
        if (!places.is_closed(node))
            reading_.log.error(places.begin_of(node), unclosed_message(node));
        else if (kind == NodeKind::HtmlBlock)
            warn_of_html(places.begin_of(node));
        break;
    case NodeKind::HtmlInline: {
        const std::string_view html = literal_of(node);
        warn_of_html(find(html.substr(0, html.find('\n'))));
        break;
    }
    case NodeKind::Link:
    case NodeKind::Image:
        check_target(kind, node);
        break;
    default:
        break;
    }
}

void ContentCheck::begin_leaf(const BlockPlaces& places, cmark_node* leaf) {
    const std::string_view text = reading_.source.lines(places.lines_of(leaf));
    const auto before = static_cast<std::size_t>(places.begin_of(leaf).column - 1);
    unread_ = text.substr(std::min(before, text.size()));
}

void ContentCheck::check_target(NodeKind kind, cmark_node* node) {
    const std::string_view target = target_of(node);
    const LinkKind target_kind = kind == NodeKind::Image ? LinkKind::Image : LinkKind::Link;
    std::optional<std::string> fault = link_problem(target, target_kind, reading_.relative_path);
    if (!fault)
        return;
    const std::string_view address = mail_address_of(node);
    const Position position = find(address.empty() ? target : address);
    if (!address.empty() && is_running_text(reading_.source, position))
        return;
    reading_.log.error(position, std::move(*fault));
}

void ContentCheck::warn_of_html(Position position) {
    if (position.line == last_html_line_)
        return;
    last_html_line_ = position.line;
    reading_.log.warning(position, "raw HTML is shown as text; put it in backticks if that is meant, or use Markdown");
}

/// Where a text stands in the unread rest of the leaf; where that rest begins if it is written in another way.
Position ContentCheck::find(std::string_view text) {
    const std::size_t at = unread_.substr(0, search_window).find(text);
    if (at == std::string_view::npos)
        return reading_.source.position_of(unread_);
    const Position position = reading_.source.position_of(unread_.substr(at));
    unread_.remove_prefix(at + text.size());
    return position;
}

} // namespace greenroom::cards
