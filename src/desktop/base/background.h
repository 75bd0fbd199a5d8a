#pragma once

#include "store/tables/store.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace greenroom::desktop {

/// One thread beside the window's, with a connection of its own to the collection; jobs run one after another.
class Background {
public:
    /// `deck` is the collection's file, opened with the first job; `now` as for Store.
    Background(std::filesystem::path deck, Instant now);
    /// Waits for the job that runs; those not begun are dropped.
    ~Background();

    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// The collection's file.
    const std::filesystem::path& deck() const { return deck_; }

    /// Runs `work` on the thread, then on the calling one `done` with its result, or `failed` with a message for
    /// people. Nothing is called once `context` is gone.
    template<typename Work, typename Done>
    void run(QObject& context, Work work, Done done, std::function<void(QString)> failed) {
        QPointer<QObject> receiver(&context);
        add([this, receiver, work = std::move(work), done = std::move(done), failed = std::move(failed)] {
            try {
                deliver(receiver, [done, result = work(store())] { done(result); });
            } catch (const std::exception& error) {
                deliver(receiver, [failed, message = QString::fromUtf8(error.what())] { failed(message); });
            }
        });
    }

private:
    void add(std::function<void()> job);
    void work_through();
    Store& store();
    static void deliver(const QPointer<QObject>& receiver, std::function<void()> call);

    std::filesystem::path deck_;
    Instant now_;
    std::unique_ptr<Store> store_; ///< the thread's own
    std::mutex mutex_;
    std::condition_variable added_;
    std::deque<std::function<void()>> jobs_;
    bool ending_ = false;
    std::thread thread_;
};

} // namespace greenroom::desktop
