#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "desktop/speech/sound.h"
#include "sound/measure.h"
#include "sound/opus_file.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "support/generated_sound.h"
#include "support/scratch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <functional>
#include <iostream>
#include <optional>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// How long something may take at most: a machine may have much else to do.
constexpr int patience = 60'000;

bool wait_for(const std::function<bool()>& holds, int most = patience) {
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (waited.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

/// PulseAudio of the test's own, whose loudspeaker is nowhere and whose microphone hears what that plays.
class SoundCard {
public:
    SoundCard() {
        const QString folder = QString::fromStdString(scratch_.folder().string());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME"}) {
            environment.insert(QString::fromLatin1(name), folder);
            qputenv(name, folder.toLocal8Bit());
        }
        socket_ = QStringLiteral("unix:%1/socket").arg(folder);
        qputenv("PULSE_SERVER", socket_.toLocal8Bit());
        server_.setProcessEnvironment(environment);
        server_.setStandardErrorFile(QProcess::nullDevice());
        server_.start(QStringLiteral("pulseaudio"),
                      {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                       QStringLiteral("--use-pid-file=no"), QStringLiteral("--disallow-exit"), QStringLiteral("-L"),
                       QStringLiteral("module-native-protocol-unix socket=%1/socket auth-anonymous=1").arg(folder),
                       QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=nowhere rate=16000 channels=1"),
                       QStringLiteral("-L"),
                       // Qt takes no monitor for a microphone.
                       QStringLiteral("module-remap-source source_name=microphone master=nowhere.monitor")});
        const bool runs = server_.waitForStarted(patience) && wait_for([this] { return controls({"info"}); }, 20'000);
        works_ = runs && controls({"set-default-sink", "nowhere"}) && controls({"set-default-source", "microphone"});
    }
    ~SoundCard() {
        server_.kill();
        server_.waitForFinished();
    }

    bool works() const { return works_; }
    /// Whether pactl did that.
    bool controls(std::initializer_list<const char*> arguments) {
        QStringList words;
        for (const char* word : arguments)
            words += QString::fromLatin1(word);
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("pactl"), words);
        return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }
    /// Plays samples to their end.
    void play(const Samples& samples) {
        QProcess process;
        process.start(QStringLiteral("pacat"),
                      {QStringLiteral("--playback"), QStringLiteral("--raw"), QStringLiteral("--rate=16000"),
                       QStringLiteral("--channels=1"), QStringLiteral("--format=s16le")});
        REQUIRE(process.waitForStarted(patience));
        process.write(reinterpret_cast<const char*>(samples.data()),
                      static_cast<qint64>(samples.size() * sizeof(std::int16_t)));
        process.closeWriteChannel();
        REQUIRE(wait_for([&] { return process.state() == QProcess::NotRunning; }));
        REQUIRE(process.exitCode() == 0);
    }

private:
    Scratch scratch_;
    QProcess server_;
    QString socket_;
    bool works_ = false;
};

/// The card of all tests; null where none can be started.
SoundCard* card() {
    static SoundCard made;
    return made.works() ? &made : nullptr;
}

/// Ctest counts a program that ends with this as skipped.
constexpr int skipped = 77;

/// The library that records, as the program loads it.
struct Microphone {
    Microphone() {
        using Make = Sound* (*)();
        QLibrary library(QStringLiteral(GREENROOM_SOUND_MODULE));
        const auto make = reinterpret_cast<Make>(library.resolve("greenroom_make_sound"));
        INFO(library.errorString().toStdString());
        REQUIRE(make);
        sound.reset(make());
        sound->began = [this] { began = true; };
        sound->recorded = [this](const QString&, const SpokenAnswer& spoken, const QString& reason) {
            recorded = spoken;
            why = reason;
        };
        sound->played = [this](std::chrono::milliseconds at) { played = at; };
        sound->stopped = [this](const QString& reason) {
            stopped = true;
            why = reason;
        };
    }

    void open(const std::filesystem::path& file) {
        began = false;
        recorded.reset();
        sound->record(QString::fromStdString(file.string()));
        REQUIRE(wait_for([this] { return began || recorded; }));
    }
    SpokenAnswer close() {
        sound->stop_recording();
        REQUIRE(wait_for([this] { return recorded.has_value(); }));
        return *recorded;
    }

    std::unique_ptr<Sound> sound;
    bool began = false;
    std::optional<SpokenAnswer> recorded;
    std::chrono::milliseconds played{};
    bool stopped = false;
    QString why;
};

/// Where in a recording of a silent card sound begins and ends: what the file itself tells, to the sample.
SpokenPart heard_in(const Samples& samples) {
    const auto is_loud = [](std::int16_t sample) { return std::abs(sample) > 300; };
    const auto first = std::ranges::find_if(samples, is_loud);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), is_loud);
    return {std::chrono::milliseconds{(first - samples.begin()) * 1000 / sample_rate},
            std::chrono::milliseconds{(last.base() - samples.begin()) * 1000 / sample_rate}};
}

bool is_near(std::chrono::milliseconds one, std::chrono::milliseconds other, std::chrono::milliseconds margin) {
    return std::chrono::abs(one - other) <= margin;
}

} // namespace

