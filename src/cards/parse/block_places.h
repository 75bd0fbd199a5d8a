#pragma once

#include "cards/parse/card.h"
#include "cards/parse/markdown.h"
#include "cards/text/source_text.h"

#include <optional>
#include <string>

namespace greenroom::cards {

/// Where the blocks of a parsed run of lines are in their file.
class BlockPlaces {
public:
    /// `lines` are those that were parsed, after `put_before` lines that are not of the file; `source` must outlive
    /// this object.
    BlockPlaces(const SourceText& source, LineRange lines, int put_before = 0)
        : source_(source), lines_(lines), base_(lines.first - 1 - put_before) {}

    const SourceText& source() const { return source_; }
    /// Where a block, a table's cell too, begins.
    Position begin_of(cmark_node* block) const;
    /// All lines of a block, a table's cell too; blank lines below a list may count as its own.
    LineRange lines_of(cmark_node* block) const;
    /// False for a fence or a comment that ends only because its container or the text does.
    bool is_closed(cmark_node* block) const;
    /// False for a heading that is made by a line of `=` or `-` under it.
    bool is_hash_heading(cmark_node* heading) const;
    /// A `#` heading's inline Markdown as written in the file.
    std::string heading_text(cmark_node* heading) const;

private:
    Position place(int line, int column) const;
    bool is_closed_fence(cmark_node* code_block) const;

    const SourceText& source_;
    LineRange lines_;
    int base_; ///< what to add to a line of the text that was parsed
};

/// How many `#` a paragraph begins with that has no blank after them, as in "##Question": text to Markdown, meant as a
/// heading. 0 where there are none.
int marks_without_blank(const BlockPlaces& places, cmark_node* block);

/// True for an HTML block that begins a comment.
bool is_comment(cmark_node* block);

/// A list item's Markdown as written in the file, without its bullet, its box and the indent of its further lines.
std::string item_markdown(const BlockPlaces& places, cmark_node* item);

/// A list item as a short answer: plain text, inline code unwrapped. What Markdown would read as another block
/// (`5.`, `*`) is kept as written.
std::string item_answer(const BlockPlaces& places, cmark_node* item);

/// The first link in a list item, its title in Markdown; nothing when the item has none.
std::optional<Source> item_source(const BlockPlaces& places, cmark_node* item);

/// True when any of the list's items has a box.
bool has_tasks(cmark_node* list);

} // namespace greenroom::cards
