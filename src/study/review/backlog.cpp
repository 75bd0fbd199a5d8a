#include "study/review/backlog.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/progress/forecast.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr double share_of_time = 1.5;
constexpr std::int64_t days_planned = 30;

/// Days without a review between the last one and today.
std::int64_t days_away(Collection& collection, StudyDay today) {
    std::int64_t days = 0;
    collection.store().review_statistics.slots_backwards(
        collection.calendar().start_of(today + 1), [&](Instant reviewed) {
            days = std::max<std::int64_t>(0, today - collection.calendar().day_of(reviewed) - 1);
            return false;
        });
    return days;
}

std::vector<int> arrivals_of(const Forecast& coming) {
    std::vector<int> arrivals;
    for (const Forecast::Load& load : coming.loads)
        arrivals.push_back(load.due);
    return arrivals;
}

} // namespace

bool is_backlog(int waiting, double minutes, const Settings& settings) {
    return waiting > settings.reviews_per_day || minutes > share_of_time * settings.minutes_per_day;
}

std::optional<Backlog> read_backlog(Collection& collection, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const Instant day_start = collection.calendar().start_of(today);
    const DueCount all = collection.store().schedules.count_due("", now, day_start, now);
    const int waiting = all.all - all.lately_reviewed;
    const double minutes = minutes_for(pace_of(collection, now), collection.store().schedules.due("", now, now));
    const bool plan_holds = collection.settings().catch_up && collection.settings().catch_up->until >= today;
    if (waiting == 0 || (!plan_holds && !is_backlog(waiting, minutes, collection.settings())))
        return std::nullopt;
    const ReviewedCards done =
        collection.store().schedules.reviewed_between(day_start, collection.calendar().start_of(today + 1));
    const Forecast coming = forecast(collection.store().card_statistics.due("", now),
                                     {today, today + (days_planned - 1)}, collection.calendar());
    Backlog backlog;
    backlog.overdue = std::min(waiting, coming.backlog);
    backlog.today = waiting - backlog.overdue;
    backlog.asked_today = std::min(waiting, daily_room(done, collection.settings(), today).reviews);
    backlog.days_away = days_away(collection, today);
    backlog.minutes = minutes;
    if (plan_holds)
        backlog.plan = collection.settings().catch_up;
    backlog.offers = catch_up_plans(backlog.overdue, arrivals_of(coming), collection.settings().reviews_per_day, today,
                                    collection.settings().interview_date);
    return backlog;
}

} // namespace greenroom
