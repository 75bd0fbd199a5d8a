#pragma once

#include <vector>

namespace greenroom::bench {

/// The value that `share` (in (0, 1]) of the values do not exceed, by nearest rank. `values` must not be empty.
double quantile(std::vector<double> values, double share);

/// The middle value, or the mean of the two middle ones. `values` must not be empty.
double median(std::vector<double> values);

/// What 99 of 100 values do not exceed. `values` must not be empty.
inline double p99(const std::vector<double>& values) { return quantile(values, 0.99); }

} // namespace greenroom::bench
