#pragma once

#include "sound/sound.h"

#include <span>

namespace greenroom {

/// The same sound at another speed, from 0.5 to 4, as high as before: by overlapping pieces of it where they resemble
/// each other most (WSOLA: Verhelst and Roelands, 1993).
Samples stretched(std::span<const std::int16_t> samples, double speed);

} // namespace greenroom
