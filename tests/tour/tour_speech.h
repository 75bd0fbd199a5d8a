#pragma once

#include "desktop/speech/sound.h"

#include <functional>
#include <memory>

namespace greenroom::desktop {

class TourStage;

/// Makes a sound without devices, which hears an answer of 48 seconds with a pause in it.
std::function<std::unique_ptr<Sound>()> tour_sound();

/// Answers a question aloud in an interview, with pictures of the recording, of listening to it, and of the report;
/// then goes back to Today.
void speak_in_interview(TourStage& stage);

} // namespace greenroom::desktop
