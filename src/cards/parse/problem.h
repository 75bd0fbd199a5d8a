#pragma once

#include "cards/text/source_text.h"

#include <cstddef>
#include <string>
#include <vector>

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

/// "file:line:column: error: message", then the source line and a caret under the column, each on its own line.
std::string to_text(const Problem& problem);

struct Picture;

namespace cards {

/// A source line longer than this many bytes is not kept with a problem.
inline constexpr std::size_t longest_excerpt = 64 * 1024;

/// As many problems are told at once; of more nobody reads a list.
inline constexpr std::size_t most_problems = 1000;

/// Leaves the first most_problems of a list, and says in one more, of `file`, how many others there were.
void keep_first_problems(std::vector<Problem>& problems, const std::string& file);

/// Collects the problems of one file, each with its source line, and counts the errors among them. The first
/// most_problems are kept, and how many more there are is told in one more.
///
/// Excerpts together stay under 16 MiB, so that a file of nothing but problems cannot fill the memory; problems found
/// after that come without an excerpt.
class ProblemLog {
public:
    ProblemLog(const SourceText& source, std::string file);

    void error(Position position, std::string message);
    void warning(Position position, std::string message);
    int errors() const { return errors_; }
    /// Whether further problems are only counted.
    bool is_full() const { return problems_.size() >= most_problems; }
    /// The problems in order of line and column; leaves none behind.
    std::vector<Problem> take();

private:
    void add(Severity severity, Position position, std::string message);
    std::string excerpt(int line);

    const SourceText& source_;
    std::string file_;
    std::vector<Problem> problems_;
    int errors_ = 0;
    std::size_t untold_ = 0;
    std::size_t excerpt_bytes_left_ = 16 * 1024 * 1024;
};

class References;

/// The file being read, and where its problems go; every part of the parser works on one.
struct ParseContext {
    const SourceText& source;
    ProblemLog& log;
    const std::string& relative_path; ///< of the file in its deck
    References& references;
    std::vector<Picture>& pictures; ///< those found so far
};

} // namespace cards

} // namespace greenroom
