#include "desktop/app/read_appearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

// See https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html: ReadAll.
void greenroom_read_appearance(QObject& owner,
                               const std::function<void(const greenroom::desktop::DesktopSettings&)>& found) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("ReadAll"));
    call.setArguments({QStringList{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("org.gnome.desktop.*"),
                                   QStringLiteral("org.kde.kdeglobals.KDE")}});
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), &owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner, [found](QDBusPendingCallWatcher* answered) {
        const QDBusMessage answer = answered->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            found(qdbus_cast<greenroom::desktop::DesktopSettings>(answer.arguments().front()));
        answered->deleteLater();
    });
}
