#include "sound/voice_detector.h"
#include "support/catch.h"
#include "support/generated_sound.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

bool is_near(std::chrono::milliseconds measured, std::chrono::milliseconds expected, std::chrono::milliseconds margin) {
    return std::chrono::abs(measured - expected) <= margin;
}

/// Speech at 1.2 s, and a pause of 2.8 s in it.
Samples answer_with_pause() {
    return generated_silence(1200ms) + generated_speech(2500ms, 1) + generated_silence(2800ms) +
           generated_speech(2s, 2) + generated_silence(1500ms);
}

void check_measures(const Samples& samples) {
    const SpokenAnswer answer = measure(hear_all(samples));
    REQUIRE(answer.first_word);
    CHECK(is_near(*answer.first_word, 1200ms, 100ms));
    REQUIRE(answer.pauses.size() == 1);
    CHECK(is_near(answer.pauses[0].from, 3700ms, 200ms));
    CHECK(is_near(answer.pauses[0].length, 2800ms, 200ms));
    CHECK(is_near(answer.speaking, 4500ms, 300ms));
}

} // namespace

TEST_CASE("speech is found where it is, in a quiet room") { check_measures(answer_with_pause()); }

TEST_CASE("speech is found where it is, in steady noise") {
    for (const double level : {-60.0, -50.0, -42.0}) {
        CAPTURE(level);
        Samples samples = answer_with_pause();
        add_noise(samples, level);
        check_measures(samples);
    }
}

TEST_CASE("a first word is found that comes with the first sample") {
    Samples samples = generated_speech(2s) + generated_silence(3s);
    add_noise(samples, -50);
    const SpokenAnswer answer = measure(hear_all(samples));
    CHECK(is_near(answer.first_word.value(), 0ms, 100ms));
    CHECK(is_near(answer.speaking, 2s, 200ms));
}

TEST_CASE("noise alone is no speech") {
    for (const double level : {-70.0, -50.0, -40.0, -30.0}) {
        CAPTURE(level);
        Samples noise = generated_silence(20s);
        add_noise(noise, level);
        CHECK(measure(hear_all(noise)).speaking < 500ms);
    }
}

TEST_CASE("an energy gate tells speech from quiet") {
    EnergyGate gate;
    const Samples samples = answer_with_pause();
    std::vector<SoundFrame> frames;
    for (std::size_t at = 0; at + frame_samples <= samples.size(); at += frame_samples)
        frames.push_back(gate.hear(std::span<const std::int16_t, frame_samples>(&samples[at], frame_samples)));
    const SpokenAnswer answer = measure(frames);
    CHECK(is_near(answer.first_word.value(), 1200ms, 100ms));
}
