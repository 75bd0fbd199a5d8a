#include "cards/parse/content_check.h"

#include "cards/parse/markdown.h"
#include "cards/parse/parse.h"
#include "cards/render/gap_marks.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

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

void report_missing_blank(const BlockPlaces& places, cmark_node* paragraph, ParseContext context) {
    const auto marks = static_cast<std::size_t>(marks_without_blank(places, paragraph));
    context.log.error(places.begin_of(paragraph),
                      "a heading needs a blank after its marks; write " +
                          in_quotes(std::string(marks, '#') + " " + places.heading_text(paragraph)));
}

void ContentCheck::check(const BlockPlaces& places, cmark_node* block) {
    for (cmark_node* node = block; node != nullptr; node = next_in(block, node))
        check_node(places, kind_of(node), node);
}

void ContentCheck::check_filled_gaps(LineRange card) {
    const std::string_view text = context_.source.lines(card);
    if (text.find("{{c") == std::string_view::npos)
        return;
    const std::string filled = mark_gaps(text, {}).markdown;
    const Tree document = find_oversized_text(filled) ? nullptr : MarkdownParser().parse(filled);
    if (!document) // shown as it is written
        return;
    for (cmark_node* node = document.get(); node != nullptr; node = next_in(document.get(), node)) {
        if (kind_of(node) != NodeKind::Image)
            continue;
        if (auto fault = link_problem(target_of(node), LinkKind::Image, context_.relative_path)) {
            context_.log.error({card.first, 1}, "with its gaps filled in, the image " + std::move(*fault));
            return;
        }
    }
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
            context_.log.error(places.begin_of(node), unclosed_message(node));
        else if (kind == NodeKind::HtmlBlock && !is_only_comments(node))
            warn_of_html(places.begin_of(node));
        break;
    case NodeKind::HtmlInline: {
        if (is_only_comments(node))
            break;
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
    const std::string_view text = context_.source.lines(places.lines_of(leaf));
    const auto before = static_cast<std::size_t>(places.begin_of(leaf).column - 1);
    unread_ = text.substr(std::min(before, text.size()));
    if (kind_of(leaf) == NodeKind::Paragraph)
        warn_of_swallowed_headings(text);
}

/// Lines like "##Question" in the middle of a paragraph.
void ContentCheck::warn_of_swallowed_headings(std::string_view paragraph) {
    for (std::size_t end = paragraph.find('\n'); end != std::string_view::npos; end = paragraph.find('\n')) {
        paragraph.remove_prefix(end + 1);
        const std::size_t marks = std::min(paragraph.find_first_not_of('#'), paragraph.size());
        if ((marks == 2 || marks == 3) && marks < paragraph.size() && is_letter(paragraph[marks]))
            context_.log.warning(context_.source.position_of(paragraph),
                                 "this is text and no heading; write a blank after the " +
                                     std::string(paragraph.substr(0, marks)));
    }
}

void ContentCheck::check_target(NodeKind kind, cmark_node* node) {
    const std::string_view target = target_of(node);
    if (is_bracketed_word(node)) {
        warn_of_html(find(target));
        return;
    }
    const LinkKind target_kind = kind == NodeKind::Image ? LinkKind::Image : LinkKind::Link;
    std::optional<std::string> fault = link_problem(target, target_kind, context_.relative_path);
    if (!fault) {
        if (target_kind == LinkKind::Image && target.find("{{c") == std::string_view::npos)
            context_.pictures.push_back({std::string(target), find(target).line});
        return;
    }
    const std::string_view address = mail_address_of(node);
    const Position position = find(address.empty() ? target : address);
    if (!address.empty() && is_running_text(context_.source, position))
        return;
    refuse(position, std::move(*fault));
}

void ContentCheck::refuse(Position position, std::string message) {
    if (refused_ == Severity::Error)
        context_.log.error(position, std::move(message));
    else
        context_.log.warning(position, std::move(message));
}

void ContentCheck::warn_of_html(Position position) {
    if (position.line == last_html_line_)
        return;
    last_html_line_ = position.line;
    context_.log.warning(position, "raw HTML is shown as text; put it in backticks if that is meant, or use Markdown");
}

/// Where a text is in the unread rest of the leaf; where that rest begins if it is written in another way.
Position ContentCheck::find(std::string_view text) {
    const std::size_t at = unread_.substr(0, search_window).find(text);
    if (at == std::string_view::npos)
        return context_.source.position_of(unread_);
    const Position position = context_.source.position_of(unread_.substr(at));
    unread_.remove_prefix(at + text.size());
    return position;
}

namespace {

bool has_control_characters(std::string_view text) { return std::any_of(text.begin(), text.end(), is_control); }

/// Whether something stands where an address has its scheme: before a colon in the first part, which a relative path
/// must not have (RFC 3986, section 4.2). What is no scheme counts too: readers differ in what they take for one.
bool may_have_scheme(std::string_view target) {
    return target.substr(0, target.find_first_of("/?#")).find(':') != std::string_view::npos;
}

int hex_value(char c) {
    if (is_digit(c))
        return c - '0';
    c = to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

std::string decoded_path(std::string_view target) {
    target = target.substr(0, target.find_first_of("?#"));
    std::string path;
    for (std::size_t i = 0; i < target.size(); ++i) {
        char c = target[i];
        if (c == '%' && i + 2 < target.size() && hex_value(target[i + 1]) >= 0 && hex_value(target[i + 2]) >= 0) {
            c = static_cast<char>(hex_value(target[i + 1]) * 16 + hex_value(target[i + 2]));
            i += 2;
        }
        path.push_back(c == '\\' ? '/' : c);
    }
    return path;
}

namespace {

bool is_absolute(std::string_view decoded) { return decoded.starts_with('/'); }

/// True when following the path from `depth` folders below the root ever climbs above it.
bool climbs_out(std::string_view path, int depth) {
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return false;
}

std::string refusal(LinkKind kind) {
    return kind == LinkKind::Image
               ? "images load only from the deck's folder: put the file there and name it by its path"
               : "a link goes to http, https or a file of the deck";
}

} // namespace

bool is_web_address(std::string_view target) {
    return (starts_with_ignoring_case(target, "http://") || starts_with_ignoring_case(target, "https://")) &&
           !has_control_characters(target);
}

bool is_relative_path(std::string_view target) {
    const std::string path = decoded_path(target);
    return !path.empty() && !may_have_scheme(target) && !is_absolute(path) && !has_control_characters(target) &&
           !has_control_characters(path);
}

std::optional<std::string> link_problem(std::string_view target, LinkKind kind, std::string_view relative_path) {
    if (kind == LinkKind::Link && is_web_address(target))
        return std::nullopt;
    const std::string path = decoded_path(target);
    if (has_control_characters(target) || has_control_characters(path) || may_have_scheme(target))
        return in_quotes(target) + " cannot be used; " + refusal(kind);
    const auto depth = static_cast<int>(std::count(relative_path.begin(), relative_path.end(), '/'));
    if (is_absolute(path) || climbs_out(path, depth))
        return in_quotes(target) + " leaves the deck's folder; " + refusal(kind);
    if (kind == LinkKind::Image && path.empty())
        return "an image without a file; name its path between the parentheses";
    return std::nullopt;
}

} // namespace greenroom::cards
