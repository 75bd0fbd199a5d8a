#include "study/progress/activity.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

std::vector<PeriodActivity> by_period(std::span<const ActivitySlot> slots, const std::vector<Period>& periods,
                                      const Calendar& calendar) {
    std::vector<PeriodActivity> sums;
    auto slot = slots.begin();
    for (const Period& period : periods) {
        PeriodActivity sum{period};
        const Instant begin = calendar.start_of(period.first);
        const Instant end = calendar.start_of(period.first + period.days);
        for (; slot != slots.end() && slot->start < end; ++slot) {
            if (slot->start < begin)
                continue;
            for (std::size_t grade = 0; grade < sum.grades.size(); ++grade)
                sum.grades[grade] += slot->grades[grade];
            sum.elapsed += slot->elapsed;
        }
        sums.push_back(sum);
    }
    return sums;
}

std::vector<PeriodActivity> activity_over_time(Collection& collection, const ProgressScope& scope, Instant now) {
    const DaySpan days = days_back(collection, scope, now);
    return by_period(
        collection.store().review_statistics.activity(reviews_of(days, collection.calendar(), scope.topic)),
        periods_of(days), collection.calendar());
}

HoursOfDay hours_of_day(std::span<const ActivitySlot> slots, const Calendar& calendar) {
    HoursOfDay hours;
    for (const ActivitySlot& slot : slots) {
        HourActivity& hour = hours[static_cast<std::size_t>(calendar.local_hour(slot.start))];
        hour.reviews += slot.reviews();
        hour.predictions += slot.predictions;
        hour.recalled += slot.recalled;
    }
    return hours;
}

HoursOfDay hours_of_day(Collection& collection, const ProgressScope& scope, Instant now) {
    const DaySpan days = days_back(collection, scope, now);
    return hours_of_day(
        collection.store().review_statistics.activity(reviews_of(days, collection.calendar(), scope.topic)),
        collection.calendar());
}

namespace {

constexpr std::int64_t weeks_shown = 53;

/// 0 for Monday to 6 for Sunday.
std::int64_t weekday(StudyDay day) {
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{day.number}}}.iso_encoding() - 1;
}

/// Walks back over moments with reviews, newest first, and counts the days they make up.
class StreakWalk {
public:
    StreakWalk(const Calendar& calendar, StudyDay today)
        : calendar_(calendar), today_(today), day_(today), start_(calendar.start_of(today)) {}

    /// False once the streak is broken.
    bool take(Instant reviewed) {
        if (reviewed < start_ && !move_on(reviewed))
            return false;
        days_ += !counted_;
        counted_ = true;
        return true;
    }

    int days() const { return days_; }

private:
    bool move_on(Instant reviewed) {
        if (!counted_ && day_ != today_)
            return false;
        day_ = day_ + -1;
        start_ = calendar_.start_of(day_);
        counted_ = false;
        return reviewed >= start_;
    }

    const Calendar& calendar_;
    StudyDay today_;
    StudyDay day_;
    Instant start_;
    bool counted_ = false;
    int days_ = 0;
};

} // namespace

std::vector<DayReviews> year_of_reviews(Collection& collection, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    const DaySpan span{today + (-7 * (weeks_shown - 1) - weekday(today)), today};
    std::vector<Period> single_days;
    for (StudyDay day = span.first; day <= span.last; day = day + 1)
        single_days.push_back({day, 1});
    std::vector<DayReviews> days;
    for (const PeriodActivity& sum :
         by_period(collection.store().review_statistics.activity(reviews_of(span, collection.calendar(), {})),
                   single_days, collection.calendar()))
        days.push_back({sum.period.first, sum.grades});
    return days;
}

std::vector<int> heat_levels(std::span<const DayReviews> days) {
    std::vector<int> counts;
    for (const DayReviews& day : days)
        if (day.reviews() > 0)
            counts.push_back(day.reviews());
    std::ranges::sort(counts);
    const int busy = counts.empty() ? 1 : counts[(counts.size() - 1) * 9 / 10];
    std::vector<int> levels;
    for (const DayReviews& day : days)
        levels.push_back(std::min(4, (4 * day.reviews() + busy - 1) / busy));
    return levels;
}

int streak_days(Collection& collection, Instant now) {
    const StudyDay today = collection.calendar().day_of(now);
    StreakWalk walk(collection.calendar(), today);
    collection.store().review_statistics.slots_backwards(collection.calendar().start_of(today + 1),
                                                         [&](Instant reviewed) { return walk.take(reviewed); });
    return walk.days();
}

int longest_streak(std::span<const DayReviews> days) {
    int longest = 0, current = 0;
    for (const DayReviews& day : days) {
        current = day.reviews() > 0 ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return longest;
}

} // namespace greenroom
