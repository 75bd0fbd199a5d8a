#pragma once

#include "study/collection/calendar.h"
#include "study/collection/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// What waits now.
struct DueCounts {
    int due = 0;                     ///< cards to review, within the daily limit
    int fresh = 0;                   ///< new cards still to meet today, within the daily limit
    double minutes = 0;              ///< for both, at the learner's own pace
    std::optional<Instant> next_due; ///< the earliest later moment at which a card comes due
};

/// Counts what waits. `topic` limits it to that topic and those below it; empty for all.
DueCounts due_counts(Store& store, const Settings& settings, const Calendar& calendar, const std::string& topic,
                     Instant now);

/// A topic as lists show it.
struct TopicReadiness {
    std::string path;
    std::string title;
    int cards = 0;             ///< active cards
    int fresh = 0;             ///< never reviewed
    int due = 0;               ///< due now
    double readiness = 0;      ///< mean probability of recalling its cards now, new ones counting 0; 0–1
    double readiness_then = 0; ///< the same at the interview, if nothing more is reviewed; as now without one

    bool operator==(const TopicReadiness&) const = default;
};

/// The middle of the interview's study day, or now where that is later; nothing when none is set or it is over.
std::optional<Instant> interview_moment(const Settings& settings, const Calendar& calendar, Instant now);

/// All topics that have cards, in the deck's order, with their readiness now and at the moment of an `interview`.
std::vector<TopicReadiness> topic_standings(Store& store, Instant now, std::optional<Instant> interview = std::nullopt);

} // namespace greenroom
