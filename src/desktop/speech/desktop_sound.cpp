#include "desktop/speech/sound.h"

#include "desktop/base/words.h"
#include "desktop/speech/service_thread.h"
#include "desktop/speech/tr.h"
#include "sound/opus_file.h"
#include "sound/stretch.h"
#include "sound/voice_detector.h"
#include "sound/wav_file.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;

QAudioFormat recorded_format() {
    QAudioFormat format;
    format.setSampleRate(sample_rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

milliseconds time_of(std::size_t samples) { return milliseconds{static_cast<long>(samples) * 1000 / sample_rate}; }

std::filesystem::path path_of(const QString& file) { return QFile::encodeName(file).toStdString(); }

std::vector<float> peaks_of(const Samples& samples) {
    constexpr std::size_t each = sample_rate * peak_time.count() / 1000;
    std::vector<float> peaks;
    for (std::size_t from = 0; from < samples.size(); from += each) {
        int loudest = 0;
        for (std::size_t at = from; at < std::min(from + each, samples.size()); ++at)
            loudest = std::max(loudest, std::abs(static_cast<int>(samples[at])));
        peaks.push_back(static_cast<float>(loudest) / 32768.0F);
    }
    return peaks;
}

/// From the microphone to the file; lives on the thread that records.
class Recording : public QObject {
public:
    struct Listener {
        std::function<void()> began;
        std::function<void(float, milliseconds)> heard;
        std::function<void(const QString& why)> lost;
    };

    /// Throws std::exception with why nothing can be recorded.
    Recording(const QString& file, Listener listener)
        : file_(file), listener_(std::move(listener)), is_new_(!QFile::exists(file)) {
        const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
        if (microphone.isNull())
            throw std::runtime_error(Tr::tr("there is no microphone; connect one").toStdString());
        // First what can fail for other reasons: the microphone is not opened for nothing.
        writer_.emplace(path_of(file));
        source_.emplace(microphone, recorded_format());
        connect(&*source_, &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && source_->error() != QAudio::NoError)
                lose(lost_text());
        });
        device_ = source_->start();
        if (!device_ || source_->error() != QAudio::NoError) {
            source_.reset();
            writer_.reset();
            if (is_new_)
                QFile::remove(file_);
            throw std::runtime_error(
                Tr::tr("the microphone cannot be opened; look whether your desktop lets programs use it")
                    .toStdString());
        }
        connect(device_, &QIODevice::readyRead, this, &Recording::take);
        watch_.setInterval(watch_time);
        connect(&watch_, &QTimer::timeout, this, &Recording::look);
        watch_.start();
        silent_.start();
    }

    ~Recording() override {
        if (source_) {
            source_->disconnect(this);
            source_->stop();
        }
    }

    /// Closes the microphone and measures what was recorded; throws what the file does.
    SpokenAnswer finish() {
        if (device_ && !is_lost_)
            take();
        watch_.stop();
        if (source_) {
            source_->disconnect(this);
            source_->stop();
            source_.reset();
            device_ = nullptr;
        }
        try {
            writer_->finish();
        } catch (const std::exception& error) {
            if (!is_lost_)
                failure_ = words_of(error);
        }
        if (frames_.empty() && is_new_)
            QFile::remove(file_);
        SpokenAnswer spoken;
        if (!frames_.empty())
            spoken = measure(is_new_ ? frames_ : hear_all(read_opus(path_of(file_))));
        return spoken;
    }

    const QString& failure() const { return failure_; }

private:
    static constexpr milliseconds watch_time{250};
    static constexpr milliseconds longest_waking{15'000};
    static constexpr milliseconds longest_silence{3'000};

    static QString lost_text() {
        return Tr::tr(
            "the microphone is gone; what you said so far is kept. Connect it again before the next question");
    }

    void lose(const QString& why) {
        if (!std::exchange(is_lost_, true))
            listener_.lost(why);
    }

    /// A device that was unplugged does not always say so.
    void look() {
        take();
        const milliseconds allowed = frames_.empty() ? longest_waking : longest_silence;
        if (silent_.elapsed() > allowed.count())
            lose(frames_.empty() ? Tr::tr("the microphone gives no sound; look whether it is switched on")
                                 : lost_text());
    }

    void take() {
        if (is_lost_ || !device_)
            return;
        const QByteArray bytes = device_->readAll();
        const auto count = static_cast<std::size_t>(bytes.size()) / sizeof(std::int16_t);
        if (count == 0)
            return;
        silent_.restart();
        Samples samples(count);
        std::memcpy(samples.data(), bytes.constData(), count * sizeof(std::int16_t));
        const bool is_first = frames_.empty() && rest_.empty();
        hear(samples);
        try {
            writer_->add(samples);
        } catch (const std::exception& error) {
            return lose(Tr::tr("%1. What you said before is kept").arg(words_of(error)));
        }
        if (is_first)
            listener_.began();
        if (frames_.size() - told_ >= 8) {
            float loudest = -96;
            for (; told_ < frames_.size(); ++told_)
                loudest = std::max(loudest, frames_[told_].level);
            listener_.heard(loudest, milliseconds{10} * static_cast<long>(frames_.size()));
        }
    }

    void hear(const Samples& samples) {
        rest_.insert(rest_.end(), samples.begin(), samples.end());
        std::size_t done = 0;
        for (; rest_.size() - done >= frame_samples; done += frame_samples)
            frames_.push_back(
                detector_.hear(std::span<const std::int16_t, frame_samples>(&rest_[done], frame_samples)));
        rest_.erase(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(done));
    }

    QString file_;
    Listener listener_;
    bool is_new_;
    bool is_lost_ = false;
    QString failure_;
    std::optional<OpusWriter> writer_;
    std::optional<QAudioSource> source_;
    QIODevice* device_ = nullptr;
    VoiceDetector detector_;
    std::vector<SoundFrame> frames_;
    std::size_t told_ = 0;
    Samples rest_;
    QTimer watch_;
    QElapsedTimer silent_;
};

/// From a file to the loudspeaker; lives on the thread that plays.
class Playing : public QObject {
public:
    struct Listener {
        std::function<void(milliseconds)> played;
        std::function<void(const QString& why)> stopped;
    };

    /// Throws std::exception with why nothing can be played.
    Playing(std::span<const std::int16_t> samples, milliseconds from, double speed, Listener listener)
        : from_(from), speed_(speed), listener_(std::move(listener)) {
        const QAudioDevice loudspeaker = QMediaDevices::defaultAudioOutput();
        if (loudspeaker.isNull())
            throw std::runtime_error(Tr::tr("there is no loudspeaker; connect one").toStdString());
        const Samples heard = stretched(samples, speed);
        bytes_.setData(reinterpret_cast<const char*>(heard.data()),
                       static_cast<int>(heard.size() * sizeof(std::int16_t)));
        bytes_.open(QIODevice::ReadOnly);
        sink_.emplace(loudspeaker, recorded_format());
        connect(&*sink_, &QAudioSink::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::IdleState)
                listener_.stopped({});
            else if (state == QAudio::StoppedState && sink_->error() != QAudio::NoError)
                listener_.stopped(Tr::tr("the loudspeaker is gone; connect it again"));
        });
        sink_->start(&bytes_);
        if (sink_->error() != QAudio::NoError && sink_->error() != QAudio::UnderrunError)
            throw std::runtime_error(
                Tr::tr("the loudspeaker cannot be opened; look at your desktop's sound settings").toStdString());
        constexpr milliseconds tell_time{50};
        connect(&tell_, &QTimer::timeout, this, [this] {
            const double heard_ms = static_cast<double>(sink_->processedUSecs()) / 1000 * speed_;
            listener_.played(from_ + milliseconds{static_cast<long>(heard_ms)});
        });
        tell_.start(tell_time);
    }

    ~Playing() override {
        sink_->disconnect(this);
        sink_->stop();
    }

private:
    milliseconds from_;
    double speed_;
    Listener listener_;
    QBuffer bytes_;
    std::optional<QAudioSink> sink_;
    QTimer tell_;
};

