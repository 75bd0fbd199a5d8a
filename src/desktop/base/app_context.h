#pragma once

#include "desktop/base/clock.h"
#include "study/collection/calendar.h"
#include "study/collection/settings.h"

namespace greenroom::desktop {

/// What every page works on: the open deck, what the learner set, and the time. One for the whole GUI thread.
struct AppContext {
    /// Reads the settings; throws StoreError. `deck` must outlive the desk.
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
