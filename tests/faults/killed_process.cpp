#include "faults/killed_process.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace greenroom::test {

namespace {

constexpr int threw = 3;

class Pipe {
public:
    Pipe() {
        if (pipe(ends_) != 0)
            throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void close_end(int end) {
        if (ends_[end] >= 0)
            close(ends_[end]);
        ends_[end] = -1;
    }
    void say(const std::string& line) const {
        const std::string text = line + "\n";
        if (write(ends_[1], text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            _exit(threw);
    }
    /// Everything up to the writer's end.
    std::string read_all() const {
        std::string text;
        char buffer[4096];
        for (ssize_t got; (got = read(ends_[0], buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(got));
        return text;
    }

private:
    int ends_[2] = {-1, -1};
};

[[noreturn]] void live(const Pipe& pipe, const std::function<void(const Say&)>& work) {
    try {
        work([&](const std::string& line) { pipe.say(line); });
    } catch (const std::exception& error) {
        std::fprintf(stderr, "the victim threw: %s\n", error.what());
        _exit(threw);
    }
    _exit(0);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0, end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        lines.push_back(text.substr(begin, end - begin));
    return lines;
}

} // namespace

ProcessOutput kill_after(std::chrono::microseconds life, const std::function<void(const Say&)>& work) {
    Pipe pipe;
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0)
        live(pipe, work);
    pipe.close_end(1);
    // A pipe holds 64 KiB: what a victim says in its short life fits.
    usleep(static_cast<useconds_t>(life.count()));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        throw std::runtime_error("the victim failed before it was killed");
    return {lines_of(pipe.read_all()), WIFEXITED(status)};
}

std::chrono::microseconds life_of(const std::function<void(const Say&)>& work) {
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const Pipe pipe;
        live(pipe, work);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("the victim failed by itself");
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace greenroom::test
