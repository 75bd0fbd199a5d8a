#pragma once

#include "sound/sound.h"

#include <filesystem>
#include <span>

namespace greenroom {

/// Writes sound as a WAV file, which every recogniser reads. Throws std::runtime_error where it cannot be written.
void write_wav(const std::filesystem::path& file, std::span<const std::int16_t> samples);

} // namespace greenroom
