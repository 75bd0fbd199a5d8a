#include "sound/measure.h"
#include "support/catch.h"

using namespace greenroom;
using namespace std::chrono_literals;

namespace {

std::vector<SoundFrame> frames(std::initializer_list<std::pair<int, bool>> parts, float level = -20) {
    std::vector<SoundFrame> all;
    for (const auto& [count, voiced] : parts)
        all.insert(all.end(), static_cast<std::size_t>(count), {voiced, voiced ? level : -70});
    return all;
}

} // namespace

TEST_CASE("an answer in which nobody speaks has a length, and nothing else") {
    SpokenAnswer silent;
    silent.length = 5s;
    CHECK(measure(frames({{500, false}})) == silent);
    CHECK(measure({}) == SpokenAnswer{});
}

TEST_CASE("the first word, the speaking time and the pauses over two seconds are measured") {
    const SpokenAnswer answer =
        measure(frames({{80, false}, {300, true}, {150, false}, {100, true}, {250, false}, {100, true}, {400, false}}));
    CHECK(answer.length == 13800ms);
    CHECK(answer.first_word == 800ms);
    CHECK(answer.speaking == 5s);
    CHECK(answer.pauses == std::vector<SpokenPause>{{6300ms, 2500ms}});
}

TEST_CASE("a silence of exactly two seconds is no pause yet") {
    CHECK(measure(frames({{100, true}, {200, false}, {100, true}})).pauses.empty());
    CHECK(measure(frames({{100, true}, {201, false}, {100, true}})).pauses.size() == 1);
}

TEST_CASE("what separates syllables is part of the speech, and a click is no word") {
    const SpokenAnswer answer = measure(
        frames({{50, false}, {5, true}, {100, false}, {20, true}, {25, false}, {20, true}, {300, false}, {11, true}}));
    CHECK(answer.first_word == 1550ms);
    CHECK(answer.speaking == 650ms);
    CHECK(answer.pauses.empty());
}

TEST_CASE("the loudness is that of the words alone") {
    CHECK(measure(frames({{300, false}, {100, true}}, -26)).loudness == Approx(-26).margin(0.01));
    CHECK(level_of(std::vector<std::int16_t>{}) == -96);
    CHECK(level_of(std::vector<std::int16_t>(100, 0)) == -96);
    CHECK(level_of(std::vector<std::int16_t>(100, -32768)) == Approx(0).margin(0.01));
    CHECK(level_of(std::vector<std::int16_t>(100, 3277)) == Approx(-20).margin(0.01));
}

TEST_CASE("what a detector takes for speech is none where it is no louder than the room") {
    const auto frames_at = [](std::initializer_list<std::pair<int, float>> parts) {
        std::vector<SoundFrame> all;
        for (const auto& [count, level] : parts)
            all.insert(all.end(), static_cast<std::size_t>(count), {true, level});
        return all;
    };
    CHECK_FALSE(measure(frames_at({{500, -30}})).first_word);
    CHECK(measure(frames_at({{100, -40}, {100, -20}, {200, -40}})).first_word == 1s);
    CHECK_FALSE(measure(frames_at({{100, -90}, {100, -61}, {200, -90}})).first_word);
}
