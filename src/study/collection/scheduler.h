#pragma once

#include "memory/fsrs7.h"
#include "memory/scheduling_policy.h"
#include "records/card_key.h"
#include "records/review.h"
#include "study/collection/calendar.h"
#include "study/collection/interval_fuzz.h"
#include "study/collection/settings.h"

#include <array>
#include <functional>
#include <optional>

namespace greenroom {

/// What one grade would do.
struct Preview {
    MemoryState memory;
    Instant due;
};

/// What each grade would do, in order of grade; `due` strictly increases.
using Previews = std::array<Preview, 4>;

/// How many days a plan waits with the next review of a card that a grade has just left in one of these states: 0 to
/// ask it again on the same day. Empty without a plan.
using PlannedWaits = std::function<Intervals(const std::array<MemoryState, 4>&)>;

/// Decides when a card comes back: the memory model, the policy that keeps it sane, and the day it lands on.
class Scheduler {
public:
    Scheduler(const Settings& settings, Calendar calendar, const Fsrs7& model = Fsrs7{});

    /// What each grade given to `card` at `now` would do. The same arguments give the same previews. A plan's waits
    /// stand in for those that the desired retention asks for.
    Previews previews(CardKey card, const std::optional<Schedule>& before, const DayLoad& load, Instant now,
                      const PlannedWaits& waits = {}) const;

    const Fsrs7& model() const { return model_; }

    /// Probability of recalling a card at `now`.
    double retrievability(const MemoryState& memory, Instant last_review, Instant now) const;

private:
    std::optional<double> days_to_interview_end(Instant now) const;

    Settings settings_;
    Calendar calendar_;
    Fsrs7 model_;
};

} // namespace greenroom
