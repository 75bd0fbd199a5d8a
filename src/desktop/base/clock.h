#pragma once

#include "records/instant.h"

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

} // namespace greenroom::desktop
