#include "cards/render/blocks.h"

#include "cards/parse/markdown.h"
#include "cards/render/gap_marks.h"
#include "cards/render/html_writer.h"
#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <algorithm>

namespace greenroom {
namespace {

using namespace cards;

/// Begins a line that no block can begin with, whatever follows; the gap readers drop the mark again.
constexpr std::string_view inline_start = "\uE003 ";

constexpr Room screen{12'000, 400, 160};
/// Of a heading, an option, a key point: there are several on a screen.
constexpr Room line{2'000, 40, 0};

/// Text that would take too long to parse is shown as written.
std::string preformatted(const MarkedText& marked) {
    return "<pre>" + escaped(GapReader(marked.labels).plain(marked.markdown)) + "</pre>";
}

/// Nothing for a text that would take too long, or too much memory, to parse.
Tree parsed_within_bounds(const std::string& markdown) {
    return find_oversized_text(markdown) ? nullptr : MarkdownParser().parse(markdown);
}

CodeBlock code_block(cmark_node* node, const std::vector<std::string>& labels) {
    GapReader gaps(labels);
    const char* info = cmark_node_get_fence_info(node);
    const std::string words = gaps.plain(info ? info : "");
    CodeBlock block{to_lower(words.substr(0, words.find_first_of(" \t"))), ""};
    for (const Run& run : gaps.runs_of(lines_of(node))) {
        block.text += run.in_gap ? gap_begin : "";
        block.text += run.text;
        block.text += run.in_gap ? gap_end : "";
    }
    return block;
}

} // namespace

std::vector<Block> to_blocks(std::string_view markdown, GapView view, Amount amount) {
    // Beyond so much Markdown, nothing of it is shown on a screen anyway.
    constexpr std::size_t read_for_screen = 4 * screen.bytes;
    const bool is_long = amount == Amount::ForScreen && markdown.size() > read_for_screen;
    const MarkedText marked = mark_gaps(is_long ? beginning_of(markdown, read_for_screen) : markdown, view);
    HtmlWriter writer(marked.labels, amount == Amount::ForScreen ? screen : Room{});
    std::vector<Block> blocks;
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document) {
        const MarkedText part{std::string(beginning_of(marked.markdown, writer.make_room(marked.markdown.size()))),
                              marked.labels};
        blocks.emplace_back(ProseBlock{preformatted(part)});
        if (is_long || writer.is_cut())
            blocks.emplace_back(CutBlock{markdown.size()});
        return blocks;
    }
    const auto end_prose = [&blocks, &writer] {
        if (std::string html = writer.take(); !html.empty())
            blocks.emplace_back(ProseBlock{std::move(html)});
    };
    for (cmark_node* node = cmark_node_first_child(document.get()); node && !writer.is_cut();
         node = cmark_node_next(node)) {
        if (kind_of(node) == NodeKind::CodeBlock) {
            end_prose();
            CodeBlock code = code_block(node, marked.labels);
            code.text = beginning_of(code.text, writer.make_room(code.text.size()));
            blocks.emplace_back(std::move(code));
        } else {
            writer.write(node);
        }
    }
    end_prose();
    if (is_long || writer.is_cut())
        blocks.emplace_back(CutBlock{markdown.size()});
    return blocks;
}

std::string to_inline_html(std::string_view markdown, GapView view) {
    MarkedText marked = mark_gaps(trimmed(markdown), view);
    std::replace_if(marked.markdown.begin(), marked.markdown.end(), is_space, ' ');
    marked.markdown.insert(0, inline_start);
    HtmlWriter writer(marked.labels, line);
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document)
        return escaped(beginning_of(trimmed(GapReader(marked.labels).plain(marked.markdown)), line.bytes)) + "…";
    cmark_node* paragraph = cmark_node_first_child(document.get());
    for (cmark_node* node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node))
        writer.write(node);
    const bool is_cut = writer.is_cut();
    return std::string(trimmed(writer.take())) + (is_cut ? "…" : "");
}

std::string to_plain_text(std::string_view markdown, GapView view) {
    const MarkedText marked = mark_gaps(markdown, view);
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document)
        return GapReader(marked.labels).plain(marked.markdown);
    return plain_text_of(document.get(), marked.labels);
}

} // namespace greenroom
