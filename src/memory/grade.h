#pragma once

#include <array>
#include <cstddef>

namespace greenroom {

/// How well a card was remembered, in the order and with the numbers of the FSRS family.
enum class Grade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

inline constexpr std::array<Grade, 4> all_grades{Grade::Again, Grade::Hard, Grade::Good, Grade::Easy};

/// 0 for Again to 3 for Easy: the place of a grade in an array of four.
constexpr std::size_t index_of(Grade grade) { return static_cast<std::size_t>(grade) - 1; }

} // namespace greenroom
