#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

namespace greenroom::desktop {

/// How far a job on the other thread is, told on the window's; and a way to cancel it.
class JobProgress : public QObject {
    Q_OBJECT

public:
    explicit JobProgress(QObject* parent = nullptr);

    /// A job begins that is to call this now and then, on any thread, with the share that is done, from 0 to 1; false
    /// says that it was cancelled. Jobs that begin before the last end() are cancelled together.
    std::function<bool(double share)> begin();
    /// One of them has ended.
    void end();
    void cancel();
    bool is_running() const { return running_ > 0; }

Q_SIGNALS:
    /// Ten times a second while a job runs.
    void progressed(double share);

private:
    /// Read and written by both threads.
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::atomic<double> share = 0;
    };

    std::shared_ptr<Shared> shared_;
    QTimer* look_;
    int running_ = 0;
};

} // namespace greenroom::desktop
