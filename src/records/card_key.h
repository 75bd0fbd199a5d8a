#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace greenroom {

/// A card's row in one collection. Never leaves it: what people and files name is Card::id.
struct CardKey {
    std::int64_t value = 0;

    auto operator<=>(const CardKey&) const = default;
};

/// A topic's row in one collection.
struct TopicKey {
    std::int64_t value = 0;

    auto operator<=>(const TopicKey&) const = default;
};

} // namespace greenroom

template<>
struct std::hash<greenroom::CardKey> {
    std::size_t operator()(greenroom::CardKey key) const noexcept { return std::hash<std::int64_t>{}(key.value); }
};

template<>
struct std::hash<greenroom::TopicKey> {
    std::size_t operator()(greenroom::TopicKey key) const noexcept { return std::hash<std::int64_t>{}(key.value); }
};
