#include "study/exercise/diff.h"

#include <algorithm>
#include <sstream>

namespace greenroom {

namespace {

constexpr std::size_t most_lines = 2000;

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        line.erase(line.find_last_not_of(" \t\r") + 1);
        lines.push_back(line);
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

/// How many lines two texts have in common from each pair of places on: their longest common subsequence.
class CommonLines {
public:
    CommonLines(const Lines& a, const Lines& b) : width_(b.size() + 1), lengths_((a.size() + 1) * width_) {
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                lengths_[i * width_ + j] =
                    a[i] == b[j] ? from(i + 1, j + 1) + 1 : std::max(from(i + 1, j), from(i, j + 1));
    }

    int from(std::size_t a, std::size_t b) const { return lengths_[a * width_ + b]; }

private:
    std::size_t width_;
    std::vector<int> lengths_;
};

} // namespace

std::vector<DiffLine> line_diff(const std::string& old_text, const std::string& new_text) {
    using Side = DiffLine::Side;
    const Lines before = lines_of(old_text), after = lines_of(new_text);
    std::vector<DiffLine> diff;
    std::size_t i = 0, j = 0;
    if (before.size() <= most_lines && after.size() <= most_lines) {
        const CommonLines common(before, after);
        while (i < before.size() && j < after.size())
            if (before[i] == after[j]) {
                diff.push_back({Side::Both, before[i++]});
                ++j;
            } else if (common.from(i + 1, j) >= common.from(i, j + 1)) {
                diff.push_back({Side::Old, before[i++]});
            } else {
                diff.push_back({Side::New, after[j++]});
            }
    }
    while (i < before.size())
        diff.push_back({Side::Old, before[i++]});
    while (j < after.size())
        diff.push_back({Side::New, after[j++]});
    return diff;
}

} // namespace greenroom
