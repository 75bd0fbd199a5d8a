#pragma once

#include "sound/measure.h"

#include <memory>
#include <span>

namespace greenroom {

/// Tells speech from other sound, frame by frame, by WebRTC's detector where Greenroom was built with it, else by an
/// EnergyGate.
class VoiceDetector {
public:
    VoiceDetector();
    ~VoiceDetector();
    VoiceDetector(const VoiceDetector&) = delete;
    VoiceDetector& operator=(const VoiceDetector&) = delete;

    /// Hears the next frame_samples samples.
    SoundFrame hear(std::span<const std::int16_t, frame_samples> samples);

private:
    struct Detector;
    std::unique_ptr<Detector> detector_;
};

/// Takes for speech what is louder by so much than the quietest of what was heard lately.
class EnergyGate {
public:
    SoundFrame hear(std::span<const std::int16_t, frame_samples> samples);

private:
    float floor_ = 0;
};

/// Hears a whole recording; what is left of its last frame is dropped.
std::vector<SoundFrame> hear_all(std::span<const std::int16_t> samples);

} // namespace greenroom
