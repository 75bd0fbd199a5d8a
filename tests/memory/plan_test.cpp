#include "memory/plan.h"

#include "memory/plan_items.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace greenroom;

namespace {

const Transitions& transitions() {
    static const Transitions made(Fsrs7{}, GradeShares{});
    return made;
}

std::vector<PlanCard> new_cards(std::size_t count) { return std::vector<PlanCard>(count); }

PlanCard seen_card(Grade grade, double days_ago) {
    PlanCard card;
    card.memory = Fsrs7{}.first(grade);
    card.days_since_last = days_ago;
    card.lapsed = grade == Grade::Again;
    return card;
}

PlanDays evenly(std::size_t days, double minutes) {
    PlanDays plan;
    plan.minutes.assign(days, minutes);
    plan.until_interview = static_cast<double>(days);
    return plan;
}

Plan plan_of(const std::vector<PlanCard>& cards, const PlanDays& days) {
    const PlanProblem problem(transitions(), cards, days);
    return plan_today(problem, problem.first_prices());
}

double seconds_of(const std::vector<PlannedCard>& cards) {
    return std::transform_reduce(cards.begin(), cards.end(), 0.0, std::plus{},
                                 [](const PlannedCard& card) { return card.seconds; });
}

std::size_t place_of(const Plan& plan, std::size_t card) {
    const auto found = std::ranges::find(plan.today, card, &PlannedCard::card);
    REQUIRE(found != plan.today.end());
    return static_cast<std::size_t>(found - plan.today.begin());
}

} // namespace

TEST_CASE("a plan never holds more than the minutes of any day, and nothing on a day off") {
    PlanDays days = evenly(12, 10);
    days.minutes[3] = 0;
    days.minutes[7] = 2;
    const Plan plan = plan_of(new_cards(150), days);
    CHECK(seconds_of(plan.today) <= 600);
    CHECK(seconds_of(plan.today) > 580);
    REQUIRE(plan.plan.days.size() == 12);
    for (std::size_t day = 0; day < 12; ++day)
        CHECK(plan.plan.days[day].minutes <= days.minutes[day] + 1e-3);
    CHECK(plan.plan.days[3].reviews + plan.plan.days[3].fresh == 0);
}

TEST_CASE("a plan recalls more on the day than the habit, and the habit more than stopping") {
    std::vector<PlanCard> cards = new_cards(100);
    for (int i = 0; i < 40; ++i)
        cards.push_back(seen_card(Grade::Good, 1 + i % 9));
    const Plan plan = plan_of(cards, evenly(14, 8));
    CHECK(plan.plan.recalled > plan.as_so_far.recalled + 1);
    CHECK(plan.as_so_far.recalled > plan.stop.recalled);
}

TEST_CASE("recall is told day by day, and ends with what is recalled on the interview day") {
    std::vector<PlanCard> cards = new_cards(60);
    for (int i = 0; i < 40; ++i)
        cards.push_back(seen_card(Grade::Good, 1 + i % 9));
    for (const std::size_t days : {14, 130}) { // the second in steps of three days
        const Plan plan = plan_of(cards, evenly(days, 8));
        const auto& [recalled, planned, by_day] = plan.plan;
        REQUIRE(by_day.size() == days);
        CHECK(std::abs(by_day.back() - recalled) < 0.02 * recalled);
        CHECK(by_day[3] > by_day[0]);
        CHECK(plan.stop.cards_recalled[9] < plan.stop.cards_recalled[0]);
        CHECK(by_day[0] > plan.stop.cards_recalled[0]);
        CHECK(std::abs(plan.stop.cards_recalled.back() - plan.stop.recalled) < 1e-3 * plan.stop.recalled);
    }
}

TEST_CASE("a plan brings no new cards on the last day where there is time for every card") {
    const Plan plan = plan_of(new_cards(100), evenly(20, 8));
    CHECK(plan.plan.days.front().fresh > 20);
    CHECK(plan.plan.days.back().fresh < 0.01);
}

TEST_CASE("every minute is used while anything is gained by it") {
    const Plan plan = plan_of(new_cards(100), evenly(10, 8));
    for (const PlannedDay& day : plan.plan.days)
        CHECK(day.minutes > 7.99);
}

TEST_CASE("time left over goes to cards that are remembered for years, too") {
    PlanCard strong;
    strong.memory = MemoryState{20000, 20000, 3};
    strong.days_since_last = 20;
    PlanDays today = evenly(1, 20);
    today.until_interview = 60;
    CHECK(plan_of(std::vector<PlanCard>(30, strong), today).today.size() == 30);
}

