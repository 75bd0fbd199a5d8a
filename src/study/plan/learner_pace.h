#pragma once

#include "memory/pace.h"
#include "records/instant.h"
#include "records/review.h"
#include "study/collection/calendar.h"

#include <array>
#include <chrono>
#include <span>

namespace greenroom {

class Collection;

/// The learner's pace over their latest answers that were timed, as it was when the study day of `now` began: a day is
/// reckoned with one pace.
Pace pace_of(Collection& collection, Instant now);

/// How often the learner gives each grade at first sight, by their latest answers before the study day of `now`, shrunk
/// towards GradeShares. They add up to 1.
std::array<double, 4> first_grades_of(Collection& collection, Instant now);

/// Seconds that looks at a card may be expected to take, by what it says of itself: a spoken answer is thought and read
/// as well, and an exercise takes the minutes that it names.
CardSeconds expected_looks_of(const Pace& pace, const QueuedCard& card);

/// Seconds that a look at a card may be expected to take now.
double expected_seconds_of(const Pace& pace, const QueuedCard& card);

/// Minutes that these cards may be expected to take.
double minutes_for(const Pace& pace, std::span<const QueuedCard> cards);

/// Seconds that an answer counts against the day's minutes: as long as it may be expected to have taken if it was not
/// timed, at most longest_look().
double counted_seconds(const Pace& pace, const QueuedCard& card, std::chrono::milliseconds elapsed);

/// Minutes that the answers of a study day count. One dated ahead, under a clock that was wrong, uses none up.
double minutes_spent(Collection& collection, const Pace& pace, StudyDay day);

/// Seconds of a study day that went to cards whose last grade before that day was Again.
double seconds_for_promises(Collection& collection, const Pace& pace, StudyDay day);

/// Whether this learner fails second looks on one day as often as the model expects: see second_looks_pay(expected,
/// failed).
bool second_looks_pay(Collection& collection);

} // namespace greenroom
