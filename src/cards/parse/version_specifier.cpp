#include "cards/parse/version_specifier.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <compare>

namespace greenroom::cards {
namespace {

void skip_blanks(std::string_view& text) { text.remove_prefix(leading_blanks(text)); }

void skip_comparison(std::string_view& text) {
    for (const std::string_view comparison : {">=", "<=", "==", ">", "<"})
        if (text.starts_with(comparison)) {
            text.remove_prefix(comparison.size());
            skip_blanks(text);
            return;
        }
}

bool skip_number(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    const auto digits = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(digits);
    return digits >= 1 && digits <= 3;
}

bool skip_version(std::string_view& text) {
    for (int numbers = 1; skip_number(text); ++numbers) {
        if (!text.starts_with('.'))
            return true;
        if (numbers == 3)
            return false;
        text.remove_prefix(1);
    }
    return false;
}

/// Between two versions at least a space or a comma.
bool skip_separator(std::string_view& text) {
    const std::size_t before = text.size();
    skip_blanks(text);
    if (text.starts_with(',')) {
        text.remove_prefix(1);
        skip_blanks(text);
        return !text.empty();
    }
    return text.size() < before;
}

/// The numbers of a version, those that are missing 0.
std::array<int, 3> numbers_of(std::string_view version) {
    std::array<int, 3> numbers{};
    for (std::size_t n = 0; n < numbers.size() && !version.empty(); ++n) {
        const std::size_t digits = std::min(version.find('.'), version.size());
        std::from_chars(version.data(), version.data() + digits, numbers[n]);
        version.remove_prefix(std::min(digits + 1, version.size()));
    }
    return numbers;
}

/// Whether `version` is in the relation `comparison` ("==" or none: is the same) to `bound`. Only as many numbers
/// count as the bound has: 5.2.3 is a 5.2.
bool satisfies(std::string_view version, std::string_view comparison, std::string_view bound) {
    std::array<int, 3> numbers = numbers_of(version);
    for (auto n = static_cast<std::size_t>(std::ranges::count(bound, '.')) + 1; n < numbers.size(); ++n)
        numbers[n] = 0;
    const std::strong_ordering order = numbers <=> numbers_of(bound);
    if (comparison == ">=")
        return order >= 0;
    if (comparison == "<=")
        return order <= 0;
    if (comparison == ">")
        return order > 0;
    return comparison == "<" ? order < 0 : order == 0;
}

} // namespace

bool is_version(std::string_view text) { return skip_version(text) && text.empty(); }

bool holds_for(std::string_view specifier, std::string_view version) {
    specifier = trimmed(specifier);
    while (!specifier.empty()) {
        const std::string_view before = specifier;
        skip_comparison(specifier);
        const std::string_view comparison = trimmed(before.substr(0, before.size() - specifier.size()));
        const std::string_view at_bound = specifier;
        if (!skip_version(specifier))
            return false;
        if (!satisfies(version, comparison, at_bound.substr(0, at_bound.size() - specifier.size())))
            return false;
        if (!specifier.empty() && !skip_separator(specifier))
            return false;
    }
    return true;
}

bool is_version_specifier(std::string_view text) {
    text = trimmed(text);
    while (true) {
        skip_comparison(text);
        if (!skip_version(text))
            return false;
        if (text.empty())
            return true;
        if (!skip_separator(text))
            return false;
    }
}

} // namespace greenroom::cards
