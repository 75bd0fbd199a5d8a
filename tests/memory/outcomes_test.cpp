#include "memory/scheduling_policy.h"

#include "support/catch.h"

using namespace greenroom;

TEST_CASE("the outcomes of a first review are the model's first states and their intervals") {
    const Fsrs7 model;
    const Outcomes outcomes = raw_outcomes(model, std::nullopt, 0, 0.9);
    for (const Grade grade : all_grades) {
        CHECK(outcomes.states[index_of(grade)] == model.first(grade));
        CHECK(outcomes.intervals[index_of(grade)] == model.interval(model.first(grade), 0.9));
    }
}

TEST_CASE("the outcomes of a later review depend on the state before and the days since") {
    const Fsrs7 model;
    const MemoryState before = model.first(Grade::Hard);
    const Outcomes outcomes = raw_outcomes(model, before, 2.5, 0.85);
    for (const Grade grade : all_grades) {
        const MemoryState after = model.next(before, 2.5, grade);
        CHECK(outcomes.states[index_of(grade)] == after);
        CHECK(outcomes.intervals[index_of(grade)] == model.interval(after, 0.85));
    }
}

TEST_CASE("states and intervals asked for alone are those of the outcomes") {
    const Fsrs7 model;
    const MemoryState before = model.first(Grade::Good);
    const Outcomes outcomes = raw_outcomes(model, before, 11, 0.93);
    CHECK(states_after(model, before, 11) == outcomes.states);
    CHECK(raw_intervals(model, before, 11, 0.93) == outcomes.intervals);
}
