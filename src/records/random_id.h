#pragma once

#include "records/instant.h"

#include <cstdint>
#include <functional>
#include <string>

namespace greenroom {

/// Where chance comes from: each call gives 64 independent random bits.
using RandomBits = std::function<std::uint64_t()>;

/// The operating system's random numbers.
RandomBits system_random_bits();

/// A UUID of version 7 (RFC 9562, section 5.7): the moment, then 74 random bits; lower-case.
std::string random_id(Instant at, const RandomBits& random);

} // namespace greenroom
