#pragma once

#include <array>

namespace greenroom {

/// How long to wait for the next review, in days: one for each grade, in order of grade (see index_of).
using Intervals = std::array<double, 4>;

} // namespace greenroom
