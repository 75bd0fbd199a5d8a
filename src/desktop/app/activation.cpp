#include "desktop/app/activation.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

using greenroom::desktop::RaiseRequest;

namespace {

// See https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html.
constexpr char interface_name[] = "org.freedesktop.Application";
constexpr char interface_xml[] = R"(<interface name="org.freedesktop.Application">
  <method name="Activate"><arg type="a{sv}" name="platform_data" direction="in"/></method>
  <method name="Open">
    <arg type="as" name="uris" direction="in"/><arg type="a{sv}" name="platform_data" direction="in"/>
  </method>
  <method name="ActivateAction">
    <arg type="s" name="action_name" direction="in"/><arg type="av" name="parameter" direction="in"/>
    <arg type="a{sv}" name="platform_data" direction="in"/>
  </method>
</interface>
)";

/// "/org/example/app" for "org.example.app".
QString object_of(QString name) { return u'/' + name.replace(u'.', u'/').replace(u'-', u'_'); }

QString token_in(const QVariant& platform_data) {
    const auto data = qdbus_cast<QVariantMap>(platform_data);
    const QString token = data.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? data.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

/// What a call asks for; nothing where it is none of the interface's.
std::optional<RaiseRequest> request_in(const QDBusMessage& call) {
    const QString method = call.member(), signature = call.signature();
    const QVariantList arguments = call.arguments();
    RaiseRequest request;
    if (method == QLatin1String("Activate") && signature == QLatin1String("a{sv}")) {
    } else if (method == QLatin1String("Open") && signature == QLatin1String("asa{sv}")) {
        for (const QString& uri : qdbus_cast<QStringList>(arguments.front()))
            if (const QUrl url(uri); url.isLocalFile())
                request.paths.emplace_back(url.toLocalFile().toStdString());
    } else if (method == QLatin1String("ActivateAction") && signature == QLatin1String("sava{sv}")) {
        request.page = arguments.front().toString();
    } else {
        return std::nullopt;
    }
    request.token = token_in(arguments.back());
    return request;
}

/// The object that desktops call.
class Application final : public QDBusVirtualObject {
public:
    Application(std::function<void(const RaiseRequest&)> asked, QObject& owner)
        : QDBusVirtualObject(&owner), asked_(std::move(asked)) {}

    QString introspect(const QString&) const override { return QLatin1String(interface_xml); }

    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        if (!call.interface().isEmpty() && call.interface() != QLatin1String(interface_name))
            return false;
        const std::optional<RaiseRequest> request = request_in(call);
        if (!request)
            return false;
        bus.send(call.createReply());
        asked_(*request);
        return true;
    }

private:
    std::function<void(const RaiseRequest&)> asked_;
};

bool call(const QString& name, const char* method, QVariantList arguments, const QString& token) {
    QVariantMap platform_data;
    if (!token.isEmpty())
        platform_data = {{QStringLiteral("activation-token"), token}, {QStringLiteral("desktop-startup-id"), token}};
    arguments.append(platform_data);
    QDBusMessage message =
        QDBusMessage::createMethodCall(name, object_of(name), QLatin1String(interface_name), QLatin1String(method));
    message.setAutoStartService(false);
    message.setArguments(arguments);
    constexpr int at_most = 2000;
    return QDBusConnection::sessionBus().call(message, QDBus::Block, at_most).type() == QDBusMessage::ReplyMessage;
}

} // namespace

bool greenroom_serve_activation(const QString& name, QObject& owner,
                                const std::function<void(const RaiseRequest&)>& asked) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    auto* application = new Application(asked, owner);
    return bus.registerVirtualObject(object_of(name), application) && bus.registerService(name);
}

bool greenroom_activate(const QString& name, const RaiseRequest& request) {
    if (!request.page.isEmpty() && !call(name, "ActivateAction", {request.page, QVariantList()},
                                         request.paths.empty() ? request.token : QString()))
        return false;
    if (request.paths.empty())
        return !request.page.isEmpty() || call(name, "Activate", {}, request.token);
    QStringList uris;
    for (const std::filesystem::path& path : request.paths)
        uris += QUrl::fromLocalFile(QString::fromStdString(path.string())).toString(QUrl::FullyEncoded);
    return call(name, "Open", {uris}, request.token);
}
