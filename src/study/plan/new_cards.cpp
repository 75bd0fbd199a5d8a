#include "study/plan/new_cards.h"

#include "memory/plan.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

std::optional<double> new_cards_a_day(Collection& collection, Instant now) {
    if (collection.store().schedules.count_fresh("", 1, now) == 0)
        return std::nullopt;
    const Instant day_start = collection.calendar().start_of(collection.calendar().day_of(now));
    const Pace pace = pace_of(collection);
    std::vector<PlanCard> seen;
    CardSeconds sum{0, 0, 0};
    double fresh = 0;
    for (const QueuedCard& card : collection.store().schedules.active(now)) {
        const CardSeconds seconds = expected_looks_of(pace, card);
        if (!card.schedule || card.schedule->first_review >= day_start) {
            sum = {sum.first + seconds.first, sum.review + seconds.review, sum.relearn + seconds.relearn};
            ++fresh;
            continue;
        }
        const double days = std::max(0.0, days_between(card.schedule->last_review, now));
        seen.push_back({.memory = card.schedule->memory, .days_since_last = days, .seconds = seconds});
    }
    if (fresh == 0)
        return std::nullopt;
    const Settings& settings = collection.settings();
    return new_per_day_that_fits(collection.transitions(), seen,
                                 {sum.first / fresh, sum.review / fresh, sum.relearn / fresh}, settings.minutes_per_day,
                                 settings.desired_retention);
}

int new_cards_of_day(Collection& collection, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const Settings& settings = collection.settings();
    // Whole cards on each day that add up to the rate.
    const double rate =
        std::min(1000.0, collection.new_cards_a_day(now)) * minutes_on(settings, today) / settings.minutes_per_day;
    const auto day = static_cast<double>(today.number);
    return static_cast<int>(std::floor(rate * (day + 1)) - std::floor(rate * day));
}

} // namespace greenroom
