#pragma once

#include "desktop/base/words.h"
#include "study/collection/collection.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace greenroom::desktop {

/// One thread beside the window's, with a connection of its own to the deck; jobs run one after another.
class Background {
public:
    /// `deck` is the deck's file, opened with the first job; `now` and `offset` as for Collection.
    Background(std::filesystem::path deck, Instant now, UtcOffset offset = system_utc_offset);
    /// Tells the job that runs to stop and waits for it; those not begun are dropped.
    ~Background();

    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// The deck's file.
    const std::filesystem::path& deck() const { return deck_; }
    /// Whether a job may go on: a long one asks this, on its thread, and stops within a second after a no.
    bool may_go_on() const { return !ending_; }

    /// When a job runs: after those that wait, or before them because somebody sits and waits for it.
    enum class Turn { Last, Next };

    /// Runs `work` on the thread, then on the calling one `done` with its result, or `failed` with a message for
    /// people. Nothing is called once `context` is gone.
    template<typename Work, typename Done>
    void run(QObject& context, Work work, Done done, std::function<void(QString)> failed, Turn turn = Turn::Last) {
        QPointer<QObject> receiver(&context);
        add(turn, [this, receiver, work = std::move(work), done = std::move(done), failed = std::move(failed)] {
            try {
                deliver(receiver, [done, result = work(collection())] { done(result); });
            } catch (const std::exception& error) {
                deliver(receiver, [failed, message = words_of(error)] { failed(message); });
            }
        });
    }

private:
    void add(Turn turn, std::function<void()> job);
    void work_through();
    Collection& collection();
    static void deliver(const QPointer<QObject>& receiver, std::function<void()> call);

    std::filesystem::path deck_;
    Instant now_;
    UtcOffset offset_;
    std::unique_ptr<Collection> collection_; ///< the thread's own
    std::mutex mutex_;
    std::condition_variable added_;
    std::deque<std::function<void()>> jobs_;
    std::atomic<bool> ending_ = false;
    std::thread thread_;
};

} // namespace greenroom::desktop
