#include "cards/render/blocks.h"

#include "cards/parse/markdown.h"
#include "cards/render/gap_marks.h"
#include "cards/render/html_writer.h"
#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>

namespace greenroom {
namespace {

using namespace cards;

/// Begins a line that no block can begin with, whatever follows; the gap readers drop the mark again.
constexpr std::string_view inline_start = "\uE003 ";

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

std::vector<Block> to_blocks(std::string_view markdown, GapView view) {
    const MarkedText marked = mark_gaps(markdown, view);
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document)
        return {ProseBlock{preformatted(marked)}};
    std::vector<Block> blocks;
    HtmlWriter writer(marked.labels);
    const auto end_prose = [&blocks, &writer] {
        if (std::string html = writer.take(); !html.empty())
            blocks.emplace_back(ProseBlock{std::move(html)});
    };
    for (cmark_node* node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        if (kind_of(node) == NodeKind::CodeBlock) {
            end_prose();
            blocks.emplace_back(code_block(node, marked.labels));
        } else {
            writer.write(node);
        }
    }
    end_prose();
    return blocks;
}

std::string to_inline_html(std::string_view markdown, GapView view) {
    MarkedText marked = mark_gaps(trimmed(markdown), view);
    std::replace_if(marked.markdown.begin(), marked.markdown.end(), is_space, ' ');
    marked.markdown.insert(0, inline_start);
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document)
        return escaped(trimmed(GapReader(marked.labels).plain(marked.markdown)));
    HtmlWriter writer(marked.labels);
    cmark_node* paragraph = cmark_node_first_child(document.get());
    for (cmark_node* node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node))
        writer.write(node);
    return std::string(trimmed(writer.take()));
}

std::string to_plain_text(std::string_view markdown, GapView view) {
    const MarkedText marked = mark_gaps(markdown, view);
    const Tree document = parsed_within_bounds(marked.markdown);
    if (!document)
        return GapReader(marked.labels).plain(marked.markdown);
    return plain_text_of(document.get(), marked.labels);
}

} // namespace greenroom
