#pragma once

#include "study/collection/catch_up.h"
#include "study/collection/settings.h"

#include <optional>
#include <vector>

namespace greenroom {

class Collection;

/// More reviews than a day takes, and what may be done about it. Nothing is ever dropped: what does not fit today
/// waits, and each day begins with the cards closest to being forgotten.
struct Backlog {
    int overdue = 0;             ///< due before today began, and not yet answered
    int today = 0;               ///< due since
    int asked_today = 0;         ///< how many of both are asked today
    std::int64_t days_away = 0;  ///< whole days without a review before today
    double minutes = 0;          ///< that all of them take at the learner's pace
    std::optional<CatchUp> plan; ///< the plan in force
    std::vector<CatchUp> offers; ///< plans that could be

    bool operator==(const Backlog&) const = default;
};

/// Whether so many reviews are more than a day takes: over the daily limit, or half as much again as the time the
/// learner means to spend.
bool is_backlog(int waiting, double minutes, const Settings& settings);

/// The backlog; nothing while a day takes what waits and no plan is in force.
std::optional<Backlog> read_backlog(Collection& collection, Instant now);

} // namespace greenroom
