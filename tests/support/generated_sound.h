#pragma once

#include "sound/sound.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numbers>
#include <random>

namespace greenroom::test {

inline std::size_t samples_in(std::chrono::milliseconds time) {
    return static_cast<std::size_t>(time.count()) * sample_rate / 1000;
}

/// Something like speech: syllables of four a second, of a voice that rises and falls, in changing vowels. Its level is
/// about -20 dB; it begins and ends with a syllable.
inline Samples generated_speech(std::chrono::milliseconds length, unsigned seed = 1) {
    std::mt19937 random(seed);
    struct Vowel {
        std::array<double, 3> formants;
    };
    constexpr std::array<Vowel, 5> vowels{Vowel{{730, 1090, 2440}}, Vowel{{270, 2290, 3010}}, Vowel{{300, 870, 2240}},
                                          Vowel{{530, 1840, 2480}}, Vowel{{570, 840, 2410}}};
    const std::size_t count = samples_in(length);
    const std::size_t syllable = samples_in(std::chrono::milliseconds{250});
    Samples samples(count);
    std::array<std::array<double, 2>, 3> memory{};
    double phase = 0;
    Vowel vowel = vowels[0];
    for (std::size_t at = 0; at < count; ++at) {
        if (at % syllable == 0)
            vowel = vowels[random() % vowels.size()];
        const double time = static_cast<double>(at) / sample_rate;
        phase += (125 + 25 * std::sin(2 * std::numbers::pi * 0.7 * time)) / sample_rate;
        double sound = 0;
        if (phase >= 1) {
            phase -= 1;
            sound = 1;
        }
        sound += (static_cast<double>(random() % 2000) / 1000 - 1) * 0.02;
        double voice = 0;
        for (std::size_t formant = 0; formant < 3; ++formant) {
            const double width = 80 + 30 * static_cast<double>(formant);
            const double radius = std::exp(-std::numbers::pi * width / sample_rate);
            const double turn = 2 * std::numbers::pi * vowel.formants[formant] / sample_rate;
            std::array<double, 2>& past = memory[formant];
            const double now = sound + 2 * radius * std::cos(turn) * past[0] - radius * radius * past[1];
            past = {now, past[0]};
            voice += now / static_cast<double>(formant + 1);
        }
        const double place = static_cast<double>(at % syllable) / static_cast<double>(syllable);
        const double loudness = std::min(1.0, std::min(place, 1 - place) * 8 + 0.15);
        samples[at] = static_cast<std::int16_t>(std::clamp(voice * loudness * 2200, -32000.0, 32000.0));
    }
    return samples;
}

inline Samples generated_silence(std::chrono::milliseconds length) { return Samples(samples_in(length)); }

/// Adds noise of this level, in dB of full scale: as a fan or a street makes it, louder in its low part.
inline void add_noise(Samples& to, double level, unsigned seed = 7) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    const double amplitude = 32768 * std::pow(10, level / 20);
    double low = 0;
    for (std::int16_t& sample : to) {
        low = 0.9 * low + normal(random);
        const double noise = low * std::sqrt(1 - 0.81) * amplitude;
        sample = static_cast<std::int16_t>(std::clamp(sample + noise, -32768.0, 32767.0));
    }
}

inline Samples operator+(Samples one, const Samples& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace greenroom::test
