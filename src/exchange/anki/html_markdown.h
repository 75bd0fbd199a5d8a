#pragma once

#include "exchange/escaped_markdown.h"

#include <functional>
#include <string>
#include <string_view>

namespace greenroom {

/// What becomes of a picture that HTML shows: how the Markdown is to name it; nothing where it cannot be carried, and
/// it is left out.
using PictureTarget = std::function<std::string(const std::string& source)>;

/// HTML, as people paste it, as Markdown: paragraphs, emphasis, code, lists, tables, headings (as emphasised lines),
/// quotes, links to the web, pictures and formulas. Scripts, styles and handlers of events are dropped with what is in
/// them. What means something to Markdown and is text is escaped, in as few places as will do. Nested deeper than 256
/// elements it is cut.
std::string html_to_markdown(std::string_view html, const PictureTarget& picture, GapMarks gaps = GapMarks::Escape);

/// The text of HTML without its marks, in one line.
std::string html_to_text(std::string_view html);

} // namespace greenroom
