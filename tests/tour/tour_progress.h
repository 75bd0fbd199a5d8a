#pragma once

namespace greenroom::desktop {

class TourStage;

/// Looks at every chart, and at the numbers of one.
void see_progress(TourStage& stage);

} // namespace greenroom::desktop
