#include "desktop/base/background.h"

#include <QCoreApplication>

namespace greenroom::desktop {

Background::Background(std::filesystem::path deck, Instant now, UtcOffset offset)
    : deck_(std::move(deck)), now_(now), offset_(std::move(offset)) {}

Background::~Background() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    added_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

void Background::add(Turn turn, std::function<void()> job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.insert(turn == Turn::Next ? jobs_.begin() : jobs_.end(), std::move(job));
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
    collection_.reset();
}

Collection& Background::collection() {
    if (collection_)
        collection_->reload_settings();
    else
        collection_ = std::make_unique<Collection>(deck_, now_, offset_);
    return *collection_;
}

void Background::deliver(const QPointer<QObject>& receiver, std::function<void()> call) {
    // Whether the receiver still lives is for its own thread to say.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [receiver, call = std::move(call)] {
            if (receiver)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace greenroom::desktop
