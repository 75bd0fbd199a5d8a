#pragma once

#include "cards/render/blocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// Markdown with its gaps resolved for one view, ready to be parsed: gaps that are not asked for are filled in, a shown
/// gap is between private-use marks, a hidden one is a mark that names its label, so that no label is read as
/// Markdown.
struct MarkedText {
    std::string markdown;            ///< valid UTF-8
    std::vector<std::string> labels; ///< `[…]` or `[hint]` of each hidden gap

    bool operator==(const MarkedText&) const = default;
};

/// Resolves the gaps of a text. Marks that are in the source already become U+FFFD, as do bytes that are not UTF-8.
MarkedText mark_gaps(std::string_view markdown, GapView view);

/// A piece of text that is wholly inside or outside of the asked gap.
struct Run {
    std::string_view text;
    bool in_gap = false;

    bool operator==(const Run&) const = default;
};

/// Takes the marks out of a parsed document's literals again.
class GapReader {
public:
    /// `labels` must outlive the reader.
    explicit GapReader(const std::vector<std::string>& labels) : labels_(labels) {}

    /// The literal cut at its marks; remembers a gap that goes on in the next literal.
    std::vector<Run> runs_of(std::string_view literal);
    /// The literal with every mark taken out and every label put in; a gap that goes on is left as it is.
    std::string plain(std::string_view literal) const;
    /// Whether a part of the literal is a gap's.
    static bool has_mark(std::string_view literal);
    /// A block ends: no gap goes on.
    void end_block() { in_gap_ = false; }
    const std::vector<std::string>& labels() const { return labels_; }

private:
    const std::vector<std::string>& labels_;
    bool in_gap_ = false;
};

} // namespace greenroom::cards
