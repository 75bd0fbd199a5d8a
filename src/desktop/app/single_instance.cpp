#include "desktop/app/single_instance.h"

#include <QCryptographicHash>
#include <QSocketNotifier>

namespace greenroom::desktop {
namespace {

/// A person's window on a deck, whatever path led to it.
std::string name_of(const std::filesystem::path& deck) {
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(deck, unknown);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString((unknown ? deck : whole).string()),
                                                     QCryptographicHash::Sha256);
    return "greenroom-" + hash.toHex().left(32).toStdString();
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& deck, QObject* parent)
    : QObject(parent), program_(name_of(deck)) {
    if (program_.listener() < 0)
        return;
    const auto* notifier = new QSocketNotifier(program_.listener(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::answer);
}

bool SingleInstance::raise_other(const std::vector<std::filesystem::path>& paths) const {
    std::string text;
    for (const std::filesystem::path& path : paths)
        text += path.string() + '\0';
    return program_.tell_first(text);
}

void SingleInstance::answer() {
    const std::optional<std::string> message = program_.take_message();
    if (!message)
        return;
    std::vector<std::filesystem::path> paths;
    for (const QByteArray& path : QByteArray::fromStdString(*message).split('\0'))
        if (!path.isEmpty())
            paths.emplace_back(path.toStdString());
    Q_EMIT raise_requested(paths);
}

} // namespace greenroom::desktop
