#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace greenroom::cards {

/// The line that opens a code fence.
struct Fence {
    char mark = '`'; ///< or ~
    std::size_t length = 3;
    bool has_info = false; ///< words follow the marks: the line can open a fence, never close one

    bool operator==(const Fence&) const = default;
};

/// The fence a line opens when it stands outside of any list or quote.
std::optional<Fence> opening_fence(std::string_view line);

/// Whether a line outside of any list or quote closes that fence.
bool closes(std::string_view line, const Fence& fence);

} // namespace greenroom::cards
