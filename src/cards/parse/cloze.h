#pragma once

#include "cards/parse/problem.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// Gap numbers go from 1 to this.
inline constexpr int highest_gap = 99;

/// One `{{c1::text}}` or `{{c1::text::hint}}`. The first `::` outside of brackets begins the hint (so `items[::2]` is
/// text), and braces of the text itself are paired off before `}}` ends the gap.
struct Gap {
    std::size_t begin = 0; ///< offset of the first brace
    std::size_t end = 0;   ///< offset past the last brace
    int number = 0;
    std::string_view text;
    std::string_view hint; ///< empty without one

    bool operator==(const Gap&) const = default;
};

enum class GapFault { Unclosed, Empty, Nested, BadNumber };

/// Something that begins as a gap does and is none.
struct FaultyGap {
    std::size_t offset = 0;
    GapFault fault = GapFault::Unclosed;

    bool operator==(const FaultyGap&) const = default;
};

/// The gaps of a text, in order, and what is wrong with the rest. A gap that holds another is no gap, the inner one is.
struct GapsOfText {
    std::vector<Gap> gaps;
    std::vector<FaultyGap> faults;

    bool operator==(const GapsOfText&) const = default;
};

/// Finds the gaps of a Markdown text, code included. A gap may span lines but no blank line. Only `{{c`, digits and
/// `::` begin one: `{{ user.name }}` is text. The result points into `markdown`.
GapsOfText find_gaps(std::string_view markdown);

/// The numbers of the gaps in a part of a prompt, given as a view into the source; reports those that are faulty.
std::set<int> read_gaps(std::string_view prompt, ParseContext context);

/// Warns of the first gap in a part of a card where none is asked, given as a view into the source.
void warn_of_gaps(std::string_view text, ParseContext context);

} // namespace greenroom::cards
