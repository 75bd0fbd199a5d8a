#include "study/collection/day_load.h"

#include "store/tables/store.h"

namespace greenroom {

DayLoad DayLoad::read(Store& store, const Calendar& calendar, Instant now) {
    DayLoad load;
    for (const Instant due : store.schedules.all_due(now))
        load.add(calendar.day_of(due));
    return load;
}

int DayLoad::on(StudyDay day) const {
    const auto found = counts_.find(day);
    return found == counts_.end() ? 0 : found->second;
}

} // namespace greenroom
