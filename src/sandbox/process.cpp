#include "sandbox/process.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace greenroom::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t longest_line = 32 * 1024 * 1024;
constexpr std::size_t most_errors = 4096;
constexpr std::chrono::milliseconds tick = 100ms;

[[noreturn]] void fail(const std::string& what, int error = errno) {
    throw std::system_error(error, std::generic_category(), what);
}

/// A socket pair rather than a pipe: writing to one whose reader is gone can be done without a signal.
struct Ends {
    Descriptor ours;
    Descriptor theirs;
};

Ends make_channel() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        fail("Could not make a channel to a program");
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

std::vector<char*> pointers_to(const std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str())); // posix_spawn() changes none
    pointers.push_back(nullptr);
    return pointers;
}

/// What posix_spawn() does in the new process: the three standard descriptors, and signals as a program expects them.
class SpawnPlan {
public:
    SpawnPlan() {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_setsigmask(&attributes_, &none);
        ::posix_spawnattr_setsigdefault(&attributes_, &all);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnPlan() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    void connect(const Descriptor& from, int to) { ::posix_spawn_file_actions_adddup2(&actions_, from.get(), to); }

    pid_t run(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
        pid_t id = -1;
        const int error = ::posix_spawnp(&id, arguments.front().c_str(), &actions_, &attributes_,
                                         pointers_to(arguments).data(), pointers_to(environment).data());
        if (error != 0)
            fail("Could not start " + arguments.front(), error);
        return id;
    }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        number_ = std::exchange(other.number_, -1);
    }
    return *this;
}

void Descriptor::close() {
    if (number_ >= 0)
        ::close(std::exchange(number_, -1));
}

Process::Process(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
    Ends in = make_channel(), out = make_channel();
    errors_ = Descriptor(::memfd_create("errors", MFD_CLOEXEC));
    if (!errors_.is_open())
        fail("Could not keep the errors of a program");
    SpawnPlan plan;
    plan.connect(in.theirs, STDIN_FILENO);
    plan.connect(out.theirs, STDOUT_FILENO);
    plan.connect(errors_, STDERR_FILENO);
    id_ = plan.run(arguments, environment);
    input_ = std::move(in.ours);
    output_ = std::move(out.ours);
}

Process::~Process() { end(0ms); }

bool Process::is_running() const {
    pollfd waiting{output_.get(), 0, 0};
    return ::poll(&waiting, 1, 0) == 0;
}

bool Process::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::send(input_.get(), text.data(), text.size(), MSG_NOSIGNAL);
        if (written < 0 && errno != EINTR)
            return false;
        text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

bool Process::read_some(std::chrono::milliseconds patience) {
    pollfd waiting{output_.get(), POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0)
        return true;
    char bytes[64 * 1024];
    const ssize_t count = ::read(output_.get(), bytes, sizeof bytes);
    if (count < 0)
        return errno == EINTR || errno == EAGAIN;
    read_.append(bytes, static_cast<std::size_t>(count));
    return count > 0;
}

ReadLine Process::read_line(Clock::time_point deadline, const std::function<bool()>& go_on) {
    std::size_t looked_at = 0;
    while (true) {
        const std::size_t end = read_.find('\n', looked_at);
        if (end != std::string::npos) {
            std::string line = read_.substr(0, end);
            read_.erase(0, end + 1);
            return {std::move(line), ReadEnd::Closed};
        }
        looked_at = read_.size();
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (looked_at > longest_line)
            return {std::nullopt, ReadEnd::TooLong};
        if (left <= 0ms)
            return {std::nullopt, ReadEnd::Late};
        if (go_on && !go_on())
            return {std::nullopt, ReadEnd::Stopped};
        if (!read_some(std::min(left, tick)))
            return {std::nullopt, ReadEnd::Closed};
    }
}

std::string Process::read_all(Clock::time_point deadline) {
    while (Clock::now() < deadline && read_.size() <= longest_line && read_some(tick)) {
    }
    return std::exchange(read_, {});
}

std::string Process::errors() const {
    std::string text(most_errors, '\0');
    const ssize_t count = ::pread(errors_.get(), text.data(), text.size(), 0);
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return text;
}

void Process::end(std::chrono::milliseconds patience) {
    input_.close();
    if (id_ < 0)
        return;
    const Clock::time_point deadline = Clock::now() + patience;
    while (::waitpid(id_, nullptr, WNOHANG) == 0) {
        if (Clock::now() >= deadline) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
            break;
        }
        std::this_thread::sleep_for(1ms);
    }
    id_ = -1;
}

} // namespace greenroom::sandbox
