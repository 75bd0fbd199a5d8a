#pragma once

#include "desktop/base/preferences.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace greenroom::desktop {

class Voice;

/// Reads questions aloud, as far as the learner wishes it. Without a voice the learner is told once, and all goes on in
/// silence.
class Narrator : public QObject {
    Q_OBJECT

public:
    using MakeVoice = std::function<std::unique_ptr<Voice>()>;

    /// With the voice of the desktop, whose library is loaded when it speaks first.
    explicit Narrator(const Preferences& preferences);
    /// With a voice that is made when it speaks first; what `make` throws is told as failed().
    Narrator(const Preferences& preferences, MakeVoice make);
    ~Narrator() override;

    /// Reads the text out, as to_spoken_text() gives it, where questions are read out from `least` on; else, and with
    /// an empty text, what is read now ends.
    void narrate(ReadAloud least, const std::string& text);
    /// Reads it out in any case: the learner asks for it.
    void say(const std::string& text);
    void stop();
    /// Whether something is being read out.
    bool is_speaking() const { return is_speaking_; }
    /// Gives `then` the names of the voices.
    void list_voices(std::function<void(const QStringList&)> then);

Q_SIGNALS:
    /// What was read out is over, or could not be read out.
    void finished();
    /// What could not be read out, and what to do.
    void failed(const QString& why);

private:
    Voice* voice();
    void speak(const std::string& text);
    void end();
    void fail(const QString& why);

    const Preferences& preferences_;
    MakeVoice make_;
    std::unique_ptr<Voice> voice_;
    bool is_speaking_ = false;
    bool is_silent_ = false; ///< after a failure, until the learner asks
};

} // namespace greenroom::desktop
