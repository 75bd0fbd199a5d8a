#include "desktop/card/choice_order.h"

#include <cstdint>
#include <numeric>
#include <utility>

namespace greenroom::desktop {
namespace {

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, unlike std::hash.
std::uint64_t hash_of(const std::string& text) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

// SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
std::uint64_t next_random(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

} // namespace

std::vector<std::size_t> choice_order(const std::string& card_id, int reviews, std::size_t options) {
    std::vector<std::size_t> order(options);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::uint64_t state = hash_of(card_id) + static_cast<std::uint64_t>(reviews);
    for (std::size_t left = options; left > 1; --left)
        std::swap(order[left - 1], order[next_random(state) % left]);
    return order;
}

} // namespace greenroom::desktop
