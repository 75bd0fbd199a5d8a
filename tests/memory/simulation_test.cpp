#include "memory/simulation.h"

#include "support/catch.h"

#include <array>
#include <cmath>

using namespace greenroom;

namespace {

SimulatedStudy small(std::uint64_t seed) {
    SimulatedStudy study;
    study.cards = 40;
    study.days = 12;
    study.minutes = 3;
    study.seed = seed;
    return study;
}

SimulatedOutcome outcome(std::string_view policy, Truth truth, const SimulatedStudy& study) {
    return simulate(study, true_memory(truth, study.seed), study_policy(policy).value());
}

} // namespace

TEST_CASE("a simulation is the same for a seed and another for another") {
    for (const char* policy : {"fsrs6", "threshold", "efficiency", "once-more", "greedy", "plan"}) {
        const double recalled = outcome(policy, Truth::F7, small(3)).recalled;
        CHECK(outcome(policy, Truth::F7, small(3)).recalled == recalled);
        CHECK(outcome(policy, Truth::F7, small(4)).recalled != recalled);
    }
}

TEST_CASE("no policy studies longer than the minutes, but for the card at hand") {
    for (const std::string& policy : study_policy_names()) {
        const SimulatedOutcome done = outcome(policy, Truth::F6, small(1));
        CHECK(done.minutes <= 12 * (3 + 20.0 / 60));
        CHECK(done.seen <= 40);
        CHECK(done.recalled <= static_cast<double>(done.seen));
        CHECK(done.recalled > 0);
    }
}

TEST_CASE(
    "policies meet the same luck: first grades do not depend on when a card is seen, nor after how many reviews") {
    const auto first_grades = [](std::size_t new_per_day) {
        std::array<int, 4> given{};
        MemoryModel truth = true_memory(Truth::F7, 7);
        truth.first = [&given, first = truth.first](Grade grade) {
            ++given[index_of(grade)];
            return first(grade);
        };
        SimulatedStudy study = small(7);
        study.minutes = 60;
        StudyPolicy policy = study_policy("fsrs7").value();
        policy.new_per_day = new_per_day;
        simulate(study, truth, policy);
        return given;
    };
    const auto at_once = first_grades(1000);
    CHECK(at_once[0] + at_once[1] + at_once[2] + at_once[3] == 40);
    CHECK(first_grades(10) == at_once);
}

TEST_CASE("learners with parameters of their own differ by seed, and every one forgets") {
    const MemoryModel one = true_memory(Truth::F6rand, 1), other = true_memory(Truth::F6rand, 2);
    const MemoryState state = one.first(Grade::Good);
    CHECK(one.recall(state, 9) != other.recall(other.first(Grade::Good), 9));
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const MemoryModel model = true_memory(Truth::F6rand, seed);
        const double recall = model.recall(model.first(Grade::Good), 10);
        CHECK((recall > 0.05 && recall < 1));
    }
}

TEST_CASE("cards studied before are known from the start, whatever the policy") {
    SimulatedStudy study = small(5);
    study.studied = 20;
    study.minutes = 0;
    const SimulatedOutcome idle = outcome("fsrs6", Truth::F7, study);
    CHECK(idle.seen == 20);
    CHECK(idle.recalled > 12);
    CHECK(outcome("greedy", Truth::F7, study).recalled == idle.recalled);
}

TEST_CASE("the plan recalls more than the schedule at 0.9 with 20 new a day, on each truth") {
    for (const Truth truth : {Truth::F6, Truth::F6rand, Truth::F7}) {
        std::vector<double> ahead;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            SimulatedStudy scarce = small(seed);
            scarce.cards = 90;
            ahead.push_back(outcome("plan", truth, scarce).recalled - outcome("fsrs6", truth, scarce).recalled);
        }
        const MeanInterval by = mean_interval(ahead);
        CHECK(by.mean - by.half_width > 0);
    }
}

TEST_CASE("a name that is no policy's gives none") { CHECK_FALSE(study_policy("guess")); }

TEST_CASE("a mean's interval is that of the normal distribution") {
    const MeanInterval interval = mean_interval({1, 2, 3, 4});
    CHECK(interval.mean == 2.5);
    CHECK(std::abs(interval.half_width - 1.96 * std::sqrt(5.0 / 3 / 4)) < 1e-12);
    CHECK(mean_interval({7}).half_width == 0);
}
