#pragma once

#include "desktop/speech/narrator.h"
#include "desktop/speech/voice.h"

#include <memory>

namespace greenroom::test {

/// What a voice of the tests was asked for.
struct VoiceLog {
    QStringList said;
    bool speaks = false;
    int made = 0;    ///< how many voices
    QString problem; ///< why nothing can be read out; empty where it can
    desktop::VoiceChoice choice;
    desktop::Voice* voice = nullptr; ///< the one made last
};

class HeardVoice : public desktop::Voice {
public:
    explicit HeardVoice(VoiceLog& heard) : heard_(heard) {
        ++heard.made;
        heard.voice = this;
    }

    void say(const QString& text, const desktop::VoiceChoice& choice) override {
        if (!heard_.problem.isEmpty())
            return failed(heard_.problem);
        heard_.said.append(text);
        heard_.choice = choice;
        heard_.speaks = true;
    }
    void stop() override { heard_.speaks = false; }
    void list(std::function<void(const QStringList&)> then) override {
        then({QStringLiteral("Ada"), QStringLiteral("Grace")});
    }

private:
    VoiceLog& heard_;
};

inline desktop::Narrator::MakeVoice voice_heard_by(VoiceLog& heard) {
    return [&heard] { return std::make_unique<HeardVoice>(heard); };
}

} // namespace greenroom::test
