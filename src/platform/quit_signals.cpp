#include "platform/quit_signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace greenroom {
namespace {

constexpr std::array quit_signals{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes to.
volatile std::sig_atomic_t end_to_write = -1;

extern "C" void note_quit_signal(int) {
    const int before = errno;
    const char byte = 0;
    // A full pipe has told of one already.
    [[maybe_unused]] const ssize_t written = write(end_to_write, &byte, 1);
    errno = before;
}

void handle_by(void (*handler)(int), int flags, void (*instead_of)(int)) {
    for (const int signal : quit_signals) {
        struct sigaction present {
        }, next{};
        sigaction(signal, nullptr, &present);
        if (present.sa_handler != instead_of)
            continue;
        next.sa_handler = handler;
        next.sa_flags = flags;
        sigaction(signal, &next, nullptr);
    }
}

} // namespace

QuitSignalPipe::QuitSignalPipe() {
    if (pipe2(ends_, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    end_to_write = ends_[1];
    handle_by(note_quit_signal, SA_RESTART | static_cast<int>(SA_RESETHAND), SIG_DFL);
}

QuitSignalPipe::~QuitSignalPipe() {
    handle_by(SIG_DFL, 0, note_quit_signal);
    end_to_write = -1;
    for (const int end : ends_)
        if (end >= 0)
            close(end);
}

bool QuitSignalPipe::take() {
    std::array<char, 8> told{};
    return read(ends_[0], told.data(), told.size()) > 0;
}

} // namespace greenroom
