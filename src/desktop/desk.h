#pragma once

#include "desktop/clock.h"
#include "study/calendar.h"
#include "study/settings.h"

namespace greenroom::desktop {

/// What every page works on: the open deck, what the learner set, and the time. One for the whole GUI thread.
struct Desk {
    /// Reads the settings; throws StoreError. `deck` must outlive the desk.
    Desk(Store& deck, Clock tells_time, UtcOffset local, MonotonicClock measures_time = steady_time);

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
