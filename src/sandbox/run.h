#pragma once

#include "messages/message.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::sandbox {

/// One thing that a program must do, and the Python that raises where it does not.
struct Check {
    std::string name;
    std::string code;
};

/// Python to run: the code comes after the models, and is what lines are counted in; then each check by itself.
struct Program {
    std::string models;
    std::string code;
    std::vector<Check> checks;
    std::vector<std::string> needs; ///< modules without which nothing is run
};

/// A call in the code that an exception passed through.
struct Frame {
    int line = 0;
    std::string function;
    std::string text; ///< of the line

    bool operator==(const Frame&) const = default;
};

/// SQL that the code sent, or a check counted.
struct SentSql {
    std::string sql;         ///< with its values; sent several times, with "…" in their place
    std::optional<int> line; ///< of the code; none where it was sent from outside of it
    int times = 1;

    bool operator==(const SentSql&) const = default;
};

/// What was raised, and where it passed through the code.
struct Failure {
    std::string message;
    std::optional<int> line;
    std::vector<Frame> frames; ///< the innermost last

    bool operator==(const Failure&) const = default;
};

/// What came of one check.
struct CheckResult {
    enum class Outcome { Passed, Failed, TimedOut, NotRun };
    std::string name;
    Outcome outcome = Outcome::NotRun;
    Failure failure; ///< of a failed check
    std::vector<SentSql> sql;

    bool passed() const { return outcome == Outcome::Passed; }
};

/// How a run ended.
enum class RunEnd {
    Finished,
    CodeRaised,   ///< before any check, see RunResult::failure
    ModelsRaised, ///< the exercise itself has a fault, see RunResult::failure
    TimedOut,
    TooMuchOutput,
    TooMuchMemory,
    TooManyProcesses,
    TooManyFiles,
    Died,          ///< in the detail, how
    ModuleMissing, ///< in the detail, which
    Stopped        ///< by whoever asked for it
};

/// What came of a run.
struct RunResult {
    RunEnd end = RunEnd::Finished;
    std::string detail;
    Failure failure;
    std::vector<CheckResult> checks; ///< as many as the program has, in its order
    std::string output;              ///< what was printed, at most 1 MiB
    std::chrono::milliseconds took{};
    std::string django;
    std::string python;
    bool spent_box = false; ///< it left something behind that only a new box is rid of

    /// Whether every check passed.
    bool passed() const;
};

/// Why a run ended early, in a sentence; empty for one that did not.
Message to_text(RunEnd end, const std::string& detail);

/// SQL of all checks together, each statement from each line once.
std::vector<SentSql> all_sql(const RunResult& result);

/// How many checks passed.
int passed_checks(const RunResult& result);

/// How many queries all checks together sent.
int sent_queries(const RunResult& result);

/// The runner's question, one line without its break.
std::string to_question(const Program& program, std::chrono::seconds limit);

/// What the runner's answer says. It is the work of code that may be hostile: what it does not say, or says in another
/// form, is as if nothing was said; nothing where it is no answer at all.
std::optional<RunResult> read_answer(const std::string& line, const Program& program);

} // namespace greenroom::sandbox
