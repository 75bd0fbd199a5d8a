#pragma once

#include <chrono>
#include <cstdint>

namespace greenroom {

/// A moment in UTC, to the millisecond: what the database keeps and what every function that needs "now" is given.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Milliseconds since 1970-01-01T00:00:00Z, as stored.
constexpr std::int64_t to_milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

/// The inverse of to_milliseconds().
constexpr Instant from_milliseconds(std::int64_t milliseconds) {
    return Instant{std::chrono::milliseconds{milliseconds}};
}

/// Days from one moment to a later one, fractional; negative when `to` is the earlier.
constexpr double days_between(Instant from, Instant to) {
    return std::chrono::duration<double, std::ratio<86400>>(to - from).count();
}

} // namespace greenroom
