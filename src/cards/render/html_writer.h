#pragma once

#include "cards/parse/markdown.h"
#include "cards/render/gap_marks.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// How much may be written. What a screen lays out more of, it stands still over.
struct Room {
    std::size_t bytes = std::string::npos;  ///< of HTML
    std::size_t pieces = std::string::npos; ///< of text that differ in how they look: code, emphasis, links, gaps
    std::size_t cells = std::string::npos;  ///< of tables
};

/// Writes parts of a Markdown tree as HTML that Qt's rich text shows.
///
/// Raw HTML becomes visible text, links other than to the web become their text, images other than by a relative path
/// their description. Each piece of the asked gap is in its own `<span class="gap">`, so tags always nest.
class HtmlWriter {
public:
    /// `labels` are those of mark_gaps() and must outlive the writer.
    explicit HtmlWriter(const std::vector<std::string>& labels, Room room = {}) : room_(room), gaps_(labels) {}

    /// Appends a node with all that is in it.
    void write(cmark_node* node);
    /// The HTML written so far, without line breaks at its end; leaves none behind.
    std::string take();
    /// Whether something was left out for want of room; nothing more is written then.
    bool is_cut() const { return is_cut_; }
    /// Takes room for so many bytes that are written elsewhere; how many there is room for.
    std::size_t make_room(std::size_t bytes);

private:
    bool has_room_for(NodeKind kind);
    void enter_block(NodeKind kind, cmark_node* node);
    void leave_block(NodeKind kind, cmark_node* node);
    void enter_inline(NodeKind kind, cmark_node* node);
    void leave_inline(NodeKind kind, cmark_node* node);
    void begin_line();
    /// An attribute without a value is left out.
    void open(std::string_view name, std::string_view attribute = {}, std::string_view value = {});
    void close(std::string_view name);
    void close_lines(std::string_view name);
    void open_list(cmark_node* list);
    void open_link(cmark_node* link);
    void close_link(cmark_node* link);
    void write_emphasis(std::string_view tag, bool opens);
    void write_image(cmark_node* image);
    void write_lines(std::string_view begin, cmark_node* node, std::string_view end);
    void write_text(std::string_view text);

    Room room_;
    bool is_cut_ = false;
    std::string html_;
    GapReader gaps_;
    int emphasis_ = 0; ///< how many are open
};

} // namespace greenroom::cards
