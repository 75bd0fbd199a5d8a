#include "desktop/app/single_instance.h"

#include <QCryptographicHash>
#include <QSocketNotifier>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace greenroom::desktop {
namespace {

/// How long one program waits for the other, in milliseconds: it has only to hand over a few bytes.
constexpr int timeout = 2000;

/// A person's window on a deck, whatever path led to it.
QByteArray address_of(const std::filesystem::path& deck) {
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(deck, unknown);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString((unknown ? deck : whole).string()),
                                                     QCryptographicHash::Sha256);
    return QByteArrayLiteral("greenroom-") + QByteArray::number(getuid()) + '-' + hash.toHex().left(32);
}

struct Address {
    sockaddr_un name{};
    socklen_t size = 0;

    explicit Address(const QByteArray& text) {
        name.sun_family = AF_UNIX;
        // A leading zero makes it abstract: see unix(7).
        std::memcpy(name.sun_path + 1, text.constData(), static_cast<std::size_t>(text.size()));
        size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(text.size()));
    }
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&name); }
};

/// A connection, closed at the end of a scope.
class Connection {
public:
    explicit Connection(int descriptor) : descriptor_(descriptor) {}
    ~Connection() {
        if (descriptor_ >= 0)
            close(descriptor_);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    int get() const { return descriptor_; }
    /// Whether the other end is a program of the same person.
    bool is_own() const {
        ucred other{};
        socklen_t size = sizeof other;
        return getsockopt(descriptor_, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
    }
    bool waits_for(short events) const {
        pollfd request{descriptor_, events, 0};
        return poll(&request, 1, timeout) == 1;
    }

private:
    int descriptor_;
};

QByteArray read_all(const Connection& from) {
    QByteArray text;
    char buffer[4096];
    while (from.waits_for(POLLIN)) {
        const ssize_t got = read(from.get(), buffer, sizeof buffer);
        if (got <= 0)
            break;
        text.append(buffer, got);
    }
    return text;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& deck, QObject* parent)
    : QObject(parent), address_(address_of(deck)), socket_(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const Address address(address_);
    if (socket_ < 0)
        return;
    if (bind(socket_, address.get(), address.size) != 0) {
        first_ = errno != EADDRINUSE;
        return;
    }
    listen(socket_, 8);
    notifier_ = new QSocketNotifier(socket_, QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() {
    if (socket_ >= 0)
        close(socket_);
}

bool SingleInstance::raise_other(const std::vector<std::filesystem::path>& paths) const {
    const Address address(address_);
    const Connection other(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (other.get() < 0 || ::connect(other.get(), address.get(), address.size) != 0 || !other.is_own())
        return false;
    QByteArray text;
    for (const std::filesystem::path& path : paths)
        text += QByteArray::fromStdString(path.string()) + '\0';
    if (!text.isEmpty() && send(other.get(), text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL) !=
                               static_cast<ssize_t>(text.size()))
        return false;
    shutdown(other.get(), SHUT_WR);
    // It answers by closing its end.
    char nothing = 0;
    return other.waits_for(POLLIN) && read(other.get(), &nothing, 1) == 0;
}

void SingleInstance::answer() {
    const Connection other(accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC));
    if (other.get() < 0 || !other.is_own())
        return;
    std::vector<std::filesystem::path> paths;
    for (const QByteArray& path : read_all(other).split('\0'))
        if (!path.isEmpty())
            paths.emplace_back(path.toStdString());
    Q_EMIT raise_requested(paths);
}

} // namespace greenroom::desktop
