#pragma once

#include "memory/plan.h"
#include "records/instant.h"
#include "study/collection/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// A topic in what a plan leads to: the mean recall of its cards, 0 to 1.
struct TopicProspect {
    std::string path;
    std::string title;
    double now = 0;
    double plan = 0; ///< on the interview day, if the plan is followed
    double stop = 0; ///< on that day, if nothing more is studied
};

/// A coming day; counts of cards are expectations.
struct ProspectDay {
    StudyDay day;
    PlannedDay planned;
    bool mock = false; ///< a day for a mock interview: two days before the interview, and each week before that
};

/// What a plan leads to. Counts of cards are expectations.
struct Prospect {
    StudyDay today;
    std::optional<StudyDay> interview; ///< nothing without a date ahead; then only today is told
    int cards = 0;                     ///< that may be asked
    double reviews_today = 0;
    double new_today = 0;
    double minutes_today = 0;
    double plan = 0;      ///< cards recalled on the interview day, if the plan is followed
    double as_so_far = 0; ///< if the learner goes on as in the last two weeks
    double stop = 0;      ///< if nothing more is studied
    std::vector<ProspectDay> days;
    std::vector<TopicProspect> topics;
};

/// What the settings lead to, from the collection as it is; nothing is changed. Takes a tenth of a second or more, so
/// it is work for beside the window's thread.
Prospect read_prospect(Collection& collection, Instant now);

/// The plan in one sentence of English.
std::string sentence_of(const Prospect& prospect);

} // namespace greenroom
