#pragma once

#include "platform/quit_signals.h"

#include <QObject>

namespace greenroom::desktop {

/// Tells of the signals that ask the program to end, see QuitSignalPipe.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    /// One at a time; the signals mean again what they meant before once it is gone.
    explicit QuitSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void quit_requested();

private:
    QuitSignalPipe pipe_;
};

} // namespace greenroom::desktop
