#pragma once

#include "records/spoken_answer.h"
#include "sound/sound.h"

#include <span>
#include <vector>

namespace greenroom {

/// What was heard in a hundredth of a second.
struct SoundFrame {
    bool voiced = false; ///< by a detector, which may err for a moment
    float level = -96;   ///< in dB of full scale, at most 0

    bool operator==(const SoundFrame&) const = default;
};

/// From one sample to one past the last: somebody speaks.
struct SpokenPart {
    std::chrono::milliseconds from{};
    std::chrono::milliseconds to{};

    bool operator==(const SpokenPart&) const = default;
};

/// The parts in which somebody speaks, in order: what lies closer together is one, and what is too short for a word
/// is none.
std::vector<SpokenPart> spoken_parts(std::span<const SoundFrame> frames);

/// The measures of an answer of these frames; its file is left empty.
SpokenAnswer measure(std::span<const SoundFrame> frames);

/// The level of samples in dB of full scale, from -96 to 0.
float level_of(std::span<const std::int16_t> samples);

} // namespace greenroom
