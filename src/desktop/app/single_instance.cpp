#include "desktop/app/single_instance.h"

#include "desktop/app/activation.h"
#include "platform/machine.h"
#include "platform/program.h"
#include "study/collection/library.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QSocketNotifier>

namespace greenroom::desktop {
namespace {

/// One name for a collection, whatever path led to it.
QString name_of(const std::filesystem::path& collection) {
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(collection, unknown);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString((unknown ? collection : whole).string()),
                                                     QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

/// What desktops call this program; another collection than the usual one has a name of its own.
QString bus_name_of(const std::filesystem::path& collection) {
    const QString program = QGuiApplication::desktopFileName(), name = name_of(collection);
    return name == name_of(default_collection_file()) ? program : program + QStringLiteral(".collection") + name;
}

std::string as_message(const RaiseRequest& request) {
    std::string text = request.token.toStdString() + '\0' + request.page.toStdString() + '\0';
    for (const std::filesystem::path& path : request.paths)
        text += path.string() + '\0';
    return text;
}

RaiseRequest request_in(const std::string& message) {
    QList<QByteArray> parts = QByteArray::fromStdString(message).split('\0');
    RaiseRequest request;
    request.token = QString::fromUtf8(parts.value(0));
    request.page = QString::fromUtf8(parts.value(1));
    for (const QByteArray& path : parts.mid(2))
        if (!path.isEmpty())
            request.paths.emplace_back(path.toStdString());
    return request;
}

} // namespace

Meeting usual_meeting() { return is_in_flatpak() ? Meeting::Bus : Meeting::Socket; }

SingleInstance::SingleInstance(const std::filesystem::path& collection, Meeting meeting, QObject* parent)
    : QObject(parent), bus_name_(bus_name_of(collection)), program_("greenroom-" + name_of(collection).toStdString()),
      meeting_(meeting), first_(program_.is_first()) {
    if (meeting_ == Meeting::Bus) {
        listen_to_desktop();
        first_ = is_on_bus_;
    }
    if (program_.listener() < 0)
        return;
    const auto* notifier = new QSocketNotifier(program_.listener(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::answer);
}

void SingleInstance::listen_to_desktop() {
    if (is_on_bus_)
        return;
    const auto serve = reinterpret_cast<decltype(&greenroom_serve_activation)>(
        module_function("activation", "greenroom_serve_activation"));
    is_on_bus_ = serve(bus_name_, *this, [this](const RaiseRequest& request) { Q_EMIT raise_requested(request); });
}

bool SingleInstance::raise_other(const RaiseRequest& request) const {
    if (meeting_ == Meeting::Socket)
        return program_.tell_first(as_message(request));
    const auto activate =
        reinterpret_cast<decltype(&greenroom_activate)>(module_function("activation", "greenroom_activate"));
    return activate(bus_name_, request);
}

void SingleInstance::answer() {
    if (const std::optional<std::string> message = program_.take_message())
        Q_EMIT raise_requested(request_in(*message));
}

} // namespace greenroom::desktop
