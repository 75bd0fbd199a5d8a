#include "desktop/base/background.h"

#include <QCoreApplication>

namespace greenroom::desktop {

Background::Background(std::filesystem::path deck, Instant now) : deck_(std::move(deck)), now_(now) {}

Background::~Background() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    added_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

void Background::add(std::function<void()> job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    if (!thread_.joinable())
        thread_ = std::thread(&Background::work_through, this);
    added_.notify_one();
}

void Background::work_through() {
    for (;;) {
        std::unique_lock lock(mutex_);
        added_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (ending_)
            break;
        const std::function<void()> job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job();
    }
    store_.reset();
}

Store& Background::store() {
    if (!store_)
        store_ = std::make_unique<Store>(deck_, now_);
    return *store_;
}

void Background::deliver(const QPointer<QObject>& receiver, std::function<void()> call) {
    // Only its own thread knows whether the receiver still exists.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [receiver, call = std::move(call)] {
            if (receiver)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace greenroom::desktop
