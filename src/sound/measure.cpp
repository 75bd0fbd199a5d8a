#include "sound/measure.h"

#include <algorithm>
#include <cmath>

namespace greenroom {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds frame_time{10};
// Between the syllables of fluent speech it is silent for shorter than this.
constexpr std::size_t bridged_frames = 30;
// The shortest words take longer than this.
constexpr std::size_t shortest_frames = 12;
constexpr float silence = -96;

// Speech falls to the level of the room between words oftener than this.
constexpr std::size_t lull_frames = 250;
constexpr float above_room = 5;
constexpr float far_above_room = 8;
constexpr float quietest_voice = -60;

double power_of(float level) { return std::pow(10.0, level / 10.0); }

/// The levels without their quick changes.
std::vector<float> smoothed(std::span<const SoundFrame> frames) {
    constexpr double kept = 0.8;
    std::vector<float> levels;
    double power = frames.empty() ? 0 : power_of(frames.front().level);
    for (const SoundFrame& frame : frames) {
        power = kept * power + (1 - kept) * power_of(frame.level);
        levels.push_back(static_cast<float>(10 * std::log10(power)));
    }
    return levels;
}

/// Which frames are speech: voiced, and louder than the room around them. A detector alone takes the noise of fans and
/// streets for speech.
std::vector<bool> speech(std::span<const SoundFrame> frames) {
    const std::vector<float> levels = smoothed(frames);
    std::vector<bool> speech(frames.size());
    for (std::size_t place = 0; place < frames.size(); ++place) {
        if (!frames[place].voiced || frames[place].level <= quietest_voice)
            continue;
        const auto from = levels.begin() + static_cast<std::ptrdiff_t>(place - std::min(place, lull_frames));
        const auto to = levels.begin() + static_cast<std::ptrdiff_t>(std::min(levels.size(), place + lull_frames));
        const float room = *std::min_element(from, to);
        speech[place] = levels[place] > room + above_room || frames[place].level > room + far_above_room;
    }
    return speech;
}

milliseconds time_of(std::size_t frames) { return frame_time * static_cast<long>(frames); }

} // namespace

std::vector<SpokenPart> spoken_parts(std::span<const SoundFrame> frames) {
    struct Run {
        std::size_t from, to, voiced;
    };
    std::vector<Run> runs;
    const std::vector<bool> is_speech = speech(frames);
    for (std::size_t place = 0; place < frames.size(); ++place) {
        if (!is_speech[place])
            continue;
        if (!runs.empty() && place - runs.back().to < bridged_frames) {
            runs.back().to = place + 1;
            ++runs.back().voiced;
        } else {
            runs.push_back({place, place + 1, 1});
        }
    }
    std::vector<SpokenPart> parts;
    for (const Run& run : runs)
        if (run.voiced >= shortest_frames)
            parts.push_back({time_of(run.from), time_of(run.to)});
    return parts;
}

SpokenAnswer measure(std::span<const SoundFrame> frames) {
    SpokenAnswer answer;
    answer.length = time_of(frames.size());
    const std::vector<SpokenPart> parts = spoken_parts(frames);
    if (parts.empty())
        return answer;
    answer.first_word = parts.front().from;
    double power = 0;
    std::size_t voiced = 0;
    for (std::size_t place = 0; place < parts.size(); ++place) {
        const SpokenPart& part = parts[place];
        answer.speaking += part.to - part.from;
        if (place > 0 && part.from - parts[place - 1].to > shortest_pause)
            answer.pauses.push_back({parts[place - 1].to, part.from - parts[place - 1].to});
        for (auto at = static_cast<std::size_t>(part.from / frame_time);
             at < static_cast<std::size_t>(part.to / frame_time); ++at)
            if (frames[at].voiced) {
                power += power_of(frames[at].level);
                ++voiced;
            }
    }
    answer.loudness = std::max<double>(silence, 10 * std::log10(power / static_cast<double>(voiced)));
    return answer;
}

float level_of(std::span<const std::int16_t> samples) {
    double sum = 0;
    for (const std::int16_t sample : samples)
        sum += static_cast<double>(sample) * sample;
    if (samples.empty() || sum == 0)
        return silence;
    constexpr double full = 32768.0 * 32768.0;
    const double mean = sum / static_cast<double>(samples.size());
    return static_cast<float>(std::clamp(10 * std::log10(mean / full), static_cast<double>(silence), 0.0));
}

} // namespace greenroom
