#include "records/random.h"

#include <cstdio>
#include <memory>
#include <random>

namespace greenroom {

RandomBits system_random_bits() {
    auto device = std::make_shared<std::random_device>();
    return [device] { return (std::uint64_t{(*device)()} << 32) | (*device)(); };
}

std::string random_id(Instant at, const RandomBits& random) {
    const std::uint64_t time = static_cast<std::uint64_t>(to_milliseconds(at)) & 0xFFFF'FFFF'FFFF;
    const std::uint64_t version_and_random = 0x7000 | (random() & 0x0FFF);
    const std::uint64_t variant_and_random = 0x8000'0000'0000'0000 | (random() >> 2);
    char text[37];
    std::snprintf(text, sizeof text, "%08llx-%04llx-%04llx-%04llx-%012llx", static_cast<unsigned long long>(time >> 16),
                  static_cast<unsigned long long>(time & 0xFFFF), static_cast<unsigned long long>(version_and_random),
                  static_cast<unsigned long long>(variant_and_random >> 48),
                  static_cast<unsigned long long>(variant_and_random & 0xFFFF'FFFF'FFFF));
    return text;
}

std::uint64_t SplitMix64::operator()() {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

} // namespace greenroom
