#pragma once

#include "study/calendar.h"
#include "study/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// What waits now.
struct Waiting {
    int due = 0;        ///< cards to review, within the daily limit
    int fresh = 0;      ///< new cards still to meet today, within the daily limit
    double minutes = 0; ///< for both, at the learner's own pace
    std::optional<Instant> next_due; ///< the earliest later moment at which a card comes due
};

/// Counts what waits. `topic` limits it to that topic and those below it; empty for all.
Waiting waiting_now(Store& store, const Settings& settings, const Calendar& calendar, const std::string& topic, Instant now);

/// Consecutive study days with at least one review, ending today, or yesterday while today has none yet.
int streak_days(Store& store, const Calendar& calendar, Instant now);

/// A topic as lists show it.
struct TopicStanding {
    std::string path;
    std::string title;
    int cards = 0;        ///< active cards
    int fresh = 0;        ///< never reviewed
    int due = 0;          ///< due now
    double readiness = 0; ///< mean probability of recalling its cards now, new ones counting 0; 0–1
};

/// All topics that have cards, in the deck's order.
std::vector<TopicStanding> topic_standings(Store& store, Instant now);

} // namespace greenroom
