#pragma once

#include <string>

namespace greenroom {

enum class Severity { Error, Warning };

/// Something wrong in a deck's text, as a value: parsing never throws for what a learner wrote.
struct Problem {
    std::string file; ///< as it was named to the reader
    int line = 0;     ///< 1-based; 0 when the whole file is meant
    int column = 0;   ///< 1-based, in bytes; 0 when the whole line is meant
    Severity severity = Severity::Error;
    std::string message; ///< what is wrong and what to do, one sentence without a final full stop
    std::string excerpt; ///< the source line, without its line break; empty when there is none

    bool operator==(const Problem&) const = default;
};

/// "file:line:column: error: message", then the source line and a caret under the column, each on a line of its own.
std::string to_text(const Problem& problem);

} // namespace greenroom
