#pragma once

#include "study/collection/calendar.h"

#include <map>

namespace greenroom {

class Store;

/// How many cards are due on each study day to come.
class DayLoad {
public:
    DayLoad() = default;

    /// Counts the schedules of active cards.
    static DayLoad read(Store& store, const Calendar& calendar, Instant now);

    int on(StudyDay day) const;
    void add(StudyDay day) { ++counts_[day]; }
    void remove(StudyDay day) { --counts_[day]; }

private:
    std::map<StudyDay, int> counts_;
};

} // namespace greenroom
