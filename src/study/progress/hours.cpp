#include "study/progress/hours.h"

#include "store/tables/store.h"

namespace greenroom {

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

HoursOfDay hours_of_day(Store& store, const Calendar& calendar, const ProgressScope& scope, Instant now) {
    const DaySpan days = days_back(store, calendar, scope, now);
    return hours_of_day(store.review_statistics.activity(reviews_of(days, calendar, scope.topic)), calendar);
}

} // namespace greenroom
