#pragma once

#include "records/instant.h"
#include "study/collection/calendar.h"
#include "study/collection/settings.h"

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

/// What every page works on: the open collection, its settings, and the time. One for the whole GUI thread.
struct AppContext {
    /// Reads the settings; throws StoreError. `deck` must outlive the context.
    AppContext(Store& deck, Clock tells_time, UtcOffset local, MonotonicClock measures_time = steady_time);

    Instant now() const { return clock(); }

    /// Works with other settings from now on.
    void adopt(const Settings& changed);

    Store& store;
    Clock clock;
    UtcOffset offset;
    MonotonicClock stopwatch; ///< for how long something took
    Settings settings;
    Calendar calendar;
};

} // namespace greenroom::desktop
