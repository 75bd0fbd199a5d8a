#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom {

// How a device's log lies in a sync folder: a first line that says what it is, then a record a line, each with its
// length and a checksum of itself and of all before it. Whatever moves the file may bring it late, in pieces or cut:
// what is there up to the first record that is not whole is exactly what was written.

/// A checksum of 64 bits (FNV-1a), which goes on from that of what came before.
std::uint64_t checksum(std::string_view text, std::uint64_t before = 0xCBF2'9CE4'8422'2325);

/// Where a log ends that is whole so far.
struct LogEnd {
    std::size_t bytes = 0;
    std::uint64_t chain = checksum({}); ///< of all records

    bool operator==(const LogEnd&) const = default;
};

/// What a log begins with.
extern const std::string_view log_heading;

/// A record behind `end`, which moves on: to be appended to the log.
std::string log_record(std::string_view json, LogEnd& end);

/// A log that another version of Greenroom wrote, or no log at all.
enum class LogFault { None, AnotherVersion, NoLog };

/// What reading a log came to.
struct LogReading {
    LogEnd end;              ///< behind the last whole record
    std::size_t waiting = 0; ///< bytes behind it, which have not come whole
    LogFault fault = LogFault::None;
};

/// Gives every whole record of a log, in order, until one is not, or `sink` says no.
LogReading read_log(std::string_view log, const std::function<bool(std::string_view json)>& sink);

} // namespace greenroom
