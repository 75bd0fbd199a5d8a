#pragma once

#include "cards/parse/markdown.h"
#include "cards/render/gap_marks.h"

#include <string>
#include <vector>

namespace greenroom::cards {

/// Writes Markdown nodes as plain text: code and link texts stay, markup and targets go, lists keep their bullets and
/// numbers, table cells are separated by ` | `, blocks by a blank line.
class PlainTextWriter {
public:
    /// `labels` are those of mark_gaps() and must outlive the writer.
    explicit PlainTextWriter(const std::vector<std::string>& labels) : gaps_(labels) {}

    /// Appends a node with all that is in it.
    void write(cmark_node* node);
    /// The text written so far, without blanks at its ends; leaves none behind.
    std::string take();

private:
    void enter(NodeKind kind, cmark_node* node);
    void leave(NodeKind kind, cmark_node* node);
    std::string bullet_of(cmark_node* item);
    void begin_block(cmark_node* block);
    void begin_item(cmark_node* item);
    void append(std::string_view text);

    std::string text_;
    std::string indent_;
    std::vector<int> numbers_; ///< of the next item in each open list
    bool line_begun_ = true;   ///< the next block goes on in this line: at the start, and after a bullet
    GapReader gaps_;
};

/// What one node, an inline one too, says as plain text.
std::string plain_text_of(cmark_node* node, const std::vector<std::string>& labels = {});

} // namespace greenroom::cards
