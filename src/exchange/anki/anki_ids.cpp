#include "exchange/anki/anki_ids.h"

#include "cards/parse/card_ids.h"
#include "exchange/text_hash.h"
#include "records/random.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace greenroom {

namespace {

constexpr std::string_view imported = "anki-";
constexpr std::string_view exported = "greenroom:";
constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, section 6
constexpr std::size_t longest_guid = 64;

std::string base32(std::string_view bytes) {
    std::string text;
    unsigned bits = 0, count = 0;
    for (const char byte : bytes) {
        bits = ((bits << 8) | static_cast<unsigned char>(byte)) & 0xFFFF;
        for (count += 8; count >= 5; count -= 5)
            text += alphabet[(bits >> (count - 5)) & 31];
    }
    if (count > 0)
        text += alphabet[(bits << (5 - count)) & 31];
    return text;
}

std::optional<std::string> from_base32(std::string_view text) {
    std::string bytes;
    unsigned bits = 0, count = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = ((bits << 5) | static_cast<unsigned>(value)) & 0xFFFF;
        count += 5;
        if (count >= 8) {
            bytes += static_cast<char>((bits >> (count - 8)) & 0xFF);
            count -= 8;
        }
    }
    return base32(bytes) == text ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::string heading_id_of(const std::string& guid, std::int64_t place) {
    std::string id;
    const std::string_view rest = std::string_view(guid).substr(std::min(guid.size(), exported.size()));
    if (guid.starts_with(exported) && cards::is_kebab_case(rest))
        id = rest;
    else if (guid.size() <= longest_guid)
        id = std::string(imported) + base32(guid);
    else
        id = std::string(imported) + "long-" + short_hash(guid) + short_hash(guid + ".");
    return place == 0 ? id : id + "-" + std::to_string(place + 1);
}

std::string guid_of(const std::string& heading_id) {
    if (heading_id.starts_with(imported))
        if (const auto guid = from_base32(std::string_view(heading_id).substr(imported.size())); guid && !guid->empty())
            return *guid;
    return std::string(exported) + heading_id;
}

std::string review_id_of(const std::string& card_id, Instant at) {
    return random_id(at, SplitMix64(hash_of(card_id + " " + std::to_string(to_milliseconds(at)))));
}

} // namespace greenroom
