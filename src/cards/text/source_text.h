#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// Where something is in a file: both from 1, the column in bytes.
struct Position {
    int line = 0;
    int column = 0;

    bool operator==(const Position&) const = default;
};

/// Consecutive lines of a file, both ends included, from 1; empty when last < first.
struct LineRange {
    int first = 1;
    int last = 0;

    bool empty() const { return last < first; }
    bool operator==(const LineRange&) const = default;
};

/// A file's text cut into lines. A byte order mark is dropped; CRLF and a lone CR end a line as LF does and read as LF.
///
/// The text passed in must outlive this object: it is copied only when it holds a CR.
class SourceText {
public:
    explicit SourceText(std::string_view text);
    SourceText(const SourceText&) = delete;
    SourceText& operator=(const SourceText&) = delete;

    /// All of it; empty views into it have a place too.
    std::string_view text() const { return text_; }
    /// A final line break ends the last line and begins none.
    int line_count() const { return static_cast<int>(starts_.size()) - 1; }
    /// A line without its break; `number` must be in 1..line_count().
    std::string_view line(int number) const;
    /// Whole lines as they are, without the last one's break; lines outside of the file are left out.
    std::string_view lines(LineRange range) const;
    /// Where `text`, a view into this source, begins; in a text without lines that is line 1.
    Position position_of(std::string_view text) const;
    /// True when nothing but spaces and line breaks is there.
    bool blank() const;

private:
    std::string normalised_;
    std::string_view text_;
    std::vector<std::uint32_t> starts_; ///< of each line, and one past the end as if another line followed
};

} // namespace greenroom::cards