TEST_CASE("a card that may not be shown yet is not in today's plan") {
    std::vector<PlanCard> cards = new_cards(3);
    cards[1].first_day = 1;
    const Plan plan = plan_of(cards, evenly(5, 10));
    REQUIRE(plan.today.size() == 2);
    CHECK(plan.today[0].card == 0);
    CHECK(plan.today[1].card == 2);
}

TEST_CASE("of cards alike the heavier and the quicker come first") {
    std::vector<PlanCard> cards = new_cards(4);
    cards[1].weight = 3;
    cards[2].seconds = {5, 5, 5};
    cards[3].seconds = {60, 60, 60};
    const Plan plan = plan_of(cards, evenly(5, 10));
    CHECK(place_of(plan, 1) < place_of(plan, 0));
    CHECK(place_of(plan, 2) < place_of(plan, 0));
    CHECK(place_of(plan, 0) < place_of(plan, 3));
}

TEST_CASE("in the given order new cards come one after the other, whatever they cost") {
    std::vector<PlanCard> cards = new_cards(6);
    cards[0].seconds = {60, 60, 60};
    cards[4].seconds = {5, 5, 5};
    PlanDays days = evenly(5, 10);
    days.new_cards = NewCardOrder::AsGiven;
    const Plan plan = plan_of(cards, days);
    REQUIRE(plan.today.size() == 6);
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(plan.today[i].card == i);
}

TEST_CASE("tuning finds prices that recall more, the same ones every time, and can be ended") {
    const PlanProblem problem(transitions(), new_cards(120), evenly(12, 8));
    const PriceCurve start;
    const auto recalled = [&](const PriceCurve& prices) { return SolvedPlan(problem, prices).outlook().recalled; };
    const PriceCurve tuned = problem.tune(start, 4);
    CHECK(recalled(tuned) > recalled(start));
    CHECK(problem.tune(start, 4) == tuned);
    int calls = 0;
    problem.tune(start, 4, [&] { return ++calls < 2; });
    CHECK(calls == 2);
}

TEST_CASE(
    "recall by card adds up to what the plan recalls, also where time is so scarce that nothing is worth its price") {
    const PlanProblem scarce(transitions(), new_cards(200), evenly(4, 5));
    PriceCurve dear;
    dear.log_price.fill(-2);
    const SolvedPlan solved(scarce, dear);
    const double recalled = solved.outlook().recalled;
    const std::vector<double> by_card = solved.recall_by_card(recalled);
    CHECK(recalled > 20);
    CHECK(std::abs(std::accumulate(by_card.begin(), by_card.end(), 0.0) - recalled) < 0.02 * recalled);

    std::vector<PlanCard> cards = new_cards(30);
    for (int i = 0; i < 30; ++i) {
        cards.push_back(seen_card(i % 3 ? Grade::Good : Grade::Again, 1 + i % 5));
        cards.back().weight = 1 + i % 3;
    }
    const Plan plan = plan_of(cards, evenly(10, 6));
    double sum = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        CHECK(plan.recall_by_card[i] >= 0);
        CHECK(plan.recall_by_card[i] <= 1);
        sum += cards[i].weight * plan.recall_by_card[i];
    }
    CHECK(std::abs(sum - plan.plan.recalled) < 0.02 * plan.plan.recalled);
}

TEST_CASE("the next review after Again comes before that after Easy, and none after the interview") {
    const PlanProblem problem(transitions(), new_cards(100), evenly(20, 10));
    const SolvedPlan solved(problem, problem.first_prices());
    const auto again = solved.next_day(0, Fsrs7{}.first(Grade::Again));
    const auto easy = solved.next_day(0, Fsrs7{}.first(Grade::Easy));
    REQUIRE(again);
    CHECK(*again < easy.value_or(20));
    CHECK(easy.value_or(0) < 20);
    CHECK(solved.second_look_gain(0, Fsrs7{}.first(Grade::Again)) >
          solved.second_look_gain(0, Fsrs7{}.first(Grade::Easy)));
}

TEST_CASE("second looks are planned for who fails them as expected, and not for who passes them all") {
    CHECK(second_looks_pay(0, 0));
    CHECK(second_looks_pay(20, 18));
    CHECK(second_looks_pay(3, 0) == false);
    PlanDays days = evenly(20, 10);
    days.second_looks = false;
    const PlanProblem problem(transitions(), new_cards(100), days);
    const SolvedPlan solved(problem, problem.first_prices());
    CHECK(solved.second_look_gain(0, Fsrs7{}.first(Grade::Again)) == 0);
}

