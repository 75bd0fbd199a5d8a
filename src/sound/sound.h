#pragma once

#include <cstdint>
#include <vector>

namespace greenroom {

/// Recordings have one channel of so many samples a second.
inline constexpr int sample_rate = 16'000;
/// A hundredth of a second: what is told apart as speech or not.
inline constexpr int frame_samples = sample_rate / 100;

/// Sound as it is recorded and played: one channel, sample_rate a second.
using Samples = std::vector<std::int16_t>;

} // namespace greenroom
