#pragma once

#include "records/review.h"
#include "study/collection/calendar.h"
#include "study/collection/settings.h"

#include <optional>

namespace greenroom {

class Store;

/// Sums over a whole deck.
struct Totals {
    int cards = 0;
    int fresh = 0;    ///< never reviewed
    int learning = 0; ///< reviewed, the current interval below mature_days
    int mature = 0;   ///< the current interval at least mature_days
    int due = 0;      ///< what waits now, new cards not counted, within the daily limit
    int reviews = 0;
    std::optional<double> retention; ///< share of reviews a day or more after the previous one that were passed
    int streak_days = 0;
    double minutes = 0; ///< spent reviewing
};

/// "new", "learning" or "mature".
const char* state_word(const std::optional<Schedule>& schedule);

Totals totals(Store& store, const Settings& settings, const Calendar& calendar, Instant now);

} // namespace greenroom
