#include "memory/parameter_bounds.h"

#include <sstream>
#include <stdexcept>

namespace greenroom {

void require_within_bounds(std::string_view model, std::span<const double> values, std::span<const double> lowest,
                           std::span<const double> highest) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] >= lowest[i] && values[i] <= highest[i])
            continue;
        std::ostringstream message;
        message << model << " parameter w" << i << " is " << values[i] << ", it must be from " << lowest[i] << " to "
                << highest[i];
        throw std::invalid_argument(message.str());
    }
}

void require_not_below(std::string_view model, std::span<const double> values, std::size_t later, std::size_t earlier) {
    if (values[later] >= values[earlier])
        return;
    std::ostringstream message;
    message << model << " parameter w" << later << " is " << values[later] << ", it must not be below w" << earlier
            << ", which is " << values[earlier];
    throw std::invalid_argument(message.str());
}

} // namespace greenroom
