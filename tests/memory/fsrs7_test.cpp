#include "memory/fsrs7.h"

#include "memory/model_properties.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>
#include <string>

using namespace greenroom;

namespace {

constexpr double seconds = 1.0 / 86400;
constexpr double minutes = 1.0 / 1440;
constexpr double hours = 1.0 / 24;

/// Within bounds and in order.
Fsrs7::Parameters random_parameters(Chance& chance) {
    Fsrs7::Parameters w = chance.parameters<Fsrs7>();
    std::sort(w.begin(), w.begin() + 4);
    w[0] = std::min(w[0], Fsrs7::highest_parameters[0]);
    w[26] = std::max(w[26], w[25]);
    return w;
}

Fsrs7::Parameters with(std::size_t index, double value) {
    Fsrs7::Parameters w = Fsrs7::default_parameters;
    w[index] = value;
    return w;
}

} // namespace

TEST_CASE("FSRS-7 gives a new card the published intervals at 0.90") {
    const Fsrs7 model;
    const auto interval = [&](Grade grade) { return model.interval(model.first(grade), 0.9); };
    CHECK(interval(Grade::Again) == Approx(3.307 * seconds).epsilon(0.001));
    CHECK(interval(Grade::Hard) == Approx(14.3 * hours).epsilon(0.005));
    CHECK(interval(Grade::Good) == Approx(4.8).epsilon(0.01));
    CHECK(interval(Grade::Easy) == Approx(53.9).epsilon(0.001));
}

TEST_CASE("FSRS-7 spaces a card that is always Good when due at 4.8, 26.2, 92.4, 293 and 885 days") {
    const Fsrs7 model;
    MemoryState state = model.first(Grade::Good);
    std::array<double, 5> intervals{};
    for (double& interval : intervals) {
        interval = model.interval(state, 0.9);
        state = model.next(state, interval, Grade::Good);
    }
    CHECK(intervals[0] == Approx(4.8).epsilon(0.01));
    CHECK(intervals[1] == Approx(26.2).epsilon(0.002));
    CHECK(intervals[2] == Approx(92.4).epsilon(0.001));
    CHECK(intervals[3] == Approx(293).epsilon(0.002));
    CHECK(intervals[4] == Approx(885).epsilon(0.001));
}

TEST_CASE("FSRS-7 asks for a lapsed card within minutes") {
    const Fsrs7 model;
    const MemoryState good = model.first(Grade::Good);
    const MemoryState lapsed = model.next(good, model.interval(good, 0.9), Grade::Again);
    CHECK(model.interval(lapsed, 0.9) == Approx(1.9 * minutes).epsilon(0.03));
}

TEST_CASE("FSRS-7 starts a card from its parameters") {
    // D0(Good) = 6.1686 − e^{2·0.6457} + 1
    const MemoryState state = Fsrs7().first(Grade::Good);
    CHECK(state.stability == 3.9221);
    CHECK(state.stability_fast == Approx(0.8 * 3.9221).epsilon(1e-15));
    CHECK(state.difficulty == Approx(3.530723981276336).epsilon(1e-14));
}

TEST_CASE("FSRS-7 is never quite sure right after a review, though the fast trace is") {
    const Fsrs7 model;
    const MemoryState state = model.first(Grade::Good);
    CHECK(model.retrievability(state, 0) == Approx(0.99999).epsilon(1e-15));
    CHECK(model.fast_retrievability(state, 0) == 1);
}

TEST_CASE("FSRS-7 bounds how steeply the fast trace starts") {
    // decay 0.01 asks for a scale of e^{161}; bounded to e^{60}, recall one stability later is e^{−60·0.01}
    Fsrs7::Parameters w = with(23, 0.01);
    w[25] = 0.2;
    CHECK(Fsrs7(w).fast_retrievability({1, 1, 5}, 1) == Approx(0.548811636).epsilon(1e-8));
}

TEST_CASE("FSRS-7 has no interval for a retention that recall never reaches") {
    const Fsrs7 model;
    CHECK(model.interval(model.first(Grade::Easy), 0.999995) == 0);
}

TEST_CASE("FSRS-7 waits at most a century for a retention that recall never falls to") {
    const Fsrs7 model;
    CHECK(model.interval(model.first(Grade::Again), 5e-6) == Fsrs7::maximum_stability);
}

TEST_CASE("FSRS-7 holds for any parameters, grades and times") {
    Chance chance(7);
    std::string wrong;
    for (int round = 0; round < property_rounds / 50 && wrong.empty(); ++round)
        wrong = properties::of_history(Fsrs7(random_parameters(chance)), chance);
    CHECK(wrong == "");
}

TEST_CASE("FSRS-7 orders the stabilities of first reviews for any parameters") {
    Chance chance(71);
    std::string wrong;
    for (int round = 0; round < property_rounds / 50 && wrong.empty(); ++round) {
        const Fsrs7 model(random_parameters(chance));
        std::array<MemoryState, 4> first;
        std::transform(all_grades.begin(), all_grades.end(), first.begin(), [&](Grade g) { return model.first(g); });
        wrong = properties::of_order(first);
    }
    CHECK(wrong == "");
}

TEST_CASE("FSRS-7 never strengthens either trace on a lapse nor weakens one on a pass") {
    Chance chance(72);
    bool holds = true;
    for (int round = 0; round < property_rounds / 10 && holds; ++round) {
        const Fsrs7 model(random_parameters(chance));
        const MemoryState before = model.first(chance.pick(all_grades));
        const double days = chance.days();
        const MemoryState lapsed = model.next(before, days, Grade::Again);
        const MemoryState passed = model.next(before, days, Grade::Hard);
        holds = lapsed.stability <= before.stability && lapsed.stability_fast <= before.stability_fast &&
                passed.stability >= before.stability && passed.stability_fast >= before.stability_fast;
    }
    CHECK(holds);
}

TEST_CASE("FSRS-7 refuses parameters out of bounds or order and names them") {
    CHECK_NOTHROW(Fsrs7(Fsrs7::lowest_parameters));
    CHECK_NOTHROW(Fsrs7(Fsrs7::highest_parameters));
    CHECK_THROWS_WITH(Fsrs7(with(9, 3.5)), "FSRS-7 parameter w9 is 3.5, it must be from 0.3 to 3");
    CHECK_THROWS_WITH(Fsrs7(with(7, std::numeric_limits<double>::quiet_NaN())),
                      "FSRS-7 parameter w7 is nan, it must be from 0 to 4");
    CHECK_THROWS_WITH(Fsrs7(with(2, 2)), "FSRS-7 parameter w2 is 2, it must not be below w1, which is 2.2395");
    Fsrs7::Parameters crossed = with(25, 0.8);
    crossed[26] = 0.6;
    CHECK_THROWS_WITH(Fsrs7(crossed), "FSRS-7 parameter w26 is 0.6, it must not be below w25, which is 0.8");
    CHECK_THROWS_AS(Fsrs7(with(33, 0.7)), std::invalid_argument);
}
