#pragma once

#include "memory/fsrs7.h"
#include "memory/memory_state.h"

#include <array>
#include <optional>

namespace greenroom {

/// How long to wait for the next review, in days: one for each grade, in order of grade (see index_of).
using Intervals = std::array<double, 4>;

/// Bounds that keep the raw model's answers sane; each is a setting. All in days unless said otherwise.
struct SchedulingPolicy {
    /// The probability of recall at which a card comes back, 0.70–0.97: below, reviews turn into relearning; above,
    /// the last hundredths cost several times the reviews.
    double desired_retention = 0.90;

    /// Again, not before: the model asks for a failed card within seconds, when the answer is still before the
    /// eyes.
    double again_minimum = 5.0 / (24 * 60);

    /// At most, after a first Good: one look says little, and a wrong guess should show within the week.
    double first_good_maximum = 7;

    /// At most, after a first Easy: the model's 54 days rest on the learner's word alone.
    double first_easy_maximum = 15;

    /// At most, ever: nobody prepares for an interview longer than this.
    double maximum_interval = 180;
};

/// What the policy must know of the moment.
struct Occasion {
    enum class Review { First, Later };

    Review review = Review::Later;

    /// Days until the end of the interview's study day, if one is set and ahead.
    std::optional<double> latest;
};

/// The intervals to schedule, for the model's `raw` ones (≥ 0, in order of grade but of any size): strictly increasing.
///
/// Each is first brought between its floor and its cap. The floor of Again is `again_minimum`, each better grade's a
/// fifth later, or less where the caps leave less room. Then, from Easy down, a grade that would come no sooner than
/// the next better one is moved a day before it, or to half of it if that is under two days, though never below its
/// floor. Nothing else is changed.
///
/// Caps give way to floors only where they leave no room for four intervals a hundredth apart (`latest` is three
/// minutes away): Again then comes at its minimum and the others a hundredth later each.
Intervals sane_intervals(const Intervals& raw, const SchedulingPolicy& policy, const Occasion& occasion);

/// What each of the four grades would make of a card: one entry per grade, in order of grade (see index_of).
struct Outcomes {
    std::array<MemoryState, 4> states;
    Intervals intervals{}; ///< straight from the model: sane_intervals makes them fit to schedule

    bool operator==(const Outcomes&) const = default;
};

/// The four states a review now would leave; `before` is empty if it is the first, and then `days_since_last` is not
/// read.
std::array<MemoryState, 4> states_after(const Fsrs7& model, const std::optional<MemoryState>& before,
                                        double days_since_last);

/// The four outcomes of a review now, at the desired `retention` (in (0, 1)).
Outcomes raw_outcomes(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                      double retention);

/// The intervals of raw_outcomes alone.
Intervals raw_intervals(const Fsrs7& model, const std::optional<MemoryState>& before, double days_since_last,
                        double retention);

} // namespace greenroom
