#pragma once

#include <string>
#include <vector>

namespace greenroom {

/// A line of one text, of another, or of both.
struct DiffLine {
    enum class Side { Both, Old, New };
    Side side = Side::Both;
    std::string text; ///< without its line break

    bool operator==(const DiffLine&) const = default;
};

/// What must change to make one text of the other, line by line, with the most lines of both that there can be. Blanks
/// at the ends of texts do not count. Of texts of more than two thousand lines, one is given after the other.
std::vector<DiffLine> line_diff(const std::string& old_text, const std::string& new_text);

} // namespace greenroom
