#include "process.h"

#include "stopwatch.h"

#include <cstring>
#include <fstream>
#include <stdexcept>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace greenroom::bench {

namespace {

/// File actions of posix_spawn, freed at the end.
class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&actions_); }
    ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    void silence(int descriptor) { posix_spawn_file_actions_addopen(&actions_, descriptor, "/dev/null", O_WRONLY, 0); }
    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_;
};

std::string name_of(const std::string& variable) { return variable.substr(0, variable.find('=') + 1); }

std::vector<std::string> environment_with(const std::vector<std::string>& changes) {
    std::vector<std::string> all = changes;
    for (char** variable = environ; *variable; ++variable) {
        const std::string name = name_of(*variable);
        bool changed = false;
        for (const std::string& change : changes)
            changed = changed || name_of(change) == name;
        if (!changed)
            all.emplace_back(*variable);
    }
    return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

pid_t start(const Command& command) {
    std::vector<std::string> words = command.words;
    std::vector<std::string> environment = environment_with(command.environment);
    FileActions actions;
    actions.silence(STDOUT_FILENO);
    pid_t id = 0;
    if (const int error = posix_spawn(&id, words[0].c_str(), actions.get(), nullptr, pointers_to(words).data(),
                                      pointers_to(environment).data()))
        throw std::runtime_error("Could not start " + words[0] + ": " + std::strerror(error));
    return id;
}

} // namespace

double run_to_end(const Command& command) {
    int status = 0;
    const double taken = milliseconds_of([&] {
        const pid_t id = start(command);
        waitpid(id, &status, 0);
    });
    if (!WIFEXITED(status))
        throw std::runtime_error(command.words[0] + " was ended by signal " + std::to_string(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0)
        throw std::runtime_error(command.words[0] + " ended with " + std::to_string(WEXITSTATUS(status)));
    return taken;
}

RunningProcess::RunningProcess(const Command& command) : name_(command.words[0]), id_(start(command)) {}

RunningProcess::~RunningProcess() {
    kill(id_, SIGTERM);
    waitpid(id_, nullptr, 0);
}

double RunningProcess::proportional_set() const {
    std::ifstream rollup("/proc/" + std::to_string(id_) + "/smaps_rollup");
    for (std::string word; rollup >> word;)
        if (word == "Pss:") {
            double kibibytes = 0;
            rollup >> kibibytes;
            return kibibytes / 1024;
        }
    throw std::runtime_error("The memory of " + name_ + " cannot be read; did it end?");
}

} // namespace greenroom::bench
