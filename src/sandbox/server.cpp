#include "sandbox/server.h"

#include "messages/message.h"
#include "sandbox/box.h"
#include "sandbox/process.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <system_error>

namespace greenroom::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds start_patience = 120s; // a machine may have much else to do
/// Beyond a run's limit: the runner ends it by itself before.
constexpr std::chrono::seconds grace = 3s;

std::string last_line(const std::string& text) {
    const std::size_t end = text.find_last_not_of('\n');
    const std::size_t begin = end == std::string::npos ? end : text.rfind('\n', end);
    return end == std::string::npos ? "" : text.substr(begin + 1, end - begin);
}

[[noreturn]] void fail_to_start(const Interpreter& interpreter, const std::string& errors) {
    const std::string shown = last_line(errors);
    throw greenroom::Failure((shown.empty()
                                  ? English::tr("Django %1 of %2 does not start in the box; try another Python")
                                  : English::tr("Django %1 of %2 does not start in the box: %3; try another Python"))
                                 .arg(interpreter.django)
                                 .arg(interpreter.program.string())
                                 .arg(shown));
}

} // namespace

Server::Server(Interpreter interpreter) : interpreter_(std::move(interpreter)) {}

Server::~Server() = default;

void Server::warm_up() {
    if (process_ && process_->is_running())
        return;
    try {
        process_ = std::make_unique<Process>(boxed_runner(interpreter_), std::vector<std::string>{});
    } catch (const std::system_error& error) {
        throw greenroom::Failure(
            English::tr("The box cannot be made: %1; install the package bubblewrap").arg(error.what()));
    }
    const ReadLine greeting = process_->read_line(Process::Clock::now() + start_patience);
    const nlohmann::json versions =
        greeting.line ? nlohmann::json::parse(*greeting.line, nullptr, false) : nlohmann::json();
    if (!versions.is_object()) {
        process_->end(1s);
        const std::string errors = process_->errors();
        process_.reset();
        fail_to_start(interpreter_, errors);
    }
    django_ = versions.value("django", "");
    python_ = versions.value("python", "");
}

RunResult Server::run(const Program& program, std::chrono::seconds limit, const std::function<bool()>& go_on) {
    warm_up();
    const auto start = Process::Clock::now();
    RunResult result = ask(program, limit, go_on);
    if (result.spent_box)
        process_.reset();
    result.took = std::chrono::duration_cast<std::chrono::milliseconds>(Process::Clock::now() - start);
    result.django = django_;
    result.python = python_;
    return result;
}

RunResult Server::ask(const Program& program, std::chrono::seconds limit, const std::function<bool()>& go_on) {
    RunResult none;
    for (const Check& check : program.checks)
        none.checks.push_back({check.name, CheckResult::Outcome::NotRun, {}, {}});
    ReadLine answer{std::nullopt, ReadEnd::Closed};
    if (process_->write(to_question(program, limit) + "\n"))
        answer = process_->read_line(Process::Clock::now() + limit + grace, go_on);
    if (answer.line)
        if (std::optional<RunResult> result = read_answer(*answer.line, program))
            return *result;
    none.detail = last_line(process_->errors());
    process_.reset();
    none.end = answer.end == ReadEnd::Late      ? RunEnd::TimedOut
               : answer.end == ReadEnd::Stopped ? RunEnd::Stopped
                                                : RunEnd::Died;
    return none;
}

} // namespace greenroom::sandbox
