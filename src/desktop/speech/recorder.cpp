#include "desktop/speech/recorder.h"

#include "desktop/base/words.h"
#include "platform/program.h"

#include <exception>
#include <utility>

namespace greenroom::desktop {
namespace {

std::unique_ptr<Sound> load_sound() {
    using Make = decltype(&greenroom_make_sound);
    return std::unique_ptr<Sound>(reinterpret_cast<Make>(module_function("sound", "greenroom_make_sound"))());
}

} // namespace

Recorder::Recorder(const Preferences& preferences, MakeSound make, QObject* parent)
    : QObject(parent), preferences_(preferences), make_(make ? std::move(make) : load_sound) {}

Recorder::~Recorder() = default;

void Recorder::record(const QString& file) {
    if (is_open()) {
        next_ = file;
        return stop();
    }
    stop_playing();
    QString problem;
    Sound* const with = sound(&problem);
    if (!with) {
        Q_EMIT failed(problem);
        return;
    }
    recording_ = file;
    stopping_ = false;
    Q_EMIT open_changed(true);
    with->record(file);
}

void Recorder::stop() {
    if (is_open() && !std::exchange(stopping_, true))
        sound_->stop_recording();
}

void Recorder::play(const QString& file, std::chrono::milliseconds from, double speed) {
    stop_playing();
    QString problem;
    Sound* const with = sound(&problem);
    if (!with) {
        Q_EMIT stopped(file, problem);
        return;
    }
    playing_ = file;
    with->play(file, from, speed);
}

void Recorder::stop_playing() {
    const QString file = std::exchange(playing_, {});
    if (file.isEmpty())
        return;
    sound_->stop_playing();
    Q_EMIT stopped(file, {});
}

void Recorder::read(const QString& file, std::function<void(const ReadRecording&)> then) {
    ReadRecording unread;
    if (Sound* const with = sound(&unread.problem))
        with->read(file, std::move(then));
    else
        then(unread);
}

void Recorder::write_wav(const QString& file, const QString& wav, std::function<void(const QString&)> then) {
    QString problem;
    if (Sound* const with = sound(&problem))
        with->write_wav(file, wav, std::move(then));
    else
        then(problem);
}

Sound* Recorder::sound(QString* problem) {
    if (sound_)
        return sound_.get();
    try {
        sound_ = make_();
        connect_sound();
    } catch (const std::exception& error) {
        *problem = words_of(error);
    }
    return sound_.get();
}

void Recorder::connect_sound() {
    sound_->began = [this] { Q_EMIT began(); };
    sound_->heard = [this](float level, std::chrono::milliseconds length) { Q_EMIT heard(level, length); };
    sound_->recorded = [this](const QString& file, const SpokenAnswer& spoken, const QString& why) {
        recording_.clear();
        Q_EMIT open_changed(false);
        if (spoken.length.count() > 0)
            Q_EMIT recorded(file, spoken);
        if (!why.isEmpty())
            Q_EMIT failed(why);
        if (const QString next = std::exchange(next_, {}); !next.isEmpty())
            record(next);
    };
    sound_->played = [this](std::chrono::milliseconds at) {
        if (!playing_.isEmpty())
            Q_EMIT played(playing_, at);
    };
    sound_->stopped = [this](const QString& why) {
        if (const QString file = std::exchange(playing_, {}); !file.isEmpty())
            Q_EMIT stopped(file, why);
    };
}

} // namespace greenroom::desktop
