#include "sound/voice_detector.h"

#include <algorithm>
#ifdef GREENROOM_HAS_WEBRTC
#include <stdexcept>
#include <webrtc/modules/audio_processing/include/audio_processing.h>
#include <webrtc/modules/interface/module_common_types.h>
#endif

namespace greenroom {

SoundFrame EnergyGate::hear(std::span<const std::int16_t, frame_samples> samples) {
    constexpr float above_floor = 12;
    constexpr float quietest_voice = -55;
    constexpr float floor_rise = 0.02F; // 2 dB a second
    const float level = level_of(samples);
    floor_ = level < floor_ ? level : floor_ + floor_rise;
    return {level > std::max(floor_ + above_floor, quietest_voice), level};
}

#ifdef GREENROOM_HAS_WEBRTC

struct VoiceDetector::Detector {
    Detector() : processing(webrtc::AudioProcessing::Create()) {
        const webrtc::ProcessingConfig format{{{sample_rate, 1}, {sample_rate, 1}, {sample_rate, 1}, {sample_rate, 1}}};
        webrtc::VoiceDetection& detection = *processing->voice_detection();
        if (processing->Initialize(format) != 0 || detection.Enable(true) != 0 ||
            detection.set_frame_size_ms(10) != 0 ||
            detection.set_likelihood(webrtc::VoiceDetection::kVeryLowLikelihood) != 0)
            throw std::runtime_error("the detector of speech does not begin");
    }

    bool hears_voice(std::span<const std::int16_t, frame_samples> samples) {
        frame.UpdateFrame(-1, 0, samples.data(), samples.size(), sample_rate, webrtc::AudioFrame::kNormalSpeech,
                          webrtc::AudioFrame::kVadUnknown);
        return processing->ProcessStream(&frame) == 0 && processing->voice_detection()->stream_has_voice();
    }

    std::unique_ptr<webrtc::AudioProcessing> processing;
    webrtc::AudioFrame frame;
};

SoundFrame VoiceDetector::hear(std::span<const std::int16_t, frame_samples> samples) {
    return {detector_->hears_voice(samples), level_of(samples)};
}

#else

struct VoiceDetector::Detector {
    EnergyGate gate;
};

SoundFrame VoiceDetector::hear(std::span<const std::int16_t, frame_samples> samples) {
    return detector_->gate.hear(samples);
}

#endif

VoiceDetector::VoiceDetector() : detector_(std::make_unique<Detector>()) {}
VoiceDetector::~VoiceDetector() = default;

std::vector<SoundFrame> hear_all(std::span<const std::int16_t> samples) {
    VoiceDetector detector;
    std::vector<SoundFrame> frames;
    frames.reserve(samples.size() / frame_samples);
    for (; samples.size() >= frame_samples; samples = samples.subspan<frame_samples>())
        frames.push_back(detector.hear(samples.first<frame_samples>()));
    return frames;
}

} // namespace greenroom
