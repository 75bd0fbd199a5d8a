#include "desktop/app/activation.h"
#include "desktop/app/single_instance.h"
#include "desktop/qt_catch.h"
#include "desktop/window_fixture.h"
#include "platform/program.h"
#include "support/scratch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>

#include <thread>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

const QString name = QStringLiteral("org.example.Green-room");
const QString object = QStringLiteral("/org/example/Green_room");

/// A session's bus of this test program's own; sessionBus() leads to it, so that there is one.
class Bus {
public:
    Bus() {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon_.waitForStarted() && daemon_.waitForReadyRead())
            address_ = QString::fromUtf8(daemon_.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
    }
    ~Bus() {
        daemon_.kill();
        daemon_.waitForFinished();
    }
    /// As another program has it.
    QDBusConnection other() const { return QDBusConnection::connectToBus(address_, QStringLiteral("another program")); }

private:
    QProcess daemon_;
    QString address_;
};

Bus& bus() {
    static Bus one;
    return one;
}

/// Calls a method as a desktop does, and returns the answer.
QDBusMessage call(const QString& method, const QVariantList& arguments) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(name, object, QStringLiteral("org.freedesktop.Application"), method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = bus().other().asyncCall(message);
    WindowFixture::wait_for([&] { return pending.isFinished(); });
    return pending.reply();
}

template<typename Function>
Function* function_of_module(const char* symbol) {
    return reinterpret_cast<Function*>(module_function("activation", symbol));
}

} // namespace

TEST_CASE("a desktop asks the window on its bus to come forward, to open files and to show a page") {
    bus();
    const auto serve = function_of_module<decltype(greenroom_serve_activation)>("greenroom_serve_activation");
    std::vector<RaiseRequest> requests;
    QObject owner;
    REQUIRE(serve(name, owner, [&](const RaiseRequest& request) { requests.push_back(request); }));

    const QVariantMap on_wayland{{QStringLiteral("activation-token"), QStringLiteral("w1")},
                                 {QStringLiteral("desktop-startup-id"), QStringLiteral("x1")}};
    const QVariantMap on_x11{{QStringLiteral("desktop-startup-id"), QStringLiteral("x2")}};
    const QStringList uris{QStringLiteral("file:///a/my%20cards.md"), QStringLiteral("https://example.org/a.md")};
    CHECK(call(QStringLiteral("Activate"), {on_wayland}).type() == QDBusMessage::ReplyMessage);
    CHECK(call(QStringLiteral("Open"), {uris, on_x11}).type() == QDBusMessage::ReplyMessage);
    CHECK(call(QStringLiteral("ActivateAction"), {QStringLiteral("study"), QVariantList(), QVariantMap()}).type() ==
          QDBusMessage::ReplyMessage);
    CHECK(call(QStringLiteral("Activate"), {QStringLiteral("wrong")}).type() == QDBusMessage::ErrorMessage);
    CHECK(call(QStringLiteral("Quit"), {}).type() == QDBusMessage::ErrorMessage);

    CHECK(requests == std::vector<RaiseRequest>{{{}, {}, QStringLiteral("w1")},
                                                {{"/a/my cards.md"}, {}, QStringLiteral("x2")},
                                                {{}, QStringLiteral("study"), {}}});
}

TEST_CASE("where programs share no sockets, a second start finds the first by the bus") {
    bus();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.greenroom"));
    const Scratch scratch;
    SingleInstance first(scratch / "deck.sqlite", Meeting::Bus);
    CHECK(first.is_first());
    CHECK(SingleInstance(scratch / "other.sqlite", Meeting::Bus).is_first());
    std::vector<RaiseRequest> raised;
    QObject::connect(&first, &SingleInstance::raise_requested,
                     [&](const RaiseRequest& request) { raised.push_back(request); });

    const RaiseRequest asked{{"/a/my cards.md"}, {}, QStringLiteral("token")};
    const SingleInstance second(scratch / "./deck.sqlite", Meeting::Bus);
    CHECK_FALSE(second.is_first());
    CHECK(second.raise_other(asked));
    CHECK(second.raise_other({}));
    CHECK(raised == std::vector<RaiseRequest>{asked, {}});
    QGuiApplication::setDesktopFileName({});
}
