#include "desktop/speech/narrator.h"

#include "desktop/base/words.h"
#include "desktop/speech/voice.h"
#include "platform/program.h"

#include <exception>
#include <utility>

namespace greenroom::desktop {
namespace {

std::unique_ptr<Voice> load_voice() {
    using Make = decltype(&greenroom_make_voice);
    return std::unique_ptr<Voice>(reinterpret_cast<Make>(module_function("speech", "greenroom_make_voice"))());
}

} // namespace

Narrator::Narrator(const Preferences& preferences) : Narrator(preferences, load_voice) {}

Narrator::Narrator(const Preferences& preferences, MakeVoice make)
    : preferences_(preferences), make_(std::move(make)) {}

Narrator::~Narrator() = default;

void Narrator::narrate(ReadAloud least, const std::string& text) {
    if (text.empty() || preferences_.read_aloud() < least || is_silent_)
        return stop();
    speak(text);
}

void Narrator::say(const std::string& text) {
    is_silent_ = false;
    speak(text);
}

void Narrator::speak(const std::string& text) {
    Voice* const with = voice();
    if (!with)
        return;
    is_speaking_ = true;
    with->say(QString::fromStdString(text), preferences_.voice());
}

void Narrator::end() {
    if (std::exchange(is_speaking_, false))
        Q_EMIT finished();
}

void Narrator::stop() {
    if (voice_)
        voice_->stop();
    end();
}

void Narrator::list_voices(std::function<void(const QStringList&)> then) {
    if (Voice* with = voice())
        with->list(std::move(then));
}

Voice* Narrator::voice() {
    if (voice_)
        return voice_.get();
    try {
        voice_ = make_();
        voice_->ended = [this] { end(); };
        voice_->failed = [this](const QString& why) { fail(why); };
    } catch (const std::exception& error) {
        fail(words_of(error));
    }
    return voice_.get();
}

void Narrator::fail(const QString& why) {
    is_silent_ = true;
    Q_EMIT failed(why);
    end();
}

} // namespace greenroom::desktop
