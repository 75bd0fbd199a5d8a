#include "cards/parse/fence.h"

#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

constexpr std::size_t widest_indent = 3;
constexpr std::size_t shortest_fence = 3;
/// cmark-gfm keeps a fence's length in a byte: a longer one is closed by 255 marks.
constexpr std::size_t longest_fence = 255;

/// The line without an indent that is too small to make it code; empty when the indent is not.
std::string_view without_small_indent(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    return indent <= widest_indent ? line.substr(indent) : std::string_view{};
}

} // namespace

std::optional<Fence> opening_fence(std::string_view line) {
    line = without_small_indent(line);
    if (line.empty() || (line.front() != '`' && line.front() != '~'))
        return std::nullopt;
    const char mark = line.front();
    const std::size_t length = std::min(line.find_first_not_of(mark), line.size());
    const std::string_view info = line.substr(length);
    if (length < shortest_fence || (mark == '`' && info.find('`') != std::string_view::npos))
        return std::nullopt;
    return Fence{mark, std::min(length, longest_fence), !is_blank_line(info)};
}

bool closes(std::string_view line, const Fence& fence) {
    const std::optional<Fence> candidate = opening_fence(line);
    return candidate && !candidate->has_info && candidate->mark == fence.mark && candidate->length >= fence.length;
}

} // namespace greenroom::cards
