#include "cards/parse/chunk.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <optional>

namespace greenroom::cards {

namespace {

bool contains(std::string_view line, std::string_view what) { return line.find(what) != std::string_view::npos; }

bool starts_comment(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    return indent <= 3 && line.substr(indent).starts_with(comment_begin);
}

/// Reads lines one by one and knows whether a fence or comment is open.
class ChunkScanner {
public:
    ChunkScanner(const SourceText& source, const FenceLines& fences, int first_line)
        : source_(source), fences_(fences), first_(first_line) {}

    Chunk scan() {
        for (int number = first_; number <= source_.line_count(); ++number)
            if (const std::optional<int> end = read(number, source_.line(number)))
                return {{first_, *end - 1}, open_block_};
        const int end = heading_ > 0 ? heading_ : source_.line_count() + 1;
        return {{first_, end - 1}, open_block_};
    }

private:
    /// The line before which the chunk ends, once that is known.
    std::optional<int> read(int number, std::string_view line) {
        if (fence_)
            return read_in_fence(number, line);
        if (open_block_ > 0)
            return read_in_comment(number, line);
        if (number > first_ && starts_card(line))
            return number;
        fence_ = opening_fence(line);
        if (fence_ || (starts_comment(line) && !contains(line, comment_end)))
            open_block_ = number;
        return std::nullopt;
    }

    std::optional<int> read_in_fence(int number, std::string_view line) {
        if (closes(line, *fence_)) {
            close();
        } else if (starts_card(line)) {
            const std::optional<Fence> next = heading_ == 0 ? fences_.next(number, *fence_) : std::nullopt;
            const bool is_closed = heading_ > 0 || (next && !next->has_info);
            note_heading(number);
            const bool has_header = number < source_.line_count() && starts_comment(source_.line(number + 1));
            if (!is_closed || (has_header && fence_->length == 3))
                return heading_;
        }
        return std::nullopt;
    }

    std::optional<int> read_in_comment(int number, std::string_view line) {
        if (starts_card(line))
            note_heading(number);
        else if (heading_ > 0 && contains(line, comment_begin))
            return heading_;
        if (contains(line, comment_end))
            close();
        return std::nullopt;
    }

    void note_heading(int number) {
        if (heading_ == 0)
            heading_ = number;
    }

    void close() {
        fence_.reset();
        open_block_ = 0;
        heading_ = 0;
    }

    const SourceText& source_;
    const FenceLines& fences_;
    int first_;
    int open_block_ = 0;
    std::optional<Fence> fence_; ///< without one, an open block is a comment
    int heading_ = 0;            ///< the first `## ` line in the open block
};

} // namespace

bool starts_card(std::string_view line) { return line.starts_with("##") && (line.size() == 2 || is_blank(line[2])); }

Chunks::Chunks(const SourceText& source) : source_(source), fences_(source) {}

Chunk Chunks::beginning_at(int first_line) const { return ChunkScanner(source_, fences_, first_line).scan(); }

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

FenceLines::FenceLines(const SourceText& source) {
    for (int number = 1; number <= source.line_count(); ++number)
        if (const std::optional<Fence> fence = opening_fence(source.line(number)))
            (fence->mark == '`' ? backticks_ : tildes_).push_back({number, *fence});
    for (std::vector<FenceLine>* lines : {&backticks_, &tildes_})
        for (std::size_t i = lines->size(); i-- > 0;) {
            std::size_t next = i + 1;
            while (next < lines->size() && (*lines)[next].fence.length <= (*lines)[i].fence.length)
                next = (*lines)[next].next_longer;
            (*lines)[i].next_longer = next;
        }
}

std::optional<Fence> FenceLines::next(int line, const Fence& fence) const {
    const std::vector<FenceLine>& lines = of(fence.mark);
    auto found = std::ranges::upper_bound(lines, line, {}, &FenceLine::line);
    while (found != lines.end() && found->fence.length < fence.length)
        found = lines.begin() + static_cast<std::ptrdiff_t>(found->next_longer);
    return found == lines.end() ? std::nullopt : std::optional(found->fence);
}

} // namespace greenroom::cards
