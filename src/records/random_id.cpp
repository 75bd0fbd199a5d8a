#include "records/random_id.h"

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

} // namespace greenroom
