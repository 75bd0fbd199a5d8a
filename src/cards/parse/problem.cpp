#include "cards/parse/problem.h"

#include "cards/text/caret.h"

namespace greenroom {

std::string to_text(const Problem& problem) {
    std::string text = problem.file;
    if (problem.line > 0)
        text.append(":").append(std::to_string(problem.line));
    if (problem.line > 0 && problem.column > 0)
        text.append(":").append(std::to_string(problem.column));
    text += problem.severity == Severity::Error ? ": error: " : ": warning: ";
    text += problem.message;
    if (!problem.excerpt.empty())
        text.append("\n").append(cards::with_caret(problem.excerpt, problem.column));
    return text;
}

} // namespace greenroom
