#pragma once

#include <QObject>

namespace greenroom::desktop {

/// Tells of the signals that ask the program to end: SIGTERM (a logout, `kill`), SIGINT (Ctrl+C in its terminal) and
/// SIGHUP (its terminal was closed). The same signal a second time ends it at once. One that the program was started to
/// ignore stays ignored.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    /// One at a time; the signals mean again what they meant before once it is gone.
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quit_requested();

private:
    int ends_[2] = {-1, -1}; ///< of a pipe: a signal's handler may do little more than write a byte
};

} // namespace greenroom::desktop
