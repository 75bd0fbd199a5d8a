#pragma once

#include "desktop/speech/recorder.h"
#include "desktop/speech/sound.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace greenroom::test {

/// What the sound of a test was asked for, and what it tells.
struct SoundLog {
    int made = 0;         ///< how many
    QString problem;      ///< why nothing can be recorded; empty where it can
    bool wakes = true;    ///< whether the first sound comes at once
    QStringList recorded; ///< files, in order
    QString open;         ///< the file that the microphone is open for; empty while it is closed
    QStringList played;   ///< "FILE from 0 at 1.5"
    bool plays = false;
    SpokenAnswer measures; ///< of every recording
    desktop::Sound* sound = nullptr;
};

/// A sound without devices, whose microphone hears `measures` each time.
class HeardSound : public desktop::Sound {
public:
    explicit HeardSound(SoundLog& log) : log_(log) {
        ++log.made;
        log.sound = this;
    }

    void record(const QString& file) override {
        if (!log_.problem.isEmpty())
            return recorded(file, {}, log_.problem);
        QDir().mkpath(QFileInfo(file).path());
        QFile written(file);
        if (written.open(QIODevice::WriteOnly))
            written.write("sound");
        log_.recorded.append(file);
        log_.open = file;
        if (log_.wakes)
            began();
    }
    void stop_recording() override { close({}); }
    /// The microphone is gone, or the disk is full.
    void close(const QString& why) {
        const QString file = std::exchange(log_.open, {});
        if (!file.isEmpty())
            recorded(file, log_.measures, why);
    }
    void play(const QString& file, std::chrono::milliseconds from, double speed) override {
        log_.plays = true;
        log_.played.append(
            QStringLiteral("%1 from %2 at %3").arg(QFileInfo(file).fileName()).arg(from.count()).arg(speed));
    }
    void stop_playing() override { log_.plays = false; }
    void read(const QString&, std::function<void(const desktop::ReadRecording&)> then) override {
        then({log_.measures, std::vector<float>(200, 0.3F)});
    }
    void write_wav(const QString&, const QString& wav, std::function<void(const QString&)> then) override {
        QFile written(wav);
        then(written.open(QIODevice::WriteOnly) ? QString() : written.errorString());
    }

private:
    SoundLog& log_;
};

inline desktop::MakeSound sound_heard_by(SoundLog& log) {
    return [&log] { return std::make_unique<HeardSound>(log); };
}

} // namespace greenroom::test
