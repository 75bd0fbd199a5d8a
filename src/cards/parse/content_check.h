#pragma once

#include "cards/parse/block_places.h"
#include "cards/parse/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::cards {

/// Reports what must not be in any block: links and images that lead where they must not, raw HTML, fences and
/// comments that are never closed.
class ContentCheck {
public:
    /// `refused` is how links and images that must not be are reported.
    explicit ContentCheck(ParseContext context, Severity refused = Severity::Error)
        : context_(context), refused_(refused) {}

    /// Looks at a top-level block and all that is in it.
    void check(const BlockPlaces& places, cmark_node* block);

    /// Looks at the pictures that a card's whole text has once its gaps are filled in, as it is shown.
    void check_filled_gaps(LineRange card);

private:
    void check_node(const BlockPlaces& places, NodeKind kind, cmark_node* node);
    void check_target(NodeKind kind, cmark_node* node);
    void warn_of_html(Position position);
    void warn_of_swallowed_headings(std::string_view paragraph);
    void begin_leaf(const BlockPlaces& places, cmark_node* leaf);
    Position find(std::string_view text);

    void refuse(Position position, std::string message);

    ParseContext context_;
    Severity refused_;
    std::string_view unread_; ///< of the paragraph, heading or cell, after the last thing found in it
    int last_html_line_ = 0;
};

/// Reports a heading whose `#` marks are followed by no blank: see marks_without_blank().
void report_missing_blank(const BlockPlaces& places, cmark_node* paragraph, ParseContext context);

enum class LinkKind { Link, Image };

/// Why a link or image of the file at `relative_path` must not have that target, as one sentence that says what to do;
/// nothing when it may. Links go to http, https or a place in the deck, images come from the deck's folder.
std::optional<std::string> link_problem(std::string_view target, LinkKind kind, std::string_view relative_path);

/// True for an address a browser may open: http or https, and no control characters.
bool is_web_address(std::string_view target);

/// The path part of a target with %XX resolved and every backslash as the slash that some systems take it for.
std::string decoded_path(std::string_view target);

/// True for a path that names a file beside the deck's text: no scheme, not absolute, no control characters. It may
/// still climb by `..`; whether it stays in the deck depends on the file it is in.
bool is_relative_path(std::string_view target);

} // namespace greenroom::cards
