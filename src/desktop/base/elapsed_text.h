#pragma once

#include <QString>

#include <chrono>

namespace greenroom::desktop {

/// A stretch of time on a clock: "0:31", "12:05", "1:02:05"; a negative one is "0:00".
QString elapsed_text(std::chrono::milliseconds elapsed);

} // namespace greenroom::desktop
