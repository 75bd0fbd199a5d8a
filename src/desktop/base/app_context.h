#pragma once

#include "records/instant.h"
#include "study/collection/collection.h"

#include <functional>

namespace greenroom::desktop {

/// Tells the time; the system's clock except in tests and the tour.
using Clock = std::function<Instant()>;

/// Tells the time since some fixed moment on a clock that neither sleep nor a changed date bends.
using MonotonicClock = std::function<std::chrono::milliseconds()>;

/// The system's monotonic clock.
inline std::chrono::milliseconds steady_time() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// What every page works on: the open collection, and the time. One for the whole GUI thread.
struct AppContext {
    Collection& collection; ///< outlives the context
    Clock clock;
    UtcOffset offset;
    MonotonicClock stopwatch = steady_time; ///< for how long something took

    Instant now() const { return clock(); }
    const Settings& settings() const { return collection.settings(); }
    const Calendar& calendar() const { return collection.calendar(); }
};

} // namespace greenroom::desktop
