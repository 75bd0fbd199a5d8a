#pragma once

#include "memory/fsrs7.h"
#include "memory/learner.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// FSRS-7's states on a grid: log S × log F × D. A state between points is spread over the eight around it, which makes
/// the grid a process with probabilities of its own: what is expected of it can be computed forward and backward.
class StateGrid {
public:
    static constexpr std::size_t slow_points = 30, fast_points = 3, difficulty_points = 4; // finer gains nothing
    static constexpr std::size_t size = slow_points * fast_points * difficulty_points;

    /// A state's place: the lowest of the eight points, and how far along each axis it lies beyond (0 to 1).
    struct Place {
        std::uint32_t corner = 0;
        float slow = 0, fast = 0, difficulty = 0;
    };

    static Place place(const MemoryState& state);
    static MemoryState state(std::size_t point);

    /// `values` (one a point), interpolated.
    static float at(const float* values, const Place& place);

    /// Adds `amount` to the eight points, in the shares of interpolation.
    static void spread(float* values, const Place& place, float amount);
};

/// What a model makes of a card a number of days after its last review: computed once a model, used by every plan.
class Transitions {
public:
    Transitions(const Fsrs7& model, const GradeShares& shares);

    /// The ages, in whole days, at which a plan considers a review: again the same day, then every day at first, then
    /// wider apart.
    static constexpr std::array<int, 31> ages{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                              16, 18, 20, 22, 24, 27, 30, 32, 36, 40, 48, 60, 72, 90, 120};

    /// How long after the first a second look on the same day is expected to be, in days: ten minutes.
    static constexpr double second_look = 10.0 / (24 * 60);

    const Fsrs7& model() const { return model_; }
    const GradeShares& shares() const { return shares_; }

    /// Probability of recall at `ages[age]`, a point each.
    const float* recall(std::size_t age) const { return recall_.data() + age * StateGrid::size; }

    /// Where a review at `ages[age]` leads, four places (by grade) a point.
    const StateGrid::Place* after(std::size_t age) const { return after_.data() + age * StateGrid::size * 4; }

    /// Probability of recall of every point after `days`, which need not be one of the ages.
    std::vector<float> recall_after(double days) const;

private:
    Fsrs7 model_;
    GradeShares shares_;
    std::vector<float> recall_;
    std::vector<StateGrid::Place> after_;
};

/// The transitions of a model and shares, made when nobody in the process has those of the same already.
std::shared_ptr<const Transitions> shared_transitions(const Fsrs7& model, const GradeShares& shares);

/// The time a programme covers, in steps of one or more days from today on.
struct Horizon {
    int step_days = 1;
    bool second_looks = true;   ///< whether a card may be looked at again the same day
    std::vector<double> prices; ///< of each step, in recall per second; infinite if there is no study

    std::size_t steps() const { return prices.size(); }
};

/// The finite-horizon programme: what a card in any state is worth on the interview day, if every review until then is
/// chosen well and paid for at the price of its day.
///
///     V_k(state) = max(R(state, end − k), max over j > k of E[V_j(after)] − price_j · cost)
///
/// for a card of weight 1 last reviewed at step k. Cards differ in what a second on them buys, so the values are kept
/// for several ratios of a review's seconds to the card's weight, to be interpolated between.
class Programme {
public:
    /// `ratios` are seconds of a review per unit of weight; `end` has the recall on the interview day of a card last
    /// reviewed at each step, a point each.
    Programme(const Transitions& transitions, const Horizon& horizon, std::span<const float> end,
              std::span<const double> ratios);

    double price(std::size_t step) const { return horizon_.prices[step]; }

    /// V at `step` for the ratio numbered `ratio`, a point each.
    const float* values(std::size_t ratio, std::size_t step) const;

    /// What a review at `step`, `age` (numbered as Transitions::ages) after the last, gains over the best later plan,
    /// in recall per second; a point each. Only where the age is a whole number of steps, none before today.
    const float* gains(std::size_t ratio, std::size_t step, std::size_t age) const;

private:
    void solve(const Transitions& transitions, std::size_t ratio, double seconds);
    void weigh(const Transitions& transitions, std::size_t ratio, double seconds, std::size_t step, std::size_t age);
    std::size_t gain_row(std::size_t ratio, std::size_t step, std::size_t age) const;

    Horizon horizon_;
    std::vector<float> values_, gains_;
};

/// How many steps of `step_days` days make the age numbered `age`; nothing if it is no whole number.
std::optional<std::size_t> steps_of_age(std::size_t age, int step_days);

} // namespace greenroom
