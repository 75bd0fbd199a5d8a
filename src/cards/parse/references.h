#pragma once

#include "cards/text/source_text.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace greenroom::cards {

/// The definitions of links and footnotes in a file, wherever in it they are: `[label]: https://…`, `[^1]: a note`.
/// Cards are read and shown part by part, so each use is written out in its own part.
class References {
public:
    References() = default;
    explicit References(const SourceText& source);

    bool empty() const { return definitions_.empty(); }

    /// The definitions of links as Markdown, for a parser that sees only a part of the file.
    const std::string& markdown() const { return markdown_; }
    /// How many lines that is.
    int line_count() const { return line_count_; }

    /// Lines of the file as Markdown that needs no others: each link to a definition in other lines is written as a
    /// link of its own, and each footnote in parentheses where it is used. Code stays as it is.
    std::string written_out(const SourceText& source, LineRange lines) const;

    /// The same for a part of a line or of several.
    std::string written_out(std::string_view markdown) const { return written_out(markdown, {}); }

private:
    struct Definition {
        std::string text; ///< a link's target and title, a footnote's text
        int line = 0;
    };

    bool read_line(std::string_view line, int number);
    std::string written_out(std::string_view markdown, LineRange own_lines) const;
    const Definition* find(std::string_view label) const;

    std::map<std::string, Definition> definitions_; ///< by label, in small letters; a footnote's begins with ^
    std::set<int> footnote_lines_;
    std::string markdown_;
    int line_count_ = 0;
};

} // namespace greenroom::cards
