#include "exchange/text_hash.h"

#include <cstdio>

namespace greenroom {

// http://www.isthe.com/chongo/tech/comp/fnv/
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01B3;
    return hash;
}

std::string short_hash(std::string_view text) {
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(hash_of(text) & 0xFFFF'FFFF));
    return digits;
}

} // namespace greenroom
