#pragma once

#include "memory/scheduling_policy.h"
#include "records/instant.h"
#include "study/collection/calendar.h"

#include <array>
#include <cstdint>
#include <map>

namespace greenroom {

/// How many cards are due on each study day to come.
class DayLoad {
public:
    int on(StudyDay day) const;
    void add(StudyDay day) { ++counts_[day]; }
    void remove(StudyDay day) { --counts_[day]; }

private:
    std::map<StudyDay, int> counts_;
};

/// The latest day each grade may land on.
using LatestDays = std::array<StudyDay, 4>;

/// When each grade's review falls due, strictly increasing in order of grade.
///
/// Intervals under a day stay exact. Longer ones fall due with the start of a study day, chosen by `seed` from a small
/// window around the interval (as wide as Anki's fuzz: 15 % of the part between 2.5 and 7 days, 10 % to 20, 5 % beyond,
/// at least a day), lighter days more likely. Where no day fits between the neighbouring grades and under `latest`,
/// the interval stays exact. `intervals` are days and strictly increase.
std::array<Instant, 4> land(const Intervals& intervals, const LatestDays& latest, const Calendar& calendar,
                            const DayLoad& load, std::uint64_t seed, Instant now);

} // namespace greenroom
