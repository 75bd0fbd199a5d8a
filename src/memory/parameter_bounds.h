#pragma once

#include <span>
#include <string_view>

namespace greenroom {

/// Throws std::invalid_argument naming the first of `values` that is not a number from `lowest` to `highest`,
/// element by element; the three have the same length.
void require_within_bounds(std::string_view model, std::span<const double> values, std::span<const double> lowest,
                           std::span<const double> highest);

/// Throws std::invalid_argument if parameter `later` of `values` is smaller than parameter `earlier`.
void require_not_below(std::string_view model, std::span<const double> values, std::size_t later, std::size_t earlier);

} // namespace greenroom
