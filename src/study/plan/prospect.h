#pragma once

#include "memory/plan.h"
#include "records/instant.h"
#include "study/collection/settings.h"
#include "study/review/today.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// A topic in what a plan leads to: how it stands now and would on the interview day if nothing more were studied, and
/// the mean recall of its cards on that day if the plan is followed, 0 to 1.
struct TopicProspect {
    TopicReadiness standing;
    double plan = 0;
};

/// Cards recalled, in expectation.
struct RecallProspect {
    double plan = 0;      ///< if the plan is followed
    double as_so_far = 0; ///< if the learner goes on as in the last two weeks
    double stop = 0;      ///< if nothing more is studied
};

/// A coming day; counts of cards are expectations.
struct ProspectDay {
    StudyDay day;
    PlannedDay planned;  ///< of today what is left, as it is counted
    bool mock = false;   ///< a day for a mock interview: two days before the interview, and each week before that
    RecallProspect then; ///< at the day's end; of the last one on the interview day
};

/// The chosen path in what a plan leads to.
struct PathProspect {
    std::string title;
    int cards = 0;
    double recalled = 0;               ///< of them on the interview day, if the plan is followed
    std::optional<StudyDay> met_whole; ///< the day by which all of them have been met; nothing if that is not in time
};

/// What a plan leads to. Counts of cards are expectations.
struct Prospect {
    StudyDay today;
    std::optional<StudyDay> interview; ///< nothing without a date ahead; then there are no days to come
    DueCounts due;                     ///< what waits today
    int cards = 0;                     ///< that may be asked
    double now = 0;                    ///< of them recalled now
    RecallProspect then;               ///< on the interview day
    std::optional<PathProspect> path;
    std::vector<ProspectDay> days;
    std::vector<TopicProspect> topics;
    double new_card_seconds = 0; ///< that a first look is reckoned to take, on average over the new cards; 0 for none
    bool knows_own_pace = false; ///< whether that is by the learner's own answers
};

/// What the settings lead to, from the collection as it is; nothing is changed. Takes a tenth of a second or more, so
/// it is work for beside the window's thread.
Prospect read_prospect(Collection& collection, Instant now);

/// The same once the settings that the collection works with are stored, which takes a second or so; nothing where
/// `goes_on`, which is asked many times a second, ends it.
std::optional<Prospect> read_tuned_prospect(Collection& collection, Instant now, const std::function<bool()>& goes_on);

/// More to meet than the time until the interview allows, and what would: each by itself leaves no shortfall.
struct Shortfall {
    int cards = 0;                ///< not met yet: of the chosen path, else of all
    int met = 0;                  ///< those of them that there is time for
    std::optional<int> minutes;   ///< a day; nothing if no day is long enough
    std::optional<StudyDay> date; ///< of the interview; nothing if none is late enough
    std::string path;             ///< the id of the longest path that there is time for; empty if none is shorter
    std::string path_title;

    bool operator==(const Shortfall&) const = default;
};

/// Nothing without an interview ahead, or where there is time for every card. Tries other minutes, dates and paths,
/// which takes many times as long as a plan; once `goes_on` says no, none of them any more.
std::optional<Shortfall> read_shortfall(
    Collection& collection, Instant now, const std::function<bool()>& goes_on = [] { return true; });

/// The plan in one sentence of English.
std::string sentence_of(const Prospect& prospect);

} // namespace greenroom