/// Records and plays by Qt Multimedia, whose services may keep their callers waiting, on a thread that may wait.
class DesktopSound : public Sound {
public:
    ~DesktopSound() override {
        thread_.run([this] {
            playing_.reset();
            finish({});
        });
        thread_.end(milliseconds{3000});
    }

    void record(const QString& file) override {
        thread_.run([this, file] {
            file_ = file;
            try {
                recording_ = std::make_unique<Recording>(
                    file,
                    Recording::Listener{[this] { thread_.deliver([this] { began(); }); },
                                        [this](float level, milliseconds length) {
                                            thread_.deliver([this, level, length] { heard(level, length); });
                                        },
                                        // Not from within itself.
                                        [this](const QString& why) { thread_.run([this, why] { finish(why); }); }});
            } catch (const std::exception& error) {
                thread_.deliver([this, file, why = words_of(error)] { recorded(file, {}, why); });
            }
        });
    }

    void stop_recording() override {
        thread_.run([this] { finish({}); });
    }

    void play(const QString& file, milliseconds from, double speed) override {
        thread_.run([this, file, from, speed] {
            playing_.reset();
            try {
                const Samples& samples = samples_of(file);
                const auto skipped =
                    std::min(samples.size(), static_cast<std::size_t>(from.count()) * sample_rate / 1000);
                playing_ = std::make_unique<Playing>(
                    std::span(samples).subspan(skipped), from, speed,
                    Playing::Listener{[this](milliseconds at) { thread_.deliver([this, at] { played(at); }); },
                                      [this](const QString& why) {
                                          thread_.run([this] { playing_.reset(); });
                                          thread_.deliver([this, why] { stopped(why); });
                                      }});
            } catch (const std::exception& error) {
                thread_.deliver([this, why = words_of(error)] { stopped(why); });
            }
        });
    }

