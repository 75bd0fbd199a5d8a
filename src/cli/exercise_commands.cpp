#include "cards/parse/deck_folder.h"
#include "cards/parse/exercise.h"
#include "cli/exercise_run.h"
#include "sandbox/box.h"
#include "sandbox/server.h"
#include "study/interview/start.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <iterator>
#include <memory>
#include <system_error>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

struct ExerciseRequest {
    std::string id{};
    std::string file{};
    std::string python{};
};

/// The one that the command line names, else the one that is set.
std::optional<fs::path> named_python(const Invocation& invocation, const ExerciseRequest& request) {
    const std::string python = request.python.empty() ? open_collection(invocation).settings().python : request.python;
    return python.empty() ? std::nullopt : std::optional<fs::path>(python);
}

Exercise exercise_of(const Invocation& invocation, const std::string& id) {
    Collection collection = open_collection(invocation);
    const StoredCard stored = collection.card(found_card(collection, id)).value();
    if (stored.card.kind != Kind::Exercise)
        throw CommandError("The card " + id + " is no exercise, but a card of the kind " + to_word(stored.card.kind) +
                           "; search kind:exercise lists them");
    return read_exercise(stored.card);
}

sandbox::Program program_of(const Exercise& exercise, const std::string& code) {
    sandbox::Program program{exercise.models, code, {}, exercise.needs};
    for (const ExerciseCheck& check : exercise.checks)
        program.checks.push_back({check.name, check.code});
    return program;
}

/// The Python to run on. Throws CommandError where there is none, or no box.
sandbox::Interpreter usable_interpreter(const Invocation& invocation, const ExerciseRequest& request) {
    const sandbox::BoxReport report = sandbox::examine_box(named_python(invocation, request));
    if (!report.missing.empty())
        throw CommandError(to_text(report.missing.front()).english());
    return report.interpreter.value();
}

Json line_json(const std::optional<int>& line) { return line ? Json(*line) : Json(nullptr); }

std::string message_of(const sandbox::CheckResult& check) {
    using Outcome = sandbox::CheckResult::Outcome;
    switch (check.outcome) {
    case Outcome::Passed:
        return "";
    case Outcome::Failed:
        return check.failure.message;
    case Outcome::TimedOut:
        return "it did not end in time";
    case Outcome::NotRun:
        break;
    }
    return "not run";
}

/// What ended the run before its checks were through; empty where nothing did.
std::string error_of(const sandbox::RunResult& result) {
    const std::string why = sandbox::to_text(result.end, result.detail).english();
    const std::string& raised = result.failure.message;
    return why.empty() || raised.empty() ? why + raised : why + ": " + raised;
}

} // namespace

