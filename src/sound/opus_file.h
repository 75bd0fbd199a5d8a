#pragma once

#include "sound/sound.h"

#include <filesystem>
#include <memory>
#include <span>

namespace greenroom {

/// Writes a recording as Opus in Ogg while it is made: what is older than a second is on the disk, so that a file that
/// was cut off plays up to there. Throws std::runtime_error with what, where and what to do; what was written before
/// stays.
class OpusWriter {
public:
    /// Makes the file with its folder; where there is one, goes on behind what it has whole.
    explicit OpusWriter(const std::filesystem::path& file);
    /// Finishes the file as far as that is possible.
    ~OpusWriter();
    OpusWriter(const OpusWriter&) = delete;
    OpusWriter& operator=(const OpusWriter&) = delete;

    void add(std::span<const std::int16_t> samples);
    /// Writes what is left, and the end.
    void finish();

private:
    struct Stream;
    std::unique_ptr<Stream> stream_;
};

/// The sound of a recording, however its file ends. Throws std::runtime_error where there is none.
Samples read_opus(const std::filesystem::path& file);

} // namespace greenroom
