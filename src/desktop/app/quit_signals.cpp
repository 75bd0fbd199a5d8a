#include "desktop/app/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace greenroom::desktop {
namespace {

constexpr std::array quit_signals{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes to.
volatile std::sig_atomic_t end_to_write = -1;

extern "C" void tell_of_signal(int) {
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

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
    if (pipe2(ends_, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    end_to_write = ends_[1];
    auto* notifier = new QSocketNotifier(ends_[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 8> told{};
        if (read(ends_[0], told.data(), told.size()) > 0)
            Q_EMIT quit_requested();
    });
    handle_by(tell_of_signal, SA_RESTART | static_cast<int>(SA_RESETHAND), SIG_DFL);
}

QuitSignals::~QuitSignals() {
    handle_by(SIG_DFL, 0, tell_of_signal);
    end_to_write = -1;
    for (const int end : ends_)
        if (end >= 0)
            close(end);
}

} // namespace greenroom::desktop
