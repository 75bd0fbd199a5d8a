#include "cards/text/source_text.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <cstring>

namespace greenroom::cards {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string with_line_feeds(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\r'), text.size());
        result.append(text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty())
            break;
        result.push_back('\n');
        text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
    return result;
}

std::vector<std::uint32_t> line_starts(std::string_view text) {
    std::vector<std::uint32_t> starts{0};
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    for (const char* at = begin; at < end;) {
        const auto* found = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        at = found ? found + 1 : end + 1;
        starts.push_back(static_cast<std::uint32_t>(at - begin));
    }
    return starts;
}

} // namespace

SourceText::SourceText(std::string_view text) : text_(text) {
    if (text_.starts_with(byte_order_mark))
        text_.remove_prefix(byte_order_mark.size());
    if (text_.find('\r') != std::string_view::npos) {
        normalised_ = with_line_feeds(text_);
        text_ = normalised_;
    }
    starts_ = line_starts(text_);
}

std::string_view SourceText::line(int number) const { return lines({number, number}); }

std::string_view SourceText::lines(LineRange range) const {
    const int first = std::max(range.first, 1);
    const int last = std::min(range.last, line_count());
    if (last < first)
        return {};
    const std::size_t begin = starts_[static_cast<std::size_t>(first - 1)];
    const std::size_t end = starts_[static_cast<std::size_t>(last)];
    return text_.substr(begin, end - 1 - begin);
}

Position SourceText::position_of(std::string_view text) const {
    const auto offset = static_cast<std::uint32_t>(text.data() - text_.data());
    const auto after = std::upper_bound(starts_.begin(), starts_.end() - 1, offset);
    const auto line = std::max<std::ptrdiff_t>(after - starts_.begin(), 1);
    const auto column = offset - starts_[static_cast<std::size_t>(line - 1)];
    const std::size_t length = this->line(static_cast<int>(line)).size();
    return {static_cast<int>(line), static_cast<int>(std::min<std::size_t>(column, length)) + 1};
}

bool SourceText::blank() const { return trimmed(text_).empty(); }

} // namespace greenroom::cards
