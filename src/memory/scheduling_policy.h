#pragma once

#include "memory/intervals.h"

#include <optional>

namespace greenroom {

/// Bounds that keep the raw model's answers sane; each is a setting. All in days unless said otherwise.
struct SchedulingPolicy {
    /// The probability of recall at which a card comes back, 0.70–0.97: below, reviews turn into relearning; above,
    /// the last hundredths cost several times the reviews.
    double desired_retention = 0.90;

    /// Again, not before: the model asks for a failed card within seconds, when the answer still stands before the
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

} // namespace greenroom
