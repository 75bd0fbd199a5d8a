#pragma once

#include "records/review.h"
#include "study/collection/calendar.h"
#include "study/collection/scheduler.h"
#include "study/collection/settings.h"
#include "study/plan/study_plan.h"

#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// The cards of today, within the daily limits, each list in the order in which it should be asked.
struct DailyCards {
    std::vector<QueuedCard> reviews; ///< due cards, lowest retrievability first
    std::vector<QueuedCard> fresh;   ///< cards to meet today
    std::vector<QueuedCard> late;    ///< due cards to ask after all others
    std::vector<QueuedCard>
        returning;                  ///< answered earlier today, or due within the learn-ahead time; earliest due first
    std::vector<QueuedCard> recent; ///< answered within the last hour, newest first
    ReviewedCards done;             ///< what was answered today
};

/// Reads those of some topics.
///
/// With an interview ahead they are those of the plan. Without, what is due comes, and new cards as
/// new_cards_in_order() has them; of one heading or family one a day, while others wait. On a day with fewer minutes
/// than usual what is due is kept to them too, and waits.
DailyCards read_daily_cards(Collection& collection, const TopicChoice& topics, Instant now,
                            DayLimit limit = DayLimit::Minutes);

/// How many cards are offered beside the day's.
inline constexpr std::size_t more_at_once = 10;

/// The ids of the cards to ask next, beside the daily limits and at most `count`: with an interview ahead those that
/// gain most, else what is due and then new ones.
std::vector<std::string> more_cards(Collection& collection, std::size_t count, Instant now);

/// How many may still be asked today.
struct DailyRoom {
    std::optional<int> fresh; ///< nothing where no number is set
    int reviews = 0;
};

/// The daily limits less what was done since the day began; while a plan to catch up lasts, its share is the limit of
/// reviews.
DailyRoom daily_room(const ReviewedCards& done, const Settings& settings, StudyDay today);

} // namespace greenroom
