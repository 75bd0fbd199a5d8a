#include "measurements.h"

#include "bare_reading.h"
#include "statistics.h"
#include "study/progress/year.h"
#include "study/review/backlog.h"
#include "study/review/today.h"

namespace greenroom::bench {

std::vector<Row> measure_today(const Trial& trial) {
    Settings settings;
    const Calendar calendar(std::chrono::hours{4}, system_utc_offset);
    settings.interview_date = calendar.day_of(trial.now) + 12;
    std::vector<double> first, later, floor;
    for (int round = 0; round < trial.extent.rounds; ++round) {
        Store store(trial.deck, trial.now);
        first.push_back(milliseconds_of([&] {
            store.cards.count();
            due_counts(store, settings, calendar, "", trial.now);
            streak_days(store, calendar, trial.now);
        }));
        later.push_back(milliseconds_of([&] {
            year_of_reviews(store, calendar, trial.now);
            read_backlog(store, settings, calendar, trial.now);
            topic_standings(store, trial.now, interview_moment(settings, calendar, trial.now));
        }));
        floor.push_back(read_all(store));
    }
    return {{"Today's counts and streak, before its first paint",
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
