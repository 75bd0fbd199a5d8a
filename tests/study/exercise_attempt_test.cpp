#include "study/exercise/attempt.h"
#include "study/exercise/diff.h"

#include "support/catch.h"

using namespace greenroom;
using namespace std::chrono_literals;
using Side = DiffLine::Side;

namespace {

ExerciseAttempt solved(std::chrono::milliseconds elapsed, int runs) {
    ExerciseAttempt attempt;
    attempt.runs = runs;
    attempt.passed = true;
    attempt.elapsed = elapsed;
    attempt.target = 10min;
    return attempt;
}

/// A diff as text: "-" before what goes, "+" before what comes.
std::string diff(const std::string& before, const std::string& after) {
    std::string text;
    for (const DiffLine& line : line_diff(before, after))
        text += (line.side == Side::Old ? "-" : line.side == Side::New ? "+" : " ") + line.text + "|";
    return text;
}

} // namespace

TEST_CASE("all checks in time speak for Good, late or with a hint for Hard") {
    CHECK(suggested_grade(solved(10min, 2)) == Grade::Good);
    CHECK(suggested_grade(solved(10min + 1ms, 2)) == Grade::Hard);
    ExerciseAttempt hinted = solved(1min, 1);
    hinted.hints = 1;
    CHECK(suggested_grade(hinted) == Grade::Hard);
}

TEST_CASE("a first run that is right in half the time speaks for Easy") {
    CHECK(suggested_grade(solved(5min, 1)) == Grade::Easy);
    CHECK(suggested_grade(solved(5min + 1ms, 1)) == Grade::Good);
    CHECK(suggested_grade(solved(5min, 2)) == Grade::Good);
}

TEST_CASE("what was given up speaks for Again; where nothing can be run, looking at the solution is no giving up") {
    ExerciseAttempt attempt = solved(1min, 3);
    attempt.passed = false;
    attempt.solution_shown = true;
    CHECK(suggested_grade(attempt) == Grade::Again);
    attempt.can_run = false;
    CHECK(suggested_grade(attempt) == Grade::Good);
    attempt.hints = 1;
    CHECK(suggested_grade(attempt) == Grade::Hard);
    attempt.hints = 0;
    attempt.elapsed = 11min;
    CHECK(suggested_grade(attempt) == Grade::Hard);
}

TEST_CASE("an attempt is over when it passed, or when the solution was shown") {
    ExerciseAttempt attempt;
    CHECK_FALSE(attempt.is_over());
    attempt.solution_shown = true;
    CHECK(attempt.is_over());
    CHECK(solved(1min, 1).is_over());
}

TEST_CASE("a diff says line by line what goes and what comes") {
    CHECK(diff("a\nb\nc\n", "a\nx\nc\n") == " a|-b|+x| c|");
    CHECK(diff("", "a\n") == "+a|");
    CHECK(diff("a\n", "") == "-a|");
    CHECK(diff("", "").empty());
    CHECK(diff("a\nb\n", "a\nb\n") == " a| b|");
    CHECK(diff("a\nb\nc\nd", "b\nd\ne") == "-a| b|-c| d|+e|");
}

TEST_CASE("blanks at the end of a line, or of a text, make no difference") {
    CHECK(diff("a", "a\n") == " a|");
    CHECK(diff("a  \nb\r\n", "a\nb") == " a| b|");
    CHECK(diff("a\n\n\n", "a") == " a|");
    CHECK(diff("a\n\nb", "a\nb") == " a|-| b|");
}

TEST_CASE("of very long texts one is given after the other") {
    std::string before, after;
    for (int n = 0; n < 3000; ++n) {
        before += "a\n";
        after += "b\n";
    }
    const std::vector<DiffLine> lines = line_diff(before, after);
    CHECK(lines.size() == 6000);
    CHECK(lines.front() == DiffLine{Side::Old, "a"});
    CHECK(lines.back() == DiffLine{Side::New, "b"});
}
