#include "cards/parse/problem.h"

#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace greenroom {

std::string to_text(const Problem& problem) {
    std::string text = cards::in_one_line(problem.file);
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

namespace cards {

namespace {

Problem untold(const std::string& file, std::size_t count, Severity severity) {
    return {file, 0, 0, severity, "there are " + std::to_string(count) + " more problems; correct those above first",
            ""};
}

} // namespace

ProblemLog::ProblemLog(const SourceText& source, std::string file) : source_(source), file_(std::move(file)) {}

void ProblemLog::error(Position position, std::string message) {
    ++errors_;
    add(Severity::Error, position, std::move(message));
}

void ProblemLog::warning(Position position, std::string message) {
    add(Severity::Warning, position, std::move(message));
}

void ProblemLog::add(Severity severity, Position position, std::string message) {
    if (is_full()) {
        ++untold_;
        return;
    }
    problems_.push_back({file_, position.line, position.column, severity, std::move(message), excerpt(position.line)});
}

std::string ProblemLog::excerpt(int line) {
    const std::string_view text = source_.line(line);
    if (text.size() > longest_excerpt || text.size() > excerpt_bytes_left_)
        return {};
    excerpt_bytes_left_ -= text.size();
    return std::string(text);
}

std::vector<Problem> ProblemLog::take() {
    std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    if (untold_ > 0)
        problems_.push_back(untold(file_, untold_, errors_ > 0 ? Severity::Error : Severity::Warning));
    return std::exchange(problems_, {});
}

void keep_first_problems(std::vector<Problem>& problems, const std::string& file) {
    if (problems.size() <= most_problems)
        return;
    const bool any_error = std::any_of(problems.begin(), problems.end(),
                                       [](const Problem& problem) { return problem.severity == Severity::Error; });
    const std::size_t more = problems.size() - most_problems;
    problems.resize(most_problems);
    problems.push_back(untold(file, more, any_error ? Severity::Error : Severity::Warning));
}

} // namespace cards

} // namespace greenroom
