#include "desktop/speech/transcriber.h"

#include "desktop/base/preferences.h"
#include "desktop/base/whole_file.h"
#include "desktop/speech/recorder.h"
#include "desktop/speech/tr.h"
#include "platform/machine.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

namespace greenroom::desktop {
namespace {

const QLatin1String wav_place("{file}");

// Ten minutes are enough for an answer on any machine that can do it at all.
constexpr int longest_time = 600'000;

QString model_in(const QStringList& folders) {
    for (const QString& folder : folders) {
        const QFileInfoList models =
            QDir(folder).entryInfoList({QStringLiteral("ggml-*.bin")}, QDir::Files | QDir::Readable, QDir::Size);
        if (!models.isEmpty())
            return models.first().filePath();
    }
    return {};
}

QString text_file_of(const QString& recording) {
    const QFileInfo info(recording);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".txt"));
}

} // namespace

RecogniserSearch recogniser_search(const QString& preferred) {
    QStringList folders;
    for (const auto place : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericCacheLocation})
        for (const QString& folder : QStandardPaths::standardLocations(place))
            for (const char* below : {"/whisper.cpp", "/whisper.cpp/models", "/whisper"})
                folders.append(folder + QLatin1String(below));
    return {preferred, [](const QString& name) { return QStandardPaths::findExecutable(name); }, folders};
}

std::optional<QStringList> recogniser_command(const RecogniserSearch& search, const QString& wav) {
    if (!search.preferred.trimmed().isEmpty()) {
        QStringList parts = QProcess::splitCommand(search.preferred);
        if (parts.filter(wav_place).isEmpty())
            parts.append(wav_place);
        return parts.replaceInStrings(wav_place, wav);
    }
    for (const char* name : {"whisper-cli", "whisper-cpp"}) {
        const QString program = search.program(QLatin1String(name));
        const QString model = program.isEmpty() ? QString() : model_in(search.folders);
        if (!model.isEmpty())
            return QStringList{program,
                               QStringLiteral("--model"),
                               model,
                               QStringLiteral("--no-prints"),
                               QStringLiteral("--no-timestamps"),
                               QStringLiteral("--file"),
                               wav};
    }
    return std::nullopt;
}

Transcriber::Transcriber(const Preferences& preferences, Recorder& recorder, QObject* parent)
    : QObject(parent), preferences_(preferences), recorder_(recorder) {}

Transcriber::~Transcriber() {
    if (process_)
        process_->disconnect(this);
}

void Transcriber::transcribe(const QString& recording) {
    if (waiting_.contains(recording))
        return;
    waiting_.append(recording);
    if (waiting_.size() == 1)
        begin_next();
}

void Transcriber::begin_next() {
    if (waiting_.isEmpty())
        return;
    folder_ = std::make_unique<QTemporaryDir>();
    const QString wav = folder_->filePath(QStringLiteral("answer.wav"));
    const auto command = recogniser_command(recogniser_search(preferences_.recording().recogniser), wav);
    if (!command) {
        waiting_.clear();
        return;
    }
    recorder_.write_wav(waiting_.first(), wav, [self = QPointer(this), command](const QString& problem) {
        if (self)
            problem.isEmpty() ? self->begin(*command) : self->finish(problem);
    });
}

void Transcriber::begin(const QStringList& command) {
    process_ = std::make_unique<QProcess>();
    process_->setProgram(command.first());
    process_->setArguments(command.mid(1));
    process_->setStandardErrorFile(QProcess::nullDevice());
    // It may take every core for minutes; whatever else runs comes first.
    process_->setChildProcessModifier([] { give_way_to_others(); });
    connect(process_.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Tr::tr("%1 cannot be run (%2); look at its command in Settings")
                       .arg(process_->program(), process_->errorString()));
    });
    connect(process_.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit || code != 0)
            return finish(Tr::tr("%1 ended with an error; try it in a terminal").arg(process_->program()));
        const QByteArray text = process_->readAllStandardOutput();
        const auto problem = save_whole(text_file_of(waiting_.first()), [&](QIODevice& device) { device.write(text); });
        finish(problem.value_or(QString()));
    });
    QTimer::singleShot(longest_time, process_.get(), &QProcess::kill);
    process_->start(QIODevice::ReadOnly);
}

void Transcriber::finish(const QString& problem) {
    const QString recording = waiting_.takeFirst();
    if (process_) {
        process_->disconnect(this);
        process_.release()->deleteLater();
    }
    folder_.reset();
    if (problem.isEmpty())
        Q_EMIT transcribed(recording);
    else
        Q_EMIT failed(problem);
    begin_next();
}

} // namespace greenroom::desktop
