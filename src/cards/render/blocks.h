#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace greenroom {

/// A run of prose as safe HTML: only elements that Qt's rich text knows, raw HTML of the source shown as text,
/// links http and https only. Inline code is `<code>`.
struct ProseBlock {
    std::string html;

    bool operator==(const ProseBlock&) const = default;
};

/// A code fence outside of any list or quote.
struct CodeBlock {
    std::string language; ///< first word of the info string, lower-case; may be empty
    std::string text;     ///< without a final line break

    bool operator==(const CodeBlock&) const = default;
};

/// Where a text was cut: it has more than a screen lays out at once.
struct CutBlock {
    std::size_t whole = 0; ///< bytes of the whole text

    bool operator==(const CutBlock&) const = default;
};

using Block = std::variant<ProseBlock, CodeBlock, CutBlock>;

/// How much of a text is wanted: all of it, or what a screen lays out in a tenth of a second, far more than any card
/// should have.
enum class Amount { Whole, ForScreen };

/// How the gaps of a cloze text are shown.
enum class Gaps {
    Hidden, ///< the asked gap as […] or [hint], the others filled in
    Shown   ///< all filled in, the asked one marked
};

/// Which gap is asked for and how; number 0 fills every gap in plainly.
struct GapView {
    int number = 0;
    Gaps gaps = Gaps::Hidden;
};

/// The private-use characters around the asked gap in a CodeBlock's text, so that code can be coloured before it is
/// marked.
inline constexpr std::string_view gap_begin = "\uE000";
inline constexpr std::string_view gap_end = "\uE001";

/// Markdown cut into blocks for display. In prose the asked gap is `<span class="gap">…</span>`. Where the amount is
/// less than the text, a CutBlock is the last.
std::vector<Block> to_blocks(std::string_view markdown, GapView view = {}, Amount amount = Amount::ForScreen);

/// One line of Markdown (a heading, an option, a key point) as inline HTML without a surrounding paragraph; one that is
/// too long for a screen ends in "…".
std::string to_inline_html(std::string_view markdown, GapView view = {});

/// Markdown as plain text for search and terminals: code kept, markup, gap braces and link targets dropped.
std::string to_plain_text(std::string_view markdown, GapView view = {});

} // namespace greenroom
