#include "sound/stretch.h"
#include "support/catch.h"
#include "support/generated_sound.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

Samples tone(double hertz, std::chrono::milliseconds length) {
    Samples samples(samples_in(length));
    for (std::size_t at = 0; at < samples.size(); ++at)
        samples[at] = static_cast<std::int16_t>(
            10'000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(at) / sample_rate));
    return samples;
}

double hertz_of(const Samples& samples) {
    int rises = 0;
    for (std::size_t at = 1; at < samples.size(); ++at)
        rises += samples[at - 1] < 0 && samples[at] >= 0;
    return static_cast<double>(rises) * sample_rate / static_cast<double>(samples.size());
}

} // namespace

TEST_CASE("sound that is played quicker takes less time and is as high as before") {
    const Samples slow = tone(220, 2s);
    for (const double speed : {1.5, 2.0}) {
        const Samples quick = stretched(slow, speed);
        CHECK(static_cast<double>(quick.size()) == Approx(static_cast<double>(slow.size()) / speed).margin(2));
        CHECK(hertz_of(quick) == Approx(220).margin(8));
        const double before = std::abs(*std::ranges::max_element(slow));
        CHECK(std::abs(*std::ranges::max_element(quick)) == Approx(before).margin(before / 8));
    }
}

TEST_CASE("at its own speed sound stays as it is, and what is too short as well") {
    const Samples speech = generated_speech(1s);
    CHECK(stretched(speech, 1) == speech);
    CHECK(stretched(Samples(10, 3), 2) == Samples(10, 3));
    CHECK(stretched({}, 2).empty());
}
