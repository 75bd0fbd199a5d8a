#include "memory/work_sharing.h"

namespace greenroom {

namespace {

// Both numbers are in one word so that a claim is one addition, and never one of a loop that is over.
constexpr int half = 32;

std::uint32_t next_task(std::uint64_t offered) { return static_cast<std::uint32_t>(offered); }
bool any_left(std::uint64_t offered) { return next_task(offered) < (offered >> half); }

/// How often a thread looks for the next loop before it sleeps: some ten microseconds, longer than between two batches.
constexpr int looks = 100;

} // namespace

WorkSharing::WorkSharing(unsigned threads) {
    for (unsigned worker = 1; worker < threads; ++worker)
        helpers_.emplace_back([this, worker] { help(worker); });
}

WorkSharing::~WorkSharing() {
    over_ = true;
    wake_helpers();
    for (std::thread& helper : helpers_)
        helper.join();
}

void WorkSharing::run(std::uint32_t tasks, const Work& work) {
    work_ = &work;
    done_.store(0, std::memory_order_relaxed);
    offered_.store(std::uint64_t{tasks} << half, std::memory_order_release);
    wake_helpers();
    while (do_one(0)) {
    }
    while (done_.load(std::memory_order_acquire) < tasks)
        std::this_thread::yield();
}

void WorkSharing::help(unsigned worker) {
    while (!over_)
        if (!do_one(worker))
            await_tasks();
}

void WorkSharing::await_tasks() {
    for (int look = 0; look < looks; ++look) {
        if (any_left(offered_.load(std::memory_order_relaxed)) || over_)
            return;
        std::this_thread::yield();
    }
    std::unique_lock lock(sleeping_);
    awake_.wait(lock, [this] { return over_ || any_left(offered_); });
}

void WorkSharing::wake_helpers() {
    { const std::lock_guard after_their_look(sleeping_); }
    awake_.notify_all();
}

bool WorkSharing::do_one(unsigned worker) {
    if (!any_left(offered_.load(std::memory_order_relaxed)))
        return false;
    const std::uint64_t claimed = offered_.fetch_add(1, std::memory_order_acquire);
    if (!any_left(claimed))
        return false; // another was faster since
    (*work_)(next_task(claimed), worker);
    done_.fetch_add(1, std::memory_order_release);
    return true;
}

} // namespace greenroom