std::string read_code(const std::string& name) {
    if (name == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    try {
        return read_text(name);
    } catch (const std::system_error& unreadable) {
        throw CommandError("Could not read " + name + ": " + unreadable.code().message() +
                           "; name a file with your code, or - for the standard input");
    }
}

Json run_json(const sandbox::RunResult& result) {
    Json json = {{"passed", result.passed()},
                 {"checks", Json::array()},
                 {"sql", Json::array()},
                 {"output", result.output},
                 {"seconds", std::chrono::duration<double>(result.took).count()},
                 {"django", result.django},
                 {"python", result.python},
                 {"error", nullptr}};
    for (const sandbox::CheckResult& check : result.checks)
        json["checks"].push_back({{"name", check.name},
                                  {"passed", check.passed()},
                                  {"message", message_of(check)},
                                  {"line", line_json(check.failure.line)}});
    for (const sandbox::SentSql& sent : all_sql(result))
        json["sql"].push_back({{"sql", sent.sql}, {"line", line_json(sent.line)}, {"times", sent.times}});
    if (const std::string error = error_of(result); !error.empty())
        json["error"] = {{"message", error}, {"line", line_json(result.failure.line)}};
    return json;
}

namespace {

std::string lines_of(const std::vector<sandbox::Frame>& frames) {
    std::string text;
    for (const sandbox::Frame& frame : frames)
        text += "    line " + std::to_string(frame.line) + ", in " + frame.function + ": " + frame.text + "\n";
    return text;
}

} // namespace

std::string run_text(const sandbox::RunResult& result) {
    std::string text;
    for (const sandbox::CheckResult& check : result.checks) {
        text += (check.passed() ? "passed  " : "FAILED  ") + check.name;
        text += check.passed() ? "\n" : ": " + message_of(check) + "\n" + lines_of(check.failure.frames);
    }
    if (const std::string error = error_of(result); !error.empty())
        text += error + "\n" + lines_of(result.failure.frames);
    for (const sandbox::SentSql& sent : all_sql(result))
        text += std::to_string(sent.times) + " × " + sent.sql +
                (sent.line ? "  (line " + std::to_string(*sent.line) + ")" : "") + "\n";
    if (!result.output.empty())
        text += "Printed:\n" + result.output + (result.output.ends_with('\n') ? "" : "\n");
    char last[120];
    std::snprintf(last, sizeof last, "%.3f s on Django %s, Python %s",
                  std::chrono::duration<double>(result.took).count(), result.django.c_str(), result.python.c_str());
    return text + last;
}

sandbox::RunResult run_code(const Invocation& invocation, const std::string& python, const Exercise& exercise,
                            const std::string& code) {
    sandbox::Server server(usable_interpreter(invocation, {.python = python}));
    server.warm_up();
    return server.run(program_of(exercise, code));
}

ExerciseSupport exercise_support(const Invocation& invocation, const std::string& python, Collection& collection) {
    const sandbox::Interpreter interpreter = usable_interpreter(invocation, {.python = python});
    return {.can_run = true,
            .missing_modules = missing_modules(interpreter, modules_of_exercises(collection, invocation.now))};
}

namespace {

int run_exercise(const Invocation& invocation, const ExerciseRequest& request) {
    const Exercise exercise = exercise_of(invocation, request.id);
    const std::string code = read_code(request.file);
    const sandbox::RunResult result = run_code(invocation, request.python, exercise, code);
    print(invocation, run_json(result), run_text(result));
    return result.passed() ? 0 : 1;
}

int show_box(const Invocation& invocation, const ExerciseRequest& request) {
    const sandbox::BoxReport report = sandbox::examine_box(named_python(invocation, request));
    const auto& python = report.interpreter;
    Json json = {{"box", report.box},
                 {"python", python ? Json(python->python) : Json(nullptr)},
                 {"django", python && !python->django.empty() ? Json(python->django) : Json(nullptr)},
                 {"program", python ? Json(python->program.string()) : Json(nullptr)},
                 {"missing", Json::array()}};
    std::string text = python ? python->program.string() + ": Python " + python->python +
                                    (python->django.empty() ? "" : ", Django " + python->django)
                              : "No Python";
    text += report.box ? "\nThe box can be made" : "\nThe box cannot be made";
    for (const sandbox::Missing& missing : report.missing) {
        json["missing"].push_back(to_text(missing).english());
        text += "\n" + to_text(missing).english();
    }
    print(invocation, json, text);
    return report.missing.empty() ? 0 : 1;
}

} // namespace

void add_exercise_commands(CLI::App& app, Invocation& invocation) {
    const auto request = std::make_shared<ExerciseRequest>();
    CLI::App* group = app.add_subcommand("exercise", "Run code in a box, against the checks of an exercise");
    group->require_subcommand(1);
    CLI::App* run = add_command(*group, invocation, "run", "Run your code for an exercise; exit 1 if a check fails",
                                [&invocation, request] { return run_exercise(invocation, *request); });
    run->add_option("ID", request->id, "The exercise's id")->required();
    run->add_option("FILE", request->file, "Your code; - for the standard input")->required();
    CLI::App* box = add_command(*group, invocation, "box", "Say whether exercises can be run here, and what is missing",
                                [&invocation, request] { return show_box(invocation, *request); });
    for (CLI::App* command : {run, box})
        command->add_option("--python", request->python, python_help);
}

} // namespace greenroom
