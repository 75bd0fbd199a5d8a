#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace greenroom::bench {

/// A program with its arguments, run with the bench's environment and these variables ("NAME=value") over it;
/// its output goes nowhere, its errors to the bench's.
struct Command {
    std::vector<std::string> words; ///< the program's path first
    std::vector<std::string> environment;
};

/// Milliseconds from starting the program to its exit. Throws std::runtime_error when it cannot be started or does not
/// exit with 0.
double run_to_end(const Command& command);

/// A program that runs until the end of the scope, where it is told to terminate and waited for.
class RunningProcess {
public:
    /// Throws std::runtime_error when it cannot be started.
    explicit RunningProcess(const Command& command);
    ~RunningProcess();
    RunningProcess(const RunningProcess&) = delete;
    RunningProcess& operator=(const RunningProcess&) = delete;

    /// Its proportional set size now, in MiB: its own pages, and of shared ones its share. Throws std::runtime_error
    /// when it ended or the kernel does not tell.
    double proportional_set() const;

private:
    std::string name_;
    pid_t id_;
};

} // namespace greenroom::bench
