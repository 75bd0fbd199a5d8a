#include "cards/parse/problem_log.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace greenroom::cards {

ProblemLog::ProblemLog(const SourceText& source, std::string file) : source_(source), file_(std::move(file)) {}

void ProblemLog::error(Position position, std::string message) {
    ++errors_;
    add(Severity::Error, position, std::move(message));
}

void ProblemLog::warning(Position position, std::string message) {
    add(Severity::Warning, position, std::move(message));
}

void ProblemLog::add(Severity severity, Position position, std::string message) {
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
    return std::exchange(problems_, {});
}

} // namespace greenroom::cards
