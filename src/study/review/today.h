#pragma once

#include "records/review.h"
#include "study/collection/calendar.h"
#include "study/collection/settings.h"
#include "study/plan/card_order.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// What waits now.
struct DueCounts {
    int due = 0;                     ///< cards to review, within the daily limit
    int fresh = 0;                   ///< new cards still to meet today, within the daily limit
    double minutes = 0;              ///< for both, at the learner's own pace
    int returning = 0;               ///< answered today, and to be asked again later in the same sitting
    std::optional<Instant> next_due; ///< the earliest later moment at which a card comes due
};

/// Counts what waits of some topics.
DueCounts due_counts(Collection& collection, const TopicChoice& topics, Instant now);

/// When the next card of some topics comes due after `now`; nothing when none is scheduled.
std::optional<Instant> next_due_of(Collection& collection, const TopicChoice& topics, Instant now);

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
std::vector<TopicReadiness> topic_standings(Collection& collection, Instant now,
                                            std::optional<Instant> interview = std::nullopt);

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

Totals totals(Collection& collection, Instant now);

} // namespace greenroom
