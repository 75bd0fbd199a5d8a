#include "desktop/app/notify.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

// See https://specifications.freedesktop.org/notification-spec/latest/protocol.html: Notify.
bool greenroom_notify(const QString& title, const QString& text, QString& problem) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr uint replaces_none = 0;
    constexpr int until_the_desktop_decides = -1;
    // The text is markup to the desktop.
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(GREENROOM_APP_ID)}};
    call.setArguments({QStringLiteral("Greenroom"), replaces_none, QStringLiteral(GREENROOM_APP_ID), title,
                       text.toHtmlEscaped(), QStringList(), hints, until_the_desktop_decides});
    constexpr int at_most = 2000;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, at_most);
    problem = answer.errorMessage();
    return answer.type() == QDBusMessage::ReplyMessage;
}
