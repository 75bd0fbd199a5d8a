#pragma once

#include <cstddef>
#include <memory>

namespace greenroom {

/// What a piece of code is, as far as its colour is concerned.
enum class CodeRole { Keyword, String, Comment, Number };

/// A coloured piece of one text; positions and lengths in bytes of UTF-8.
struct CodeSpan {
    std::size_t start = 0;
    std::size_t length = 0;
    CodeRole role = CodeRole::Keyword;

    bool operator==(const CodeSpan&) const = default;
};

/// What a line of code leaves open for the next one, such as a string in three quotes.
class OpenCode {
public:
    virtual ~OpenCode() = default;
    virtual bool equals(const OpenCode& other) const = 0;
};

} // namespace greenroom
