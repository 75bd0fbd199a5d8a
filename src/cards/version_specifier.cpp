#include "cards/version_specifier.h"

#include "cards/ascii.h"

#include <algorithm>

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

} // namespace

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
