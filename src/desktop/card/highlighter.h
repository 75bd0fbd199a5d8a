#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::desktop {

/// What a piece of code is, as far as its colour is concerned.
enum class CodeRole { Keyword, String, Comment, Number };

/// A coloured piece of one text; positions and lengths in bytes of UTF-8.
struct CodeSpan {
    std::size_t start = 0;
    std::size_t length = 0;
    CodeRole role = CodeRole::Keyword;

    bool operator==(const CodeSpan&) const = default;
};

/// The coloured pieces of `text`, in order and apart. `language` is the first word of a fence's info string;
/// an unknown one, or one whose definition is not installed, colours nothing.
std::vector<CodeSpan> highlight(const std::string& language, std::string_view text);

/// What a line of code leaves open for the next one, such as a string in three quotes.
class OpenCode {
public:
    virtual ~OpenCode() = default;
    virtual bool equals(const OpenCode& other) const = 0;
};

/// The same for one line of text that is being typed: it begins as the line before left it, and `open` becomes what it
/// leaves open itself; nothing at the beginning of a text, and where nothing is open.
std::vector<CodeSpan> highlight_line(const std::string& language, std::string_view line,
                                     std::shared_ptr<const OpenCode>& open);

} // namespace greenroom::desktop
