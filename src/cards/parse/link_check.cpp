#include "cards/parse/link_check.h"

#include "cards/text/ascii.h"
#include "cards/text/in_quotes.h"

#include <algorithm>

namespace greenroom::cards {
namespace {

bool has_control_characters(std::string_view text) { return std::any_of(text.begin(), text.end(), is_control); }

/// The scheme of an address in lower case, without its colon; empty when there is none (RFC 3986, section 3.1).
std::string scheme_of(std::string_view target) {
    const std::size_t colon = target.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_letter(target[0]))
        return {};
    const std::string_view scheme = target.substr(0, colon);
    const bool valid = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
    });
    return valid ? to_lower(scheme) : "";
}

int hex_value(char c) {
    if (is_digit(c))
        return c - '0';
    c = to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The path part with %XX resolved and every backslash as the slash that some systems take it for.
std::string decoded_path(std::string_view target) {
    target = target.substr(0, target.find_first_of("?#"));
    std::string path;
    for (std::size_t i = 0; i < target.size(); ++i) {
        char c = target[i];
        if (c == '%' && i + 2 < target.size() && hex_value(target[i + 1]) >= 0 && hex_value(target[i + 2]) >= 0) {
            c = static_cast<char>(hex_value(target[i + 1]) * 16 + hex_value(target[i + 2]));
            i += 2;
        }
        path.push_back(c == '\\' ? '/' : c);
    }
    return path;
}

bool is_absolute(std::string_view decoded) { return decoded.starts_with('/'); }

/// True when following the path from `depth` folders below the root ever climbs above it.
bool climbs_out(std::string_view path, int depth) {
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return false;
}

std::string refusal(LinkKind kind) {
    return kind == LinkKind::Image
               ? "images load only from the deck's folder: put the file there and name it by its path"
               : "a link goes to http, https or a file of the deck";
}

} // namespace

bool is_web_address(std::string_view target) {
    return (starts_with_ignoring_case(target, "http://") || starts_with_ignoring_case(target, "https://")) &&
           !has_control_characters(target);
}

bool is_relative_path(std::string_view target) {
    return !target.empty() && scheme_of(target).empty() && !is_absolute(decoded_path(target)) &&
           !has_control_characters(target);
}

std::optional<std::string> link_problem(std::string_view target, LinkKind kind, std::string_view relative_path) {
    if (kind == LinkKind::Link && is_web_address(target))
        return std::nullopt;
    const std::string path = decoded_path(target);
    if (has_control_characters(target) || has_control_characters(path) || !scheme_of(target).empty())
        return in_quotes(target) + " cannot be used; " + refusal(kind);
    const auto depth = static_cast<int>(std::count(relative_path.begin(), relative_path.end(), '/'));
    if (is_absolute(path) || climbs_out(path, depth))
        return in_quotes(target) + " leaves the deck's folder; " + refusal(kind);
    if (kind == LinkKind::Image && path.empty())
        return "an image without a file; name its path between the parentheses";
    return std::nullopt;
}

} // namespace greenroom::cards
