#pragma once

#include "memory/grade.h"

#include <QString>

#include <chrono>

namespace greenroom::desktop {

/// What a grade is called.
QString name_of(Grade grade);

/// An interval as buttons show it: "9 min", "5 h", "6 d", "1.5 mo", "1.2 y". Below a minute it is "1 min".
QString interval_text(std::chrono::milliseconds interval);

} // namespace greenroom::desktop
