#pragma once

#include "desktop/base/preferences.h"
#include "desktop/speech/sound.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace greenroom::desktop {

/// Makes what records and plays; throws std::exception where nothing does.
using MakeSound = std::function<std::unique_ptr<Sound>()>;

/// Records answers, where the learner wishes it, and plays them. The library for that is loaded when it is first
/// needed; without it, or without a microphone, the learner is told, and all goes on in silence.
class Recorder : public QObject {
    Q_OBJECT

public:
    /// With the sound of the desktop where `make` is empty.
    explicit Recorder(const Preferences& preferences, MakeSound make = {}, QObject* parent = nullptr);
    ~Recorder() override;

    bool is_wished() const { return preferences_.recording().on; }

    /// Records into the file until stop(), which is called first for another one.
    void record(const QString& file);
    void stop();
    /// Whether the microphone is open, or is being opened or closed.
    bool is_open() const { return !recording_.isEmpty(); }

    /// Whether it is this file that is being recorded.
    bool is_recording(const QString& file) const { return recording_ == file && !stopping_; }

    void play(const QString& file, std::chrono::milliseconds from, double speed);
    void stop_playing();
    /// The file that plays; empty for none.
    const QString& playing() const { return playing_; }

    void read(const QString& file, std::function<void(const ReadRecording&)> then);
    void write_wav(const QString& file, const QString& wav, std::function<void(const QString& problem)> then);

Q_SIGNALS:
    /// The microphone is being opened, or is closed.
    void open_changed(bool open);
    /// It gives its first sound.
    void began();
    void heard(float level, std::chrono::milliseconds length);
    /// Something was recorded into the file.
    void recorded(const QString& file, const greenroom::SpokenAnswer& spoken);
    /// Nothing is recorded any more: what is wrong, and what to do.
    void failed(const QString& why);
    void played(const QString& file, std::chrono::milliseconds at);
    /// The file does not play any more; with why where that went wrong.
    void stopped(const QString& file, const QString& why);

private:
    Sound* sound(QString* problem);
    void connect_sound();

    const Preferences& preferences_;
    MakeSound make_;
    std::unique_ptr<Sound> sound_;
    QString recording_;
    QString next_; ///< to be recorded once the microphone is closed
    bool stopping_ = false;
    QString playing_;
};

} // namespace greenroom::desktop
