#pragma once

#include "study/progress/activity.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// What was done on seven study days.
struct WeekSum {
    int reviews = 0;
    int days = 0; ///< with reviews
    double minutes = 0;
    std::optional<double> recall; ///< share of reviews a day or more after the previous one that were passed, 0–1

    bool operator==(const WeekSum&) const = default;
};

/// How ready a topic was and is: mean probability of recalling its cards, new ones counting 0; 0–1.
struct TopicChange {
    std::string path;
    std::string title;
    double before = 0;
    double now = 0;

    double rise() const { return now - before; }
    bool operator==(const TopicChange&) const = default;
};

/// The last seven study days, with the seven before them.
struct WeekReview {
    DaySpan days;
    WeekSum week;
    WeekSum before;
    std::vector<TopicChange> rose; ///< by a percent or more, most first
    std::vector<TopicChange> fell; ///< likewise
};

/// The seven study days up to that of `now`.
WeekReview week_review(Collection& collection, Instant now);

/// Whether a study day is the last of its week, a Sunday.
bool ends_week(StudyDay day);

} // namespace greenroom
