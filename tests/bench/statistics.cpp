#include "statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace greenroom::bench {

double quantile(std::vector<double> values, double share) {
    assert(!values.empty() && share > 0 && share <= 1);
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size())));
    const auto place = values.begin() + std::max<std::ptrdiff_t>(rank, 1) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double median(std::vector<double> values) {
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace greenroom::bench
