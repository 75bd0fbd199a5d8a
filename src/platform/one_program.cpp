#include "platform/one_program.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace greenroom {
namespace {

/// How long one program waits for the other, in milliseconds: it has only to hand over a few bytes.
constexpr int timeout = 2000;

/// The address is the kernel's, an abstract socket, which vanishes with the program.
struct Address {
    sockaddr_un name{};
    socklen_t size = 0;

    explicit Address(std::string_view text) {
        name.sun_family = AF_UNIX;
        text = text.substr(0, sizeof name.sun_path - 1);
        // A leading zero makes it abstract: see unix(7).
        std::memcpy(name.sun_path + 1, text.data(), text.size());
        size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + text.size());
    }
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&name); }
};

/// Whether the other end is a program of the same person.
bool is_own(const Descriptor& connection) {
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(connection.get(), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
}

bool can_be_read(const Descriptor& connection) {
    pollfd request{connection.get(), POLLIN, 0};
    return poll(&request, 1, timeout) == 1;
}

std::string read_all(const Descriptor& from) {
    std::string text;
    char buffer[4096];
    while (can_be_read(from)) {
        const ssize_t got = read(from.get(), buffer, sizeof buffer);
        if (got <= 0)
            break;
        text.append(buffer, static_cast<std::size_t>(got));
    }
    return text;
}

} // namespace

OneProgram::OneProgram(std::string_view name)
    : name_(std::to_string(getuid()) + '-' + std::string(name)),
      socket_(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const Address address(name_);
    if (socket_.get() < 0)
        return;
    if (bind(socket_.get(), address.get(), address.size) != 0) {
        first_ = errno != EADDRINUSE;
        return;
    }
    listens_ = listen(socket_.get(), 8) == 0;
}

bool OneProgram::tell_first(std::string_view message) const {
    const Address address(name_);
    const Descriptor other(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (other.get() < 0 || connect(other.get(), address.get(), address.size) != 0 || !is_own(other))
        return false;
    if (!message.empty() &&
        send(other.get(), message.data(), message.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(message.size()))
        return false;
    shutdown(other.get(), SHUT_WR);
    // It answers by closing its end.
    char nothing = 0;
    return can_be_read(other) && read(other.get(), &nothing, 1) == 0;
}

std::optional<std::string> OneProgram::take_message() const {
    const Descriptor other(accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (other.get() < 0 || !is_own(other))
        return std::nullopt;
    return read_all(other);
}

} // namespace greenroom
