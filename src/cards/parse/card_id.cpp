#include "cards/parse/card_id.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace greenroom::cards {
namespace {

constexpr std::size_t longest_derived_id = 60;

bool is_word_character(char c) { return is_lower(c) || is_digit(c); }

/// See http://www.isthe.com/chongo/tech/comp/fnv/: 32-bit FNV-1a.
std::uint32_t fnv1a(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

std::string hashed_id(std::string_view text) {
    std::array<char, 16> id{};
    std::snprintf(id.data(), id.size(), "card-%08x", static_cast<unsigned>(fnv1a(text)));
    return id.data();
}

/// Cuts at a word's end where there is one.
std::string shortened(std::string id) {
    if (id.size() <= longest_derived_id)
        return id;
    const std::size_t hyphen = id.rfind('-', longest_derived_id);
    id.resize(hyphen == std::string::npos ? longest_derived_id : hyphen);
    return id;
}

} // namespace

bool is_kebab_case(std::string_view id) {
    if (id.empty() || id.front() == '-' || id.back() == '-' || id.find("--") != std::string_view::npos)
        return false;
    return std::all_of(id.begin(), id.end(), [](char c) { return is_word_character(c) || c == '-'; });
}

std::string id_from_question(std::string_view plain_question) {
    std::string id;
    for (const char original : plain_question) {
        const char c = to_lower(original);
        if (is_word_character(c))
            id.push_back(c);
        else if (original != '\'' && !id.empty() && id.back() != '-')
            id.push_back('-');
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? hashed_id(plain_question) : shortened(std::move(id));
}

} // namespace greenroom::cards
