#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace greenroom {

/// Threads that share loops of tasks, however short (microseconds are enough). Between loops they stay awake for a
/// moment before they sleep. The calling thread does tasks too, and waits for another only while that one is at one: on
/// a busy machine it does what the others do not come to.
class WorkSharing {
public:
    /// `worker` is 0 for the calling thread, and always below the number of threads.
    using Work = std::function<void(std::uint32_t task, unsigned worker)>;

    /// `threads` (≥ 1) includes the calling one.
    explicit WorkSharing(unsigned threads);
    ~WorkSharing();
    WorkSharing(const WorkSharing&) = delete;
    WorkSharing& operator=(const WorkSharing&) = delete;

    /// Does the tasks 0 to `tasks` − 1 in any order and side by side; returns when all are done. `work` must not throw.
    void run(std::uint32_t tasks, const Work& work);

private:
    void help(unsigned worker);
    void await_tasks();
    void wake_helpers();
    bool do_one(unsigned worker);

    const Work* work_ = nullptr;
    std::atomic<std::uint64_t> offered_{0}; ///< how many tasks there are, and in the lower half which is next
    std::atomic<std::uint32_t> done_{0};
    std::atomic<bool> over_{false};
    // Not std::atomic's wait(): a sleeper of libstdc++ 12 once was not woken.
    std::mutex sleeping_; ///< held between a helper's last look for tasks and its sleep
    std::condition_variable awake_;
    std::vector<std::thread> helpers_;
};

} // namespace greenroom