    void stop_playing() override {
        thread_.run([this] { playing_.reset(); });
    }

    void read(const QString& file, std::function<void(const ReadRecording&)> then) override {
        thread_.run([this, file, then = std::move(then)] {
            ReadRecording read;
            try {
                const Samples& samples = samples_of(file);
                read.measures = measure(hear_all(samples));
                read.measures.length = time_of(samples.size());
                read.peaks = peaks_of(samples);
            } catch (const std::exception& error) {
                read.problem = words_of(error);
            }
            thread_.deliver([then, read] { then(read); });
        });
    }

    void write_wav(const QString& file, const QString& wav, std::function<void(const QString&)> then) override {
        thread_.run([this, file, wav, then = std::move(then)] {
            QString problem;
            try {
                greenroom::write_wav(path_of(wav), read_opus(path_of(file)));
            } catch (const std::exception& error) {
                problem = words_of(error);
            }
            thread_.deliver([then, problem] { then(problem); });
        });
    }

private:
    /// On the thread: closes the microphone.
    void finish(QString why) {
        if (!recording_)
            return;
        SpokenAnswer spoken;
        try {
            spoken = recording_->finish();
            if (why.isEmpty())
                why = recording_->failure();
        } catch (const std::exception& error) {
            why = words_of(error);
        }
        recording_.reset();
        read_file_.clear();
        thread_.deliver([this, file = file_, spoken, why] { recorded(file, spoken, why); });
    }

    /// On the thread: what the file holds, kept until another is read.
    const Samples& samples_of(const QString& file) {
        if (file != read_file_) {
            samples_ = read_opus(path_of(file));
            read_file_ = file;
        }
        return samples_;
    }

    ServiceThread thread_;
    QString file_; ///< the thread's, like all below
    std::unique_ptr<Recording> recording_;
    std::unique_ptr<Playing> playing_;
    QString read_file_;
    Samples samples_;
};

} // namespace
} // namespace greenroom::desktop

greenroom::desktop::Sound* greenroom_make_sound() { return new greenroom::desktop::DesktopSound; }
