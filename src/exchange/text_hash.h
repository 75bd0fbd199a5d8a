#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace greenroom {

/// A number that differs for different texts, by chance as seldom as 64 bits allow: FNV-1a, the same on every machine.
std::uint64_t hash_of(std::string_view text);

/// Its lower half as eight hexadecimal digits.
std::string short_hash(std::string_view text);

} // namespace greenroom
