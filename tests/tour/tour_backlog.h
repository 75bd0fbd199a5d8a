#pragma once

namespace greenroom::desktop {

class TourStage;

/// Waits until Today shows its year.
void wait_for_the_year(TourStage& stage);

/// Comes back after a break and takes up a plan.
void see_backlog(TourStage& stage);

} // namespace greenroom::desktop
