// Types into the program as it is shipped, for tests of how it ends: a plugin that Qt loads where
// QT_QPA_GENERIC_PLUGINS names it. It reads standard input, a line at a time, and answers each with the class of what
// has the keyboard then:
//   key Ctrl+Q     presses a key
//   type words     types these letters
#include <QApplication>
#include <QGenericPlugin>
#include <QKeySequence>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <unistd.h>

namespace {

class Typist : public QObject {
public:
    Typist() : input_(STDIN_FILENO, QSocketNotifier::Read) {
        connect(&input_, &QSocketNotifier::activated, this, [this] { read_more(); });
    }

private:
    void read_more() {
        char buffer[4096];
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0)
            return input_.setEnabled(false);
        lines_.append(buffer, got);
        obey();
    }

    /// What is asked for before there is a window waits for it.
    void obey() {
        for (qsizetype end = 0; (end = lines_.indexOf('\n')) >= 0;) {
            if (!QApplication::focusWidget())
                return QTimer::singleShot(20, this, [this] { obey(); });
            const QByteArray line = lines_.left(end);
            lines_.remove(0, end + 1);
            if (line.startsWith("key "))
                press(QKeySequence::fromString(QString::fromUtf8(line.mid(4))));
            else
                QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(line.mid(5)));
            const QWidget* focus = QApplication::focusWidget();
            std::printf("%s\n", focus ? focus->metaObject()->className() : "nothing");
            std::fflush(stdout);
        }
    }

    static void press(const QKeySequence& keys) {
        QTest::keyClick(QApplication::focusWidget(), keys[0].key(), keys[0].keyboardModifiers());
    }

    QSocketNotifier input_;
    QByteArray lines_;
};

} // namespace

class TypingPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typing_plugin.json")

public:
    QObject* create(const QString&, const QString&) override { return new Typist; }
};

#include "typing_plugin.moc"
