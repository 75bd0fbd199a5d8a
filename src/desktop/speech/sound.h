#pragma once

#include "records/spoken_answer.h"

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace greenroom::desktop {

/// A recording that was read.
struct ReadRecording {
    SpokenAnswer measures;    ///< its file left empty
    std::vector<float> peaks; ///< from 0 to 1: the loudest sample in each peak_time
    QString problem = {};     ///< why it cannot be read, and what to do; empty where it can
};
/// How much of a recording one of its peaks stands for.
inline constexpr std::chrono::milliseconds peak_time{50};

/// What records and plays, on a thread of its own; what it answers comes to the thread that made it.
class Sound {
public:
    virtual ~Sound() = default;

    /// Opens the microphone and writes what it hears; where the file is there already, behind what it holds.
    virtual void record(const QString& file) = 0;
    /// Closes the microphone; nothing happens where it is not open.
    virtual void stop_recording() = 0;
    /// Plays a recording from there, at 1, 1.5 or 2 times its speed, in place of what plays now.
    virtual void play(const QString& file, std::chrono::milliseconds from, double speed) = 0;
    virtual void stop_playing() = 0;
    virtual void read(const QString& file, std::function<void(const ReadRecording&)> then) = 0;
    /// Writes a recording as a WAV file and gives `then` why that failed, or nothing.
    virtual void write_wav(const QString& file, const QString& wav,
                           std::function<void(const QString& problem)> then) = 0;

    /// The microphone gives its first sound.
    std::function<void()> began = [] {};
    /// What it heard last, in dB of full scale, and how long it has been recording.
    std::function<void(float level, std::chrono::milliseconds length)> heard = [](float, std::chrono::milliseconds) {};
    /// The microphone is closed, and the file is finished as far as could be; with why it was closed, where nobody
    /// asked for that.
    std::function<void(const QString& file, const SpokenAnswer& spoken, const QString& why)> recorded =
        [](const QString&, const SpokenAnswer&, const QString&) {};
    /// What plays has got there.
    std::function<void(std::chrono::milliseconds at)> played = [](std::chrono::milliseconds) {};
    /// Nothing plays any more; with why, where it is not because it was over.
    std::function<void(const QString& why)> stopped = [](const QString&) {};
};

} // namespace greenroom::desktop

/// The sound of the desktop, the caller's from now on. Found by this name in the library that records.
extern "C" Q_DECL_EXPORT greenroom::desktop::Sound* greenroom_make_sound();
