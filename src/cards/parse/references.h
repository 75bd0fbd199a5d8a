#pragma once

#include "cards/text/source_text.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace greenroom::cards {

/// Lines with definitions of links, as Markdown.
struct DefinitionLines {
    std::string markdown;
    int count = 0;
};

/// The definitions of links and footnotes in a file, wherever in it they are: `[label]: https://…`, `[^1]: a note`.
/// Cards are read and shown part by part, so each use is written out in its own part. A long definition that is used
/// often makes far more text than the file has: past a multiple of its size the rest is left as it is written.
class References {
public:
    explicit References(const SourceText& source);

    bool empty() const { return definitions_.empty(); }

    /// Those of links that a part of the file uses, for a parser that sees only that part.
    DefinitionLines used_in(std::string_view part);

    /// Lines of the file as Markdown that needs no others: each link to a definition in other lines is written as a
    /// link of its own, and each footnote in parentheses where it is used. Code stays as it is.
    std::string written_out(const SourceText& source, LineRange lines);

    /// The same for a part of a line or of several.
    std::string written_out(std::string_view markdown) { return written_out(markdown, {}); }

    /// Whether there were more uses than there was room for.
    bool ran_out_of_room() const { return ran_out_of_room_; }

private:
    struct Definition {
        std::string label; ///< as it is written
        std::string text;  ///< a link's target and title, a footnote's text
        int line = 0;
    };

    bool read_line(std::string_view line, int number);
    std::string written_out(std::string_view markdown, LineRange own_lines);
    const Definition* find(std::string_view label) const;
    bool take_room(std::size_t bytes);

    std::map<std::string, Definition> definitions_; ///< by label, in small letters; a footnote's begins with ^
    std::set<int> footnote_lines_;
    std::size_t room_; ///< bytes that may still be written out
    bool ran_out_of_room_ = false;
};

} // namespace greenroom::cards
