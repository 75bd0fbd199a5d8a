#include "study/collection/scheduler.h"

#include "memory/scheduling_policy.h"
#include "study/collection/interval_fuzz.h"

#include <algorithm>

namespace greenroom {

Scheduler::Scheduler(const Settings& settings, Calendar calendar, const Fsrs7& model)
    : settings_(settings), calendar_(std::move(calendar)), model_(model) {}

double Scheduler::retrievability(const MemoryState& memory, Instant last_review, Instant now) const {
    return model_.retrievability(memory, std::max(0.0, days_between(last_review, now)));
}

std::optional<double> Scheduler::days_to_interview_end(Instant now) const {
    if (!settings_.interview_date || *settings_.interview_date < calendar_.day_of(now))
        return std::nullopt;
    return days_between(now, calendar_.start_of(*settings_.interview_date + 1) - std::chrono::milliseconds{1});
}

Previews Scheduler::previews(CardKey card, const std::optional<Schedule>& before, const DayLoad& load, Instant now,
                             const PlannedWaits& waits) const {
    const SchedulingPolicy policy = policy_of(settings_);
    const std::optional<double> to_interview = days_to_interview_end(now);
    const Occasion occasion{before ? Occasion::Review::Later : Occasion::Review::First, to_interview};
    const double days = before ? std::max(0.0, days_between(before->last_review, now)) : 0.0;
    Outcomes raw =
        raw_outcomes(model_, before ? std::optional(before->memory) : std::nullopt, days, policy.desired_retention);

    if (waits)
        raw.intervals = waits(raw.states);

    StudyDay last = calendar_.day_of(now) + settings_.maximum_interval;
    if (to_interview)
        last = std::min(last, *settings_.interview_date);
    LatestDays latest{last, last, last, last};
    if (!before) {
        latest[index_of(Grade::Good)] = std::min(last, calendar_.day_of(now) + settings_.first_good_days);
        latest[index_of(Grade::Easy)] = std::min(last, calendar_.day_of(now) + settings_.first_easy_days);
    }
    // Another seed for each review of each card, the same whenever that review is previewed.
    const std::uint64_t seed = static_cast<std::uint64_t>(card.value) * 1'000'003 +
                               16 * static_cast<std::uint64_t>(before ? before->reviews : 0);
    const auto due = land(sane_intervals(raw.intervals, policy, occasion), latest, calendar_, load, seed, now);

    Previews previews;
    for (const Grade grade : all_grades)
        previews[index_of(grade)] = {raw.states[index_of(grade)], due[index_of(grade)]};
    return previews;
}

} // namespace greenroom
