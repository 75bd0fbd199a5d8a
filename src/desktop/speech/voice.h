#pragma once

#include "desktop/base/preferences.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace greenroom::desktop {

/// What reads text aloud, on a thread of its own; what it answers comes to the thread that made it.
class Voice {
public:
    virtual ~Voice() = default;

    /// Reads the text out, in place of what it reads now.
    virtual void say(const QString& text, const VoiceChoice& choice) = 0;
    virtual void stop() = 0;
    /// Gives `then` the names of the voices there are; none where nothing can be read out.
    virtual void list(std::function<void(const QStringList& names)> then) = 0;

    /// Called when what was to be read out last has been.
    std::function<void()> ended = [] {};
    /// Called with what is wrong and what to do, where something could not be read out.
    std::function<void(const QString& why)> failed = [](const QString&) {};
};

} // namespace greenroom::desktop

/// A voice of the desktop, the caller's from now on. Found by this name in the library that speaks.
extern "C" Q_DECL_EXPORT greenroom::desktop::Voice* greenroom_make_voice();
