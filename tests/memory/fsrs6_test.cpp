#include "memory/fsrs6.h"

#include "memory/model_properties.h"
#include "support/catch.h"

#include <limits>
#include <string>

using namespace greenroom;

namespace {

Fsrs6::Parameters with(std::size_t index, double value) {
    Fsrs6::Parameters w = Fsrs6::default_parameters;
    w[index] = value;
    return w;
}

} // namespace

TEST_CASE("FSRS-6 recalls with probability 0.9 one stability after the review") {
    const Fsrs6 model;
    for (const Grade grade : all_grades) {
        const MemoryState state = model.first(grade);
        CHECK(model.retrievability(state, state.stability) == Approx(0.9).epsilon(1e-14));
        CHECK(model.interval(state, 0.9) == Approx(state.stability).epsilon(1e-14));
    }
}

TEST_CASE("FSRS-6 starts a card from its parameters, with one stability in both places") {
    // D0(Good) = 6.4133 − e^{2·0.8334} + 1
    const MemoryState state = Fsrs6().first(Grade::Good);
    CHECK(state.stability == 2.3065);
    CHECK(state.stability_fast == 2.3065);
    CHECK(state.difficulty == Approx(2.11810397).epsilon(1e-8));
}

TEST_CASE("FSRS-6 is sure right after a review") {
    const Fsrs6 model;
    CHECK(model.retrievability(model.first(Grade::Again), 0) == 1);
}

TEST_CASE("FSRS-6 treats the same day apart: a pass leaves at least the stability there was") {
    // k(Easy) = e^{0.5425·(1 + 0.0912)}·2.3065^{−0.0658}; k(Hard) would be below 1
    const Fsrs6 model;
    const MemoryState state = model.first(Grade::Good);
    CHECK(model.next(state, 0, Grade::Hard).stability == state.stability);
    CHECK(model.next(state, 0, Grade::Easy).stability == Approx(2.3065 * 1.7109).epsilon(1e-4));
}

TEST_CASE("FSRS-6 holds for any parameters, grades and times") {
    Chance chance(6);
    std::string wrong;
    for (int round = 0; round < property_rounds / 50 && wrong.empty(); ++round)
        wrong = properties::of_history(Fsrs6(chance.parameters<Fsrs6>()), chance);
    CHECK(wrong == "");
}

TEST_CASE("FSRS-6 refuses parameters out of bounds and names them") {
    CHECK_NOTHROW(Fsrs6(Fsrs6::lowest_parameters));
    CHECK_NOTHROW(Fsrs6(Fsrs6::highest_parameters));
    CHECK_THROWS_WITH(Fsrs6(with(20, 0.05)), "FSRS-6 parameter w20 is 0.05, it must be from 0.1 to 0.8");
    CHECK_THROWS_WITH(Fsrs6(with(0, std::numeric_limits<double>::infinity())),
                      "FSRS-6 parameter w0 is inf, it must be from 0.001 to 100");
}
