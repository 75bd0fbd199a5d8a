#include "memory/scheduling_policy.h"

#include "memory/grade.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr std::size_t again = index_of(Grade::Again);
constexpr std::size_t good = index_of(Grade::Good);
constexpr std::size_t easy = index_of(Grade::Easy);

/// How much later the floor of a better grade is: where there is room, and at the very least.
constexpr double usual_step = 1.2;
constexpr double smallest_step = 1.01;

/// What each grade may not pass; all leave room above Again's minimum.
Intervals caps(const SchedulingPolicy& policy, const Occasion& occasion) {
    Intervals caps;
    caps.fill(std::min(policy.maximum_interval, occasion.latest.value_or(policy.maximum_interval)));
    if (occasion.review == Occasion::Review::First) {
        caps[good] = std::min(caps[good], policy.first_good_maximum);
        caps[easy] = std::min(caps[easy], policy.first_easy_maximum);
    }
    double room = policy.again_minimum;
    for (double& cap : caps) {
        cap = std::max(cap, room);
        room *= smallest_step;
    }
    return caps;
}

/// What each grade may not come before: strictly increasing, none above its cap.
Intervals floors(const SchedulingPolicy& policy, const Intervals& caps) {
    double step = usual_step;
    for (std::size_t grade = again + 1; grade <= easy; ++grade)
        step = std::min(step, std::pow(caps[grade] / policy.again_minimum, 1 / static_cast<double>(grade)));
    Intervals floors;
    for (std::size_t grade = again; grade <= easy; ++grade)
        floors[grade] = std::min(policy.again_minimum * std::pow(step, static_cast<double>(grade)), caps[grade]);
    return floors;
}

/// Where a worse grade goes that would come no sooner than the `better` one.
double before(double better) { return better < 2 ? better / 2 : better - 1; }

} // namespace

Intervals sane_intervals(const Intervals& raw, const SchedulingPolicy& policy, const Occasion& occasion) {
    const Intervals cap = caps(policy, occasion);
    const Intervals floor = floors(policy, cap);
    Intervals sane;
    for (std::size_t grade = again; grade <= easy; ++grade)
        sane[grade] = std::clamp(raw[grade], floor[grade], cap[grade]);
    for (std::size_t grade = easy; grade-- > again;)
        if (sane[grade] >= sane[grade + 1])
            sane[grade] = std::max(before(sane[grade + 1]), floor[grade]);
    return sane;
}

std::array<MemoryState, 4> states_after(const Fsrs7& model, const std::optional<MemoryState>& before,
                                        double days_since_last) {
    if (before)
        return model.next_by_grade(*before, days_since_last);
    std::array<MemoryState, 4> states;
    for (const Grade grade : all_grades)
        states[index_of(grade)] = model.first(grade);
    return states;
}

Outcomes raw_outcomes(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                      double retention) {
    Outcomes outcomes{states_after(model, before, days_since_last)};
    for (const Grade grade : all_grades)
        outcomes.intervals[index_of(grade)] = model.interval(outcomes.states[index_of(grade)], retention);
    return outcomes;
}

Intervals raw_intervals(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                        double retention) {
    return raw_outcomes(model, before, days_since_last, retention).intervals;
}

} // namespace greenroom
