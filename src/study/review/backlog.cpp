#include "study/review/backlog.h"

#include "store/tables/store.h"
#include "study/collection/pace.h"
#include "study/progress/forecast.h"
#include "study/review/daily_cards.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr double share_of_time = 1.5;
constexpr std::int64_t days_planned = 30;

/// Days without a review between the last one and today.
std::int64_t days_away(Store& store, const Calendar& calendar, StudyDay today) {
    std::int64_t days = 0;
    store.review_statistics.slots_backwards(calendar.start_of(today + 1), [&](Instant reviewed) {
        days = std::max<std::int64_t>(0, today - calendar.day_of(reviewed) - 1);
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

std::optional<Backlog> read_backlog(Store& store, const Settings& settings, const Calendar& calendar, Instant now) {
    const StudyDay today = calendar.day_of(now);
    const Instant day_start = calendar.start_of(today);
    const DueCount all = store.schedules.count_due("", now, day_start, now);
    const int waiting = all.all - all.lately_reviewed;
    const double minutes = minutes_for(pace_of(store), 0, waiting);
    const bool plan_holds = settings.catch_up && settings.catch_up->until >= today;
    if (waiting == 0 || (!plan_holds && !is_backlog(waiting, minutes, settings)))
        return std::nullopt;
    const ReviewedCards done = store.schedules.reviewed_between(day_start, calendar.start_of(today + 1));
    const Forecast coming = forecast(store.card_statistics.due("", now), {today, today + (days_planned - 1)}, calendar);
    Backlog backlog;
    backlog.overdue = std::min(waiting, coming.backlog);
    backlog.today = waiting - backlog.overdue;
    backlog.asked_today = std::min(waiting, daily_room(done, settings, today).reviews);
    backlog.days_away = days_away(store, calendar, today);
    backlog.minutes = minutes;
    if (plan_holds)
        backlog.plan = settings.catch_up;
    backlog.offers =
        catch_up_plans(backlog.overdue, arrivals_of(coming), settings.reviews_per_day, today, settings.interview_date);
    return backlog;
}

} // namespace greenroom
