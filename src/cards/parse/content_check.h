#pragma once

#include "cards/parse/parse_context.h"
#include "cards/render/block_places.h"

namespace greenroom::cards {

/// Reports what must not stand in any block: links and images that lead where they must not, raw HTML, fences and
/// comments that are never closed.
class ContentCheck {
public:
    explicit ContentCheck(ParseContext reading) : reading_(reading) {}

    /// Looks at a top-level block and all that is in it.
    void check(const BlockPlaces& places, cmark_node* block);

private:
    void check_node(const BlockPlaces& places, NodeKind kind, cmark_node* node);
    void check_target(NodeKind kind, cmark_node* node);
    void warn_of_html(Position position);
    void begin_leaf(const BlockPlaces& places, cmark_node* leaf);
    Position find(std::string_view text);

    ParseContext reading_;
    std::string_view unread_; ///< of the paragraph, heading or cell, from behind the last thing found in it
    int last_html_line_ = 0;
};

} // namespace greenroom::cards
