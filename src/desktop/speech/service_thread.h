#pragma once

#include <QObject>
#include <QThread>

#include <chrono>
#include <utility>

namespace greenroom::desktop {

/// A thread on which a service of the desktop is asked, which may keep its caller waiting; what it answers comes to the
/// thread that made this one.
class ServiceThread {
public:
    ServiceThread() {
        worker_->moveToThread(thread_);
        QObject::connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
        thread_->start();
    }
    ServiceThread(const ServiceThread&) = delete;
    ServiceThread& operator=(const ServiceThread&) = delete;

    /// Runs `work` on the thread, after all that was given to it before.
    template<typename Work>
    void run(Work work) {
        QMetaObject::invokeMethod(worker_, std::move(work), Qt::QueuedConnection);
    }

    /// Runs `call` where this was made, unless this has gone by then.
    template<typename Call>
    void deliver(Call call) {
        QMetaObject::invokeMethod(&here_, std::move(call), Qt::QueuedConnection);
    }

    /// Ends the thread after what it was given. A service that hangs longer than that does not keep the program: its
    /// thread ends with it.
    void end(std::chrono::milliseconds longest_wait) {
        thread_->quit();
        if (thread_->wait(QDeadlineTimer(longest_wait)))
            delete thread_;
    }

private:
    QThread* thread_ = new QThread;
    QObject* worker_ = new QObject; ///< lives on the thread
    QObject here_;
};

} // namespace greenroom::desktop
