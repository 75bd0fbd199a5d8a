#pragma once

#include "records/instant.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace greenroom {

/// Where chance comes from: each call gives 64 independent random bits.
using RandomBits = std::function<std::uint64_t()>;

/// The operating system's random numbers.
RandomBits system_random_bits();

/// A UUID of version 7 (RFC 9562, section 5.7): the moment, then 74 random bits; lower-case.
std::string random_id(Instant at, const RandomBits& random);

/// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers for the same seed on every machine.
class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed) : state_(seed) {}

    /// The next 64 bits.
    std::uint64_t operator()();

private:
    std::uint64_t state_;
};

/// A number in [0, 1) made of 64 random bits.
constexpr double fraction_of(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// Puts items in random order (Fisher–Yates): the same one on every machine for the same numbers, unlike std::shuffle.
/// `random()` gives 64 random bits.
template<typename Value>
void shuffle(std::vector<Value>& items, auto& random) {
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random() % left]);
}

} // namespace greenroom
