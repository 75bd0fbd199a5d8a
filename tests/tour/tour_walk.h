#pragma once

#include <span>

namespace greenroom::desktop {

class TourStage;

/// One step of the tour; it throws StepFailed when it does not come out as it should.
struct TourStep {
    const char* name;
    void (*take)(TourStage& stage);
};

/// The whole walk, in order.
std::span<const TourStep> tour_steps();

} // namespace greenroom::desktop
