#pragma once

#include <chrono>

namespace greenroom {

/// Local time minus UTC at a moment, in the time zone of this process.
std::chrono::seconds local_utc_offset(std::chrono::sys_seconds moment);

} // namespace greenroom
