#include "study/review/totals.h"

#include "store/tables/store.h"
#include "study/progress/year.h"
#include "study/review/today.h"

namespace greenroom {

namespace {

bool is_mature(Instant last_review, Instant due) { return days_between(last_review, due) >= mature_days; }

} // namespace

const char* state_word(const std::optional<Schedule>& schedule) {
    if (!schedule)
        return "new";
    return is_mature(schedule->last_review, schedule->due) ? "mature" : "learning";
}

Totals totals(Store& store, const Settings& settings, const Calendar& calendar, Instant now) {
    Totals sums;
    for (const TopicCard& card : store.topics.cards(now)) {
        ++sums.cards;
        if (!card.memory)
            ++sums.fresh;
        else
            ++(is_mature(card.memory->last_review, card.memory->due) ? sums.mature : sums.learning);
    }
    const ReviewTotals reviews = store.reviews.totals();
    sums.reviews = reviews.reviews;
    if (reviews.recalls > 0)
        sums.retention = static_cast<double>(reviews.passes) / reviews.recalls;
    sums.minutes = std::chrono::duration<double, std::ratio<60>>(reviews.elapsed).count();
    sums.due = due_counts(store, settings, calendar, "", now).due;
    sums.streak_days = streak_days(store, calendar, now);
    return sums;
}

} // namespace greenroom
