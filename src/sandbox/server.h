#pragma once

#include "sandbox/interpreter.h"
#include "sandbox/run.h"

#include <functional>
#include <memory>
#include <string>

namespace greenroom::sandbox {

class Process;

/// A warm Django in a box. Each run is a process of its own in it; the box is made anew where a run has spoilt it.
///
/// The box dies with the thread that makes it, so one thread that lives as long must make all calls.
class Server {
public:
    /// Nothing is started yet.
    explicit Server(Interpreter interpreter);
    ~Server();

    /// Starts Django unless it is running, and waits until it is ready. Throws std::runtime_error where it does not
    /// start.
    void warm_up();

    /// Runs a program, for `limit` at most; starts Django first where it is not running. `go_on` is asked ten times a
    /// second; false stops the run, and all that it started. Throws std::runtime_error where Django does not start.
    RunResult run(const Program& program, std::chrono::seconds limit = std::chrono::seconds{10},
                  const std::function<bool()>& go_on = {});

    const Interpreter& interpreter() const { return interpreter_; }

private:
    RunResult ask(const Program& program, std::chrono::seconds limit, const std::function<bool()>& go_on);

    Interpreter interpreter_;
    std::unique_ptr<Process> process_;
    std::string django_; ///< versions, as the running one says
    std::string python_;
};

} // namespace greenroom::sandbox
