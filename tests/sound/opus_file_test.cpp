#include "sound/measure.h"
#include "sound/opus_file.h"
#include "sound/wav_file.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "support/generated_sound.h"
#include "support/scratch.h"

#include <sstream>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::stringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// How much two sounds are alike, from -1 to 1.
double likeness(const Samples& one, const Samples& other) {
    double both = 0, first = 0, second = 0;
    for (std::size_t at = 0; at < std::min(one.size(), other.size()); ++at) {
        both += static_cast<double>(one[at]) * other[at];
        first += static_cast<double>(one[at]) * one[at];
        second += static_cast<double>(other[at]) * other[at];
    }
    return both / std::sqrt(first * second);
}

void record(const std::filesystem::path& file, const Samples& samples) {
    OpusWriter writer(file);
    writer.add(samples);
    writer.finish();
}

} // namespace

TEST_CASE("a recording is read as long as it was spoken, and sounds like it") {
    const Scratch scratch;
    for (const auto length : {1ms, 20ms, 990ms, 1000ms, 3333ms}) {
        const Samples speech = generated_speech(length);
        const std::filesystem::path file = scratch / std::to_string(length.count()) / "one.opus";
        record(file, speech);
        const Samples read = read_opus(file);
        CHECK(read.size() == speech.size());
        if (length > 100ms)
            CHECK(likeness(read, speech) > 0.9);
    }
}

TEST_CASE("a minute of speech takes 240 kB at most") {
    const Scratch scratch;
    Samples speech = generated_speech(1min);
    add_noise(speech, -45);
    record(scratch / "minute.opus", speech);
    CHECK(std::filesystem::file_size(scratch / "minute.opus") <= 240'000);
}

TEST_CASE("nobody else may read a recording") {
    const Scratch scratch;
    record(scratch / "recordings/one.opus", generated_speech(100ms));
    using std::filesystem::perms;
    CHECK(std::filesystem::status(scratch / "recordings/one.opus").permissions() ==
          (perms::owner_read | perms::owner_write));
    CHECK(std::filesystem::status(scratch / "recordings").permissions() == perms::owner_all);
}

TEST_CASE("while it is made, and when it is cut off, a recording plays up to the last second") {
    const Scratch scratch;
    const Samples speech = generated_speech(6s);
    OpusWriter writer(scratch / "cut.opus");
    std::vector<std::pair<std::string, std::size_t>> moments;
    const std::size_t step = samples_in(130ms);
    for (std::size_t at = 0; at + step <= speech.size(); at += step) {
        writer.add(std::span(speech).subspan(at, step));
        moments.emplace_back(bytes_of(scratch / "cut.opus"), at + step);
    }
    for (const auto& [bytes, spoken] : moments) {
        // A torn page behind what was whole, as a power cut leaves it.
        for (const char* torn : {"", "OggS\0\0torn", "\0\0\0\0"}) {
            scratch.write("torn.opus", bytes + torn);
            const Samples read = read_opus(scratch / "torn.opus");
            CHECK(read.size() + samples_in(1s) + samples_in(20ms) > spoken);
            CHECK(read.size() <= spoken);
            if (read.size() > samples_in(500ms))
                CHECK(likeness(read, speech) > 0.9);
        }
    }
}

TEST_CASE("a file that is cut anywhere is read up to its last whole page") {
    const Scratch scratch;
    const Samples speech = generated_speech(4s);
    record(scratch / "whole.opus", speech);
    const std::string bytes = bytes_of(scratch / "whole.opus");
    std::size_t longest = 0;
    for (std::size_t size = 1; size < bytes.size(); size += 61) {
        scratch.write("cut.opus", bytes.substr(0, size));
        const Samples read = read_opus(scratch / "cut.opus");
        CHECK(read.size() >= longest);
        CHECK(static_cast<double>(read.size()) + 1.1 * sample_rate >=
              static_cast<double>(speech.size()) * static_cast<double>(size) / static_cast<double>(bytes.size()) * 0.8);
        longest = read.size();
    }
    CHECK(longest >= samples_in(3s) - samples_in(20ms));
}

TEST_CASE("an answer goes on in the file that it began in, also behind a torn end") {
    const Scratch scratch;
    const Samples first = generated_speech(1500ms, 3), second = generated_speech(2500ms, 4);
    record(scratch / "one.opus", first);
    SECTION("as it was finished") {
        record(scratch / "one.opus", second);
        const Samples read = read_opus(scratch / "one.opus");
        CHECK(read.size() == first.size() + second.size());
        CHECK(likeness(read, first + second) > 0.9);
    }
    SECTION("as it was cut off") {
        const std::string bytes = bytes_of(scratch / "one.opus");
        scratch.write("one.opus", bytes.substr(0, bytes.size() - 7));
        const Samples cut = read_opus(scratch / "one.opus");
        record(scratch / "one.opus", second);
        CHECK(read_opus(scratch / "one.opus").size() == cut.size() + second.size());
    }
}

TEST_CASE("what is no recording is read as silence of no length, and a missing one is named") {
    const Scratch scratch;
    CHECK(read_opus(scratch.write("text.opus", "this is no sound at all")).empty());
    CHECK(read_opus(scratch.write("empty.opus", "")).empty());
    CHECK_THROWS_WITH(read_opus(scratch / "missing.opus"), Catch::Contains("missing.opus"));
}

TEST_CASE("on a full disk writing fails with the file's name, and what was written before stays") {
    const Scratch scratch;
    const Samples speech = generated_speech(5s);
    OpusWriter writer(scratch / "full.opus");
    writer.add(std::span(speech).first(samples_in(3s)));
    {
        const FullDisk full;
        CHECK_THROWS_WITH(writer.add(std::span(speech).subspan(samples_in(3s))), Catch::Contains("full.opus"));
    }
    CHECK(read_opus(scratch / "full.opus").size() + samples_in(1s) > samples_in(3s) - samples_in(20ms));
}

TEST_CASE("sound is written for recognisers as WAV") {
    const Scratch scratch;
    write_wav(scratch / "one.wav", Samples{1, -2, 300});
    const std::string bytes = bytes_of(scratch / "one.wav");
    CHECK(bytes.size() == 44 + 6);
    CHECK(bytes.substr(0, 4) == "RIFF");
    CHECK(bytes.substr(8, 8) == "WAVEfmt ");
    CHECK(bytes.substr(44) == std::string("\x01\x00\xFE\xFF\x2C\x01", 6));
}