TEST_CASE("an interview far away is planned in steps of several days that still keep to the minutes") {
    PlanDays days = evenly(150, 5);
    days.minutes[20] = 0;
    const Plan plan = plan_of(new_cards(200), days);
    REQUIRE(plan.plan.days.size() == 150);
    for (std::size_t day = 0; day < 150; ++day)
        CHECK(plan.plan.days[day].minutes <= days.minutes[day] + 1e-3);
    CHECK(seconds_of(plan.today) <= 300);
    CHECK(plan.plan.recalled > 150);
}

TEST_CASE("no days or no cards make an empty plan") {
    CHECK(plan_of({}, evenly(5, 10)).today.empty());
    const Plan plan = plan_of(new_cards(5), {});
    CHECK(plan.today.empty());
    CHECK(plan.plan.recalled == 0);
}

TEST_CASE("a curve seen a day later is the same curve") {
    const PriceCurve curve{{-6, -7, -9, -5}};
    CHECK(std::abs(curve.from(1, 31).at(0, 30) - curve.at(1, 31)) < 1e-12);
    CHECK(std::abs(curve.from(1, 31).at(29, 30) - curve.at(30, 31)) < 1e-12);
}

TEST_CASE("a state spread over the grid keeps its weight and is read where it was put") {
    for (const MemoryState state :
         {MemoryState{3.7, 20, 5.5}, MemoryState{0.05, 0.03, 9.9}, MemoryState{1e5, 1e-4, 1}}) {
        std::vector<float> weight(StateGrid::size, 0);
        StateGrid::spread(weight.data(), StateGrid::place(state), 2);
        CHECK(std::abs(std::accumulate(weight.begin(), weight.end(), 0.0) - 2) < 1e-5);
    }
    std::vector<float> points(StateGrid::size);
    std::iota(points.begin(), points.end(), 0.0F);
    for (const std::size_t point : {std::size_t{0}, std::size_t{100}, StateGrid::size - 1})
        CHECK(std::abs(StateGrid::at(points.data(), StateGrid::place(StateGrid::state(point))) -
                       static_cast<float>(point)) < 0.01F);
}

TEST_CASE("the rate of new cards that fits rises with the minutes and falls with the reviews there are") {
    const auto rate = [](std::size_t seen, double minutes, double retention) {
        const std::vector<PlanCard> cards(seen, seen_card(Grade::Good, 3));
        return new_per_day_that_fits(transitions(), cards, CardSeconds{}, minutes, retention);
    };
    CHECK(rate(0, 0, 0.9) == 0);
    CHECK(rate(0, 40, 0.9) > 1.9 * rate(0, 20, 0.9));
    CHECK(rate(0, 20, 0.9) > 5);
    CHECK(rate(0, 20, 0.9) < 40);
    CHECK(rate(100, 20, 0.9) < rate(0, 20, 0.9));
    CHECK(rate(0, 20, 0.8) > rate(0, 20, 0.9));
}

TEST_CASE(
    "new cards for a week at the rate that fits need no more than the minutes of any week, and nearly all of one") {
    const double rate = new_per_day_that_fits(transitions(), {}, CardSeconds{}, 10, 0.9);
    const PlanProblem problem(transitions(), new_cards(static_cast<std::size_t>(7 * rate)), evenly(56, 60));
    const Outlook outlook = problem.outlook(StudyHabit{0.9, rate});
    double most = 0;
    for (std::size_t first = 0; first < 56; first += 7) {
        double minutes = 0;
        for (std::size_t day = first; day < first + 7; ++day)
            minutes += outlook.days[day].minutes;
        CHECK(minutes < 70.5);
        most = std::max(most, minutes);
    }
    CHECK(most > 60);
}

TEST_CASE("even prices that are not tuned yet recall nearly as much as any, however scarce time is") {
    for (const auto& [days, minutes] : {std::pair<std::size_t, double>{7, 5}, {30, 5}, {30, 20}, {60, 5}}) {
        INFO(days << " days of " << minutes << " minutes");
        const PlanProblem problem(transitions(), new_cards(800), evenly(days, minutes));
        const auto recalled = [&](double higher) {
            PriceCurve prices = problem.first_prices();
            for (double& log_price : prices.log_price)
                log_price += higher;
            return SolvedPlan(problem, prices).outlook().recalled;
        };
        const double first = recalled(0);
        for (const double higher : {-1.4, -0.7, 0.7, 1.4})
            CHECK(first > 0.97 * recalled(higher));
    }
}