TEST_CASE("speech that is played into a microphone is kept whole, with its first word and its pauses") {
    const Scratch scratch;
    Microphone microphone;
    microphone.open(scratch / "one.opus");
    const Samples played = generated_speech(1500ms, 1) + generated_silence(2600ms) + generated_speech(1s, 2) +
                           generated_silence(3200ms) + generated_speech(1500ms, 3);
    card()->play(generated_silence(700ms) + played + generated_silence(500ms));
    const SpokenAnswer measured = microphone.close();
    CHECK(microphone.why.toStdString().empty());
    const Samples kept = read_opus(scratch / "one.opus");
    const SpokenPart heard = heard_in(kept);
    CHECK(is_near(heard.to - heard.from, 9800ms, 60ms));
    CHECK(is_near(measured.first_word.value(), heard.from, 100ms));
    REQUIRE(measured.pauses.size() == 2);
    CHECK(is_near(measured.pauses[0].from, heard.from + 1500ms, 200ms));
    CHECK(is_near(measured.pauses[0].length, 2600ms, 200ms));
    CHECK(is_near(measured.pauses[1].length, 3200ms, 200ms));
    CHECK(is_near(measured.speaking, 4s, 300ms));
    CHECK(is_near(measured.length, std::chrono::milliseconds{kept.size() * 1000 / sample_rate}, 50ms));
}

TEST_CASE("forty answers in a row are kept without drift") {
    const Scratch scratch;
    Microphone microphone;
    for (int answer = 1; answer <= 40; ++answer) {
        CAPTURE(answer);
        const std::filesystem::path file = scratch / (std::to_string(answer) + ".opus");
        microphone.open(file);
        card()->play(generated_silence(100ms) + generated_speech(900ms, static_cast<unsigned>(answer)) +
                     generated_silence(100ms));
        const SpokenAnswer measured = microphone.close();
        const SpokenPart heard = heard_in(read_opus(file));
        REQUIRE(measured.first_word.has_value());
        CHECK(is_near(heard.to - heard.from, 900ms, 60ms));
        CHECK(is_near(*measured.first_word, heard.from, 100ms));
        CHECK(is_near(measured.speaking, 900ms, 200ms));
    }
}

TEST_CASE("an answer that goes on is measured as a whole") {
    const Scratch scratch;
    Microphone microphone;
    for (int part = 0; part < 2; ++part) {
        microphone.open(scratch / "one.opus");
        card()->play(generated_speech(1s) + generated_silence(200ms));
        microphone.close();
    }
    CHECK(is_near(microphone.recorded->speaking, 2s, 400ms));
    CHECK(microphone.recorded->length > 2s);
}

TEST_CASE("a recording plays to its end, from any place and at any speed") {
    const Scratch scratch;
    {
        OpusWriter writer(scratch / "one.opus");
        writer.add(generated_speech(2s));
    }
    Microphone loudspeaker;
    const QString file = QString::fromStdString((scratch / "one.opus").string());
    for (const double speed : {1.0, 2.0}) {
        loudspeaker.stopped = false;
        loudspeaker.played = {};
        loudspeaker.sound->play(file, 500ms, speed);
        REQUIRE(wait_for([&] { return loudspeaker.stopped; }));
        CHECK(loudspeaker.why.toStdString().empty());
        CHECK(loudspeaker.played > 500ms);
    }
    loudspeaker.sound->play(QStringLiteral("/no/such.opus"), 0ms, 1);
    REQUIRE(wait_for([&] { return !loudspeaker.why.isEmpty(); }));
}

TEST_CASE("a full disk ends the recording with why, and what was said before is kept") {
    Microphone microphone;
    const Scratch scratch;
    microphone.open(scratch / "full.opus");
    card()->play(generated_speech(2500ms));
    {
        const FullDisk full;
        REQUIRE(wait_for([&] { return microphone.recorded.has_value(); }));
    }
    CHECK(microphone.why.toStdString().find("full.opus") != std::string::npos);
    const SpokenPart heard = heard_in(read_opus(scratch / "full.opus"));
    CHECK(heard.to - heard.from > 1300ms);
}

TEST_CASE("without a microphone nothing is recorded, and one that is unplugged leaves what was said") {
    const Scratch scratch;
    Microphone microphone;
    microphone.open(scratch / "one.opus");
    card()->play(generated_speech(2s));
    REQUIRE(card()->controls({"unload-module", "module-null-sink"}));
    REQUIRE(wait_for([&] { return microphone.recorded.has_value(); }));
    CHECK_FALSE(microphone.why.isEmpty());
    CHECK(is_near(microphone.recorded->speaking, 2s, 400ms));
    const SpokenPart heard = heard_in(read_opus(scratch / "one.opus"));
    CHECK(is_near(heard.to - heard.from, 2s, 100ms));

    microphone.recorded.reset();
    microphone.sound->record(QString::fromStdString((scratch / "two.opus").string()));
    REQUIRE(wait_for([&] { return microphone.recorded.has_value(); }));
    CHECK_FALSE(microphone.why.isEmpty());
    CHECK_FALSE(std::filesystem::exists(scratch / "two.opus"));
}

// A main of its own: without a card there is nothing to be tried, and that is said.
int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("pactl")).isEmpty() || !card()) {
        std::cout << "No sound card of the test's own can be started (pulseaudio and pactl are needed): skipped.\n";
        return skipped;
    }
    return Catch::Session().run(argc, argv);
}
