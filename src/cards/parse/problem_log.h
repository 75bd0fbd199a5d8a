#pragma once

#include "cards/parse/problem.h"
#include "cards/text/source_text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace greenroom::cards {

/// A source line longer than this many bytes is not kept with a problem.
inline constexpr std::size_t longest_excerpt = 64 * 1024;

/// Collects the problems of one file, each with its source line, and counts the errors among them.
///
/// Excerpts together stay under 16 MiB, so that a file of nothing but problems cannot fill the memory; problems found
/// after that come without an excerpt.
class ProblemLog {
public:
    ProblemLog(const SourceText& source, std::string file);

    void error(Position position, std::string message);
    void warning(Position position, std::string message);
    int errors() const { return errors_; }
    /// The problems in order of line and column; leaves none behind.
    std::vector<Problem> take();

private:
    void add(Severity severity, Position position, std::string message);
    std::string excerpt(int line);

    const SourceText& source_;
    std::string file_;
    std::vector<Problem> problems_;
    int errors_ = 0;
    std::size_t excerpt_bytes_left_ = 16 * 1024 * 1024;
};

} // namespace greenroom::cards
