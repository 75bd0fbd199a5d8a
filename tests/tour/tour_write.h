#pragma once

namespace greenroom::desktop {

class TourStage;

/// Writes an exercise: wrongly, with a hint, and then rightly. Where nothing can be run, looks at what the page says.
void write_an_exercise(TourStage& stage);

} // namespace greenroom::desktop
