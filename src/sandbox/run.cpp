#include "sandbox/run.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace greenroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t most_frames = 50;
constexpr std::size_t most_sql = 200;

std::string text_of(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flag_of(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::optional<int> number_of(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    return static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), 0, 1'000'000'000));
}

/// The objects of a list, at most so many; none where it is no list.
std::vector<json> objects_of(const json& object, const char* key, std::size_t most) {
    std::vector<json> objects;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return objects;
    for (const json& item : *found)
        if (item.is_object() && objects.size() < most)
            objects.push_back(item);
    return objects;
}

Failure failure_of(const json& object) {
    Failure failure{text_of(object, "message"), number_of(object, "line"), {}};
    for (const json& frame : objects_of(object, "frames", most_frames))
        failure.frames.push_back(
            {number_of(frame, "line").value_or(0), text_of(frame, "name"), text_of(frame, "text")});
    return failure;
}

CheckResult check_of(const json& object, const std::string& name) {
    using Outcome = CheckResult::Outcome;
    CheckResult check{name, Outcome::NotRun, failure_of(object), {}};
    check.outcome = flag_of(object, "passed")        ? Outcome::Passed
                    : flag_of(object, "timeout")     ? Outcome::TimedOut
                    : !check.failure.message.empty() ? Outcome::Failed
                                                     : Outcome::NotRun;
    for (const json& sent : objects_of(object, "sql", most_sql))
        check.sql.push_back({text_of(sent, "sql"), number_of(sent, "line"), number_of(sent, "times").value_or(1)});
    return check;
}

RunEnd end_named(const std::string& word) {
    if (word.empty())
        return RunEnd::Finished;
    if (word == "timeout")
        return RunEnd::TimedOut;
    if (word == "output")
        return RunEnd::TooMuchOutput;
    if (word == "memory")
        return RunEnd::TooMuchMemory;
    if (word == "processes")
        return RunEnd::TooManyProcesses;
    return word == "files" ? RunEnd::TooManyFiles : RunEnd::Died;
}

RunResult result_of(const json& answer, const Program& program) {
    RunResult result;
    const std::vector<json> checks = objects_of(answer, "checks", program.checks.size());
    for (std::size_t n = 0; n < program.checks.size(); ++n)
        result.checks.push_back(check_of(n < checks.size() ? checks[n] : json::object(), program.checks[n].name));
    result.output = text_of(answer, "output");
    result.spent_box = flag_of(answer, "spent");
    result.detail = text_of(answer, "end");
    result.end = end_named(result.detail);
    if (const std::string module = text_of(answer, "missing"); !module.empty()) {
        result.end = RunEnd::ModuleMissing;
        result.detail = module;
    } else if (const std::string file = text_of(answer, "failed"); !file.empty() && result.end == RunEnd::Finished) {
        result.failure = failure_of(answer);
        result.end = flag_of(answer, "timeout") ? RunEnd::TimedOut
                     : file == "models.py"      ? RunEnd::ModelsRaised
                                                : RunEnd::CodeRaised;
    }
    return result;
}

} // namespace

bool RunResult::passed() const {
    return end == RunEnd::Finished && !checks.empty() && std::ranges::all_of(checks, &CheckResult::passed);
}

Message to_text(RunEnd end, const std::string& detail) {
    switch (end) {
    case RunEnd::Finished:
    case RunEnd::CodeRaised:
        return {};
    case RunEnd::ModelsRaised:
        return English::tr("The code that the exercise gives raises an error; this is a fault of the deck");
    case RunEnd::TimedOut:
        return English::tr("It did not end in time");
    case RunEnd::TooMuchOutput:
        return English::tr("It printed more than 1 MiB, and was stopped");
    case RunEnd::TooMuchMemory:
        return English::tr("It used more than 512 MiB of memory, and was stopped");
    case RunEnd::TooManyProcesses:
        return English::tr("It started more than 64 processes, and was stopped");
    case RunEnd::TooManyFiles:
        return English::tr("It made more than 10,000 files, and was stopped");
    case RunEnd::Died:
        return English::tr("Its process ended early: %1").arg(detail);
    case RunEnd::ModuleMissing:
        return English::tr("It needs the module %1, which this Python does not find").arg(detail);
    case RunEnd::Stopped:
        return English::tr("It was stopped");
    }
    return {};
}

std::vector<SentSql> all_sql(const RunResult& result) {
    std::vector<SentSql> all;
    for (const CheckResult& check : result.checks)
        for (const SentSql& sent : check.sql) {
            const auto same = std::ranges::find_if(
                all, [&](const SentSql& other) { return other.sql == sent.sql && other.line == sent.line; });
            if (same == all.end())
                all.push_back(sent);
            else
                same->times += sent.times;
        }
    return all;
}

int passed_checks(const RunResult& result) {
    return static_cast<int>(std::ranges::count_if(result.checks, &CheckResult::passed));
}

int sent_queries(const RunResult& result) {
    int queries = 0;
    for (const CheckResult& check : result.checks)
        for (const SentSql& sent : check.sql)
            queries += sent.times;
    return queries;
}

std::string to_question(const Program& program, std::chrono::seconds limit) {
    json question = {{"action", "exercise"},    {"models", program.models}, {"code", program.code},
                     {"checks", json::array()}, {"needs", program.needs},   {"limit", limit.count()}};
    for (const Check& check : program.checks)
        question["checks"].push_back({{"name", check.name}, {"code", check.code}});
    // What is no UTF-8 is no Python either; it is sent as what an editor would show of it.
    return question.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<RunResult> read_answer(const std::string& line, const Program& program) {
    const json answer = json::parse(line, nullptr, false);
    if (!answer.is_object())
        return std::nullopt;
    return result_of(answer, program);
}

} // namespace greenroom::sandbox
