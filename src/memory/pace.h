#pragma once

#include "memory/learner.h"

#include <cstddef>
#include <map>
#include <span>
#include <utility>

namespace greenroom {

/// Which look at a card it is; each takes its own time.
enum class Sight { First, Review, Relearn };

/// Seconds a look may be expected to take before anything is known of the learner, from how long the card says that a
/// spoken answer takes (its `seconds`): in proportion, 30, 28 and 26 seconds for a card of 40.
double prior_seconds(double card_seconds, Sight sight);

CardSeconds prior_seconds(double card_seconds);

/// Seconds that a look counts as at most: beyond, the learner was elsewhere.
double longest_look(double card_seconds, Sight sight);

/// One look that was timed.
struct TimedLook {
    std::size_t kind = 0; ///< of card; any numbering
    Sight sight = Sight::Review;
    double card_seconds = 40; ///< as in prior_seconds
    double taken = 0;         ///< seconds
};

/// A learner's own pace: for each kind of card and each sight, seconds = share · prior + extra, fitted to the looks by
/// least squares of the relative error. It is shrunk twice: towards the same fit over all of the learner's looks, and
/// that towards the prior, so that a handful of looks changes little. A look counts as at least a tenth and at most
/// four times its prior: beyond, the learner was elsewhere.
class Pace {
public:
    explicit Pace(std::span<const TimedLook> looks = {});

    /// Expected seconds (> 0) of one look.
    double seconds(std::size_t kind, Sight sight, double card_seconds) const;

    CardSeconds seconds(std::size_t kind, double card_seconds) const;

    /// Whether the looks say more than the prior does.
    bool is_own() const { return looks_ > looks_of_doubt; }

private:
    /// Shrinkage counts as this many looks that go exactly as expected.
    static constexpr double looks_of_doubt = 10;

    struct Line {
        double share = 1; ///< of the prior
        double extra = 0; ///< in units of `extra_unit` seconds
    };
    struct Sums;

    double looks_ = 0;
    Line all_;
    std::map<std::pair<std::size_t, Sight>, Line> lines_;
};

} // namespace greenroom
