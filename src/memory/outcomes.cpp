#include "memory/outcomes.h"

namespace greenroom {

std::array<MemoryState, 4> states_after(const Fsrs7& model, const std::optional<MemoryState>& before,
                                        double days_since_last) {
    std::array<MemoryState, 4> states;
    for (const Grade grade : all_grades)
        states[index_of(grade)] = before ? model.next(*before, days_since_last, grade) : model.first(grade);
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
