#include "desktop/base/job_progress.h"

#include <QTimer>

namespace greenroom::desktop {

JobProgress::JobProgress(QObject* parent)
    : QObject(parent), shared_(std::make_shared<Shared>()), look_(new QTimer(this)) {
    look_->setInterval(std::chrono::milliseconds{100});
    connect(look_, &QTimer::timeout, this, [this] { Q_EMIT progressed(shared_->share); });
}

std::function<bool(double share)> JobProgress::begin() {
    if (running_++ == 0)
        shared_ = std::make_shared<Shared>();
    look_->start();
    return [shared = shared_](double share) {
        shared->share = share;
        return !shared->cancelled;
    };
}

void JobProgress::end() {
    if (--running_ == 0)
        look_->stop();
}

void JobProgress::cancel() { shared_->cancelled = true; }

} // namespace greenroom::desktop
