#include "measurements.h"

#include "bare_reading.h"
#include "statistics.h"
#include "study/progress/activity.h"
#include "study/review/backlog.h"
#include "study/review/today.h"
#include "support/collection_builder.h"

namespace greenroom::bench {

std::vector<Row> measure_today(const Trial& trial) {
    Settings settings;
    const Calendar calendar(std::chrono::hours{4}, system_utc_offset);
    settings.interview_date = calendar.day_of(trial.now) + 12;
    std::vector<double> first, later, floor;
    for (int round = 0; round < trial.extent.rounds; ++round) {
        Collection collection(trial.deck, trial.now, test::utc_offset);
        Store& store = collection.store();
        collection.adopt(settings);
        first.push_back(milliseconds_of([&] {
            collection.is_empty();
            due_counts(collection, "", trial.now);
            streak_days(collection, trial.now);
        }));
        later.push_back(milliseconds_of([&] {
            year_of_reviews(collection, trial.now);
            read_backlog(collection, trial.now);
            topic_standings(collection, trial.now, interview_moment(settings, collection.calendar(), trial.now));
        }));
        floor.push_back(read_all(store));
    }
    return {{"Today's counts and streak, right after its first paint",
             "ms",
             median(first),
             median(floor),
             {Bound::Of::Value, 100},
             read_all_is},
            {"Today's year, backlog and readiness, after it",
             "ms",
             median(later),
             median(floor),
             {Bound::Of::Value, 150},
             read_all_is}};
}

} // namespace greenroom::bench
