#include "cards/text/encoding.h"

#include "cards/text/ascii.h"

#include "cards/parse/problem.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace greenroom::cards {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The bounds of the second byte rule out overlong forms, surrogates and what lies beyond U+10FFFF (Unicode, table
/// 3-7).
std::size_t multibyte_length(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!is_continuation(bytes[i]))
            return 0;
    const auto second = static_cast<unsigned char>(bytes[1]);
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most ? length : 0;
}

/// Eight bytes at once while they are ASCII and not NUL; stops at the first word that needs a closer look.
std::size_t plain_ascii_prefix(std::string_view bytes) {
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        const std::uint64_t zero = (word - 0x0101010101010101u) & ~word & 0x8080808080808080u;
        if ((word & 0x8080808080808080u) != 0 || zero != 0)
            break;
    }
    return i;
}

/// The offset of the first byte that is no text, or the size.
std::size_t text_prefix(std::string_view bytes) {
    std::size_t i = 0;
    while (true) {
        i += plain_ascii_prefix(bytes.substr(i));
        if (i == bytes.size() || bytes[i] == '\0')
            return i;
        const std::size_t length = utf8_length(bytes.substr(i));
        if (length == 0)
            return i;
        i += length;
    }
}

std::string byte_name(char byte) {
    std::array<char, 8> name{};
    std::snprintf(name.data(), name.size(), "0x%02X", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return name.data();
}

EncodingFault fault_at(std::string_view bytes, std::size_t offset, std::string message) {
    const std::string_view before = bytes.substr(0, offset);
    int line = 1;
    std::size_t line_start = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool first_half_of_crlf = before[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (before[i] != '\n' && (before[i] != '\r' || first_half_of_crlf))
            continue;
        ++line;
        line_start = i + 1;
    }
    const std::string_view rest = bytes.substr(line_start);
    const std::string_view whole_line = rest.substr(0, rest.find_first_of("\r\n", offset - line_start));
    const Position position{line, static_cast<int>(offset - line_start) + 1};
    return {position, std::move(message), whole_line.size() > longest_excerpt ? "" : valid_utf8(whole_line)};
}

} // namespace

std::size_t utf8_length(std::string_view bytes) {
    return static_cast<unsigned char>(bytes[0]) < 0x80 ? 1 : multibyte_length(bytes);
}

std::optional<EncodingFault> find_encoding_fault(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return EncodingFault{{1, 1}, "the file is UTF-16; save it as UTF-8", ""};
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::size_t offset = text_prefix(bytes);
    if (offset == bytes.size())
        return std::nullopt;
    if (bytes[offset] == '\0')
        return fault_at(bytes, offset, "a NUL byte is no text; save the file as UTF-8");
    return fault_at(bytes, offset, "byte " + byte_name(bytes[offset]) + " is not UTF-8; save the file as UTF-8");
}

std::string_view beginning_of(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && is_continuation(text[most]))
        --most;
    return text.substr(0, most);
}

std::string valid_utf8(std::string_view bytes) {
    std::string text;
    while (true) {
        const std::size_t good = text_prefix(bytes);
        text.append(bytes.substr(0, good));
        if (good == bytes.size())
            return text;
        text.append(replacement_character);
        bytes.remove_prefix(good + 1);
    }
}

namespace {

/// U+2400 and on have a sign for each control character.
std::string visible_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return {'\xE2', '\x90', static_cast<char>(byte == 0x7F ? 0xA1 : 0x80 + byte)};
}

/// What turns the letters after it round, up to its end: U+202A to U+202E and U+2066 to U+2069
/// (https://www.unicode.org/reports/tr9/, "Directional Formatting Characters").
std::string_view turns_letters(std::string_view text) {
    if (text.size() < 3 || text[0] != '\xE2')
        return {};
    const auto last = static_cast<unsigned char>(text[2]);
    const bool turns =
        (text[1] == '\x80' && last >= 0xAA && last <= 0xAE) || (text[1] == '\x81' && last >= 0xA6 && last <= 0xA9);
    return turns ? text.substr(0, 3) : std::string_view{};
}

std::string name_of(std::string_view turning) {
    std::array<char, 12> name{};
    const unsigned code = 0x2000U + ((static_cast<unsigned char>(turning[1]) & 0x3FU) << 6U) +
                          (static_cast<unsigned char>(turning[2]) & 0x3FU);
    std::snprintf(name.data(), name.size(), "<U+%04X>", code);
    return name.data();
}

} // namespace

std::string in_one_line(std::string_view text) {
    std::string line;
    for (const char c : text)
        line += c == '\n' || c == '\r' || c == '\t' ? visible_control(c) : std::string(1, c);
    return line;
}

std::string for_terminal(std::string_view text) {
    std::string shown;
    const std::string valid = valid_utf8(text);
    for (std::size_t at = 0; at < valid.size(); ++at) {
        const char c = valid[at];
        const auto byte = static_cast<unsigned char>(c);
        const std::string_view turning = turns_letters(std::string_view(valid).substr(at));
        // U+0080 to U+009F, of which terminals obey some, are C2 80 to C2 9F.
        const bool ends_c1 = byte >= 0x80 && byte <= 0x9F && shown.ends_with('\xC2');
        if (!turning.empty()) {
            shown += name_of(turning);
            at += turning.size() - 1;
        } else if (ends_c1) {
            shown.replace(shown.size() - 1, 1, "\uFFFD");
        } else if (is_control(c) && c != '\n' && c != '\t') {
            shown += visible_control(c);
        } else {
            shown += c;
        }
    }
    return shown;
}

} // namespace greenroom::cards
