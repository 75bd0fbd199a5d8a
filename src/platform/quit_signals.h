#pragma once

namespace greenroom {

/// Notes the signals that ask the program to end: SIGTERM (a logout, `kill`), SIGINT (Ctrl+C in its terminal) and
/// SIGHUP (its terminal was closed). The same signal a second time ends it at once. One that the program was started to
/// ignore stays ignored.
class QuitSignalPipe {
public:
    /// One at a time; the signals mean again what they meant before once it is gone.
    QuitSignalPipe();
    ~QuitSignalPipe();
    QuitSignalPipe(const QuitSignalPipe&) = delete;
    QuitSignalPipe& operator=(const QuitSignalPipe&) = delete;

    /// What becomes readable with a signal; negative where signals are not noted.
    int descriptor() const { return ends_[0]; }
    /// Whether there was a signal since this was asked before. Never waits.
    bool take();

private:
    int ends_[2] = {-1, -1}; ///< of a pipe: a signal's handler may do little more than write a byte
};

} // namespace greenroom
