#pragma once

#include "cards/text/source_text.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// What opens and closes a comment.
inline constexpr std::string_view comment_begin = "<!--";
inline constexpr std::string_view comment_end = "-->";

/// Lines that are parsed on their own: what comes before the first card, or one card.
struct Chunk {
    LineRange lines;
    int open_block = 0; ///< the line of a fence or comment that nothing closes before the chunk ends; 0 without one

    bool operator==(const Chunk&) const = default;
};

/// True for a line that begins a card wherever no fence or comment is open: `## `, not indented.
bool starts_card(std::string_view line);

/// The line that opens a code fence.
struct Fence {
    char mark = '`'; ///< or ~
    std::size_t length = 3;
    bool has_info = false; ///< words follow the marks: the line can open a fence, never close one

    bool operator==(const Fence&) const = default;
};

/// The fence a line opens when it is outside of any list or quote.
std::optional<Fence> opening_fence(std::string_view line);

/// Whether a line outside of any list or quote closes that fence.
bool closes(std::string_view line, const Fence& fence);

/// The lines of a file that open or close a fence outside of any list or quote.
class FenceLines {
public:
    explicit FenceLines(const SourceText& source);

    /// The first one below a line that has the same mark and is as long, or longer. It takes no time that grows with
    /// the file: fences that get shorter and shorter would each look through all of the rest.
    std::optional<Fence> next(int line, const Fence& fence) const;

private:
    struct FenceLine {
        int line = 0;
        Fence fence;
        std::size_t next_longer = 0; ///< in the list, its size for none
    };

    const std::vector<FenceLine>& of(char mark) const { return mark == '`' ? backticks_ : tildes_; }

    std::vector<FenceLine> backticks_, tildes_;
};

/// Cuts a file into chunks: each ends before a line that begins with `## `, so that memory stays small and one card
/// cannot swallow the next.
///
/// A `## ` line within a closed fence or comment is text and ends nothing. A fence or comment counts as never closed,
/// and ends before the first `## ` line in it, when the file ends first, or when another card shows between its ends:
/// - in a fence: a fence of the same marks that opens with words after the marks, or, within a fence of just three
/// marks,
///   a `## ` line with a comment right below (a longer fence can show a whole card),
/// - in a comment: another comment's beginning.
class Chunks {
public:
    /// The source must outlive this.
    explicit Chunks(const SourceText& source);

    /// The chunk that begins at a line, which must be outside of any fence and comment.
    Chunk beginning_at(int first_line) const;

private:
    const SourceText& source_;
    FenceLines fences_;
};

} // namespace greenroom::cards
