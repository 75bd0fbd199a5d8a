#pragma once

#include "support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace greenroom::test {

/// How long something may take at most, in milliseconds: a machine may have much else to do.
inline constexpr int program_timeout = 60'000;

/// The program as it is shipped, over a collection of a scratch folder, with somebody at the keys.
class Program {
public:
    Program(const std::filesystem::path& collection, const QString& page) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(TYPING_PLUGIN_PATH));
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typing"));
        // Nothing of the person who runs the tests is read or written.
        const QString folder = QString::fromStdString(collection.parent_path().string());
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(variable), folder + QStringLiteral("/home"));
        process_.setProcessEnvironment(environment);
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Whoever runs the tests may have them ignore a hangup.
        process_.setChildProcessModifier([] {
            for (const int number : {SIGTERM, SIGINT, SIGHUP})
                std::signal(number, SIG_DFL);
        });
        process_.start(
            QStringLiteral(GREENROOM_PROGRAM),
            {QStringLiteral("--deck"), QString::fromStdString(collection.string()), QStringLiteral("--page"), page});
        REQUIRE(process_.waitForStarted(program_timeout));
    }
    ~Program() {
        process_.kill();
        process_.waitForFinished();
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// What has the keyboard afterwards.
    std::string press(const char* key) { return tell(QByteArray("key ") + key); }
    /// Opens the note of the first card, as soon as the day is planned: before, keys mean nothing, and right after what
    /// is typed on does not mean the card.
    bool begin_note() {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < program_timeout) {
            if (press("N") == "QPlainTextEdit")
                return true;
            QThread::msleep(1200);
        }
        return false;
    }
    std::string type(const char* words) { return tell(QByteArray("type ") + words); }
    /// Presses a key that may end the program.
    void press_last(const char* key) {
        process_.write(QByteArray("key ") + key + '\n');
        REQUIRE(process_.waitForBytesWritten(program_timeout));
    }
    /// Types, and does not wait for what comes of it.
    void type_on(const char* words) {
        process_.write(QByteArray("type ") + words + '\n');
        process_.waitForBytesWritten(program_timeout);
    }
    void signal(int number) { kill(static_cast<pid_t>(process_.processId()), number); }

    /// The libraries and files that it has in its memory.
    std::string loaded() const {
        std::ifstream maps("/proc/" + std::to_string(process_.processId()) + "/maps");
        return {std::istreambuf_iterator<char>(maps), {}};
    }

    /// How long it took to end, in milliseconds.
    qint64 end() {
        QElapsedTimer timer;
        timer.start();
        if (process_.state() != QProcess::NotRunning)
            REQUIRE(process_.waitForFinished(program_timeout));
        return timer.elapsed();
    }
    bool ended_well() const { return process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0; }

private:
    std::string tell(const QByteArray& line) {
        process_.write(line + '\n');
        QElapsedTimer timer;
        timer.start();
        while (!process_.canReadLine()) {
            const auto left = static_cast<int>(program_timeout - timer.elapsed());
            REQUIRE((left > 0 && process_.waitForReadyRead(left)));
        }
        return process_.readLine().trimmed().toStdString();
    }

    QProcess process_;
};

} // namespace greenroom::test
