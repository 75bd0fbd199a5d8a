#include "cards/text/ascii.h"

#include <algorithm>

namespace greenroom::cards {

std::string to_lower(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return to_lower(c); });
    return lower;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view without_blank_ends(std::string_view text) {
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    std::size_t first_line = 0;
    for (std::size_t i = 0; i < text.size() && is_space(text[i]); ++i)
        if (text[i] == '\n')
            first_line = i + 1;
    return text.substr(first_line);
}

std::size_t leading_blanks(std::string_view text) {
    std::size_t blanks = 0;
    while (blanks < text.size() && is_blank(text[blanks]))
        ++blanks;
    return blanks;
}

bool is_blank_line(std::string_view line) { return leading_blanks(line) == line.size(); }

bool starts_with_ignoring_case(std::string_view text, std::string_view lower_case_start) {
    return text.size() >= lower_case_start.size() &&
           std::equal(lower_case_start.begin(), lower_case_start.end(), text.begin(),
                      [](char lower, char c) { return lower == to_lower(c); });
}

std::optional<std::vector<int>> numbers_of_shape(std::string_view text, std::string_view shape) {
    if (text.size() != shape.size())
        return std::nullopt;
    std::vector<int> numbers;
    for (std::size_t at = 0; at < shape.size(); ++at) {
        if (shape[at] == '0' ? !is_digit(text[at]) : text[at] != shape[at])
            return std::nullopt;
        if (shape[at] != '0')
            continue;
        if (at == 0 || shape[at - 1] != '0')
            numbers.push_back(0);
        numbers.back() = numbers.back() * 10 + (text[at] - '0');
    }
    return numbers;
}

} // namespace greenroom::cards
