#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace greenroom::desktop {

class Preferences;
class Recorder;

/// Where a recogniser is looked for.
struct RecogniserSearch {
    QString preferred; ///< a command, with {file} for the recording as a WAV file; empty to find one
    /// The path of a program of that name; empty where it is not installed.
    std::function<QString(const QString&)> program;
    QStringList folders; ///< that may hold a model of whisper.cpp's
};
/// The search on this machine.
RecogniserSearch recogniser_search(const QString& preferred);
/// The program and arguments that write a WAV file's words to their standard output: the preferred command, else
/// whisper.cpp's where it is on the PATH and there is a model for it. Nothing where there is none.
std::optional<QStringList> recogniser_command(const RecogniserSearch& search, const QString& wav);

/// Has recordings turned into text by the learner's recogniser, one at a time and beside everything else.
class Transcriber : public QObject {
    Q_OBJECT

public:
    Transcriber(const Preferences& preferences, Recorder& recorder, QObject* parent = nullptr);
    /// What is not turned into text yet is not.
    ~Transcriber() override;

    /// Writes what was said in a recording beside it, if there is a recogniser.
    void transcribe(const QString& recording);

Q_SIGNALS:
    /// The recording has its text beside it.
    void transcribed(const QString& recording);
    /// The recogniser did not do it: why, and what to do.
    void failed(const QString& why);

private:
    void begin_next();
    void begin(const QStringList& command);
    void finish(const QString& problem);

    const Preferences& preferences_;
    Recorder& recorder_;
    QStringList waiting_; ///< the first of them is being turned
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QProcess> process_;
};

} // namespace greenroom::desktop
