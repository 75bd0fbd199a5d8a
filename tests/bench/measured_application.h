#pragma once

#include "stopwatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <vector>

namespace greenroom::bench {

/// What this thread has worked so far, in milliseconds.
inline double thread_time() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Knows how long each event, with all that it set off at once, kept the thread.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (inside_)
            return QApplication::notify(receiver, event);
        inside_ = true;
        const double before = thread_time();
        const bool result = QApplication::notify(receiver, event);
        blocks_.push_back(thread_time() - before);
        inside_ = false;
        return result;
    }

    /// The longest since it was asked last, in milliseconds.
    double longest_block() {
        const double longest = blocks_.empty() ? 0 : *std::ranges::max_element(blocks_);
        blocks_.clear();
        return longest;
    }

private:
    bool inside_ = false;
    std::vector<double> blocks_;
};

/// Presses a key.
inline void press(QWidget& widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {}) {
    // Posted, as the window system does it: the press is an event of its own.
    QCoreApplication::postEvent(&widget, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(&widget, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

/// Works until `holds`, and says how many milliseconds it took.
template<typename Holds>
double work_until(Holds holds) {
    return milliseconds_of([&] {
        while (!holds()) {
            QCoreApplication::processEvents();
            QThread::usleep(100);
        }
    });
}

} // namespace greenroom::bench
