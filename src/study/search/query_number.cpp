#include "study/search/query_number.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace greenroom {

namespace {

struct Unit {
    std::string_view word;
    double factor; ///< to the figure's own unit
};

constexpr std::array day_units{Unit{"", 1},  Unit{"d", 1},   Unit{"min", 1.0 / 1440}, Unit{"h", 1.0 / 24},
                               Unit{"w", 7}, Unit{"mo", 30}, Unit{"y", 365}};

/// A number with at most this many characters has a sensible size.
constexpr std::size_t longest_number = 9;

struct Written {
    double value = 0;
    double last_digit = 1; ///< what it counts
    std::string_view unit;
};

/// Digits, with a point or not, and what follows them.
std::optional<Written> written(std::string_view text) {
    std::size_t length = 0, point = std::string_view::npos;
    for (; length < text.size() && (cards::is_digit(text[length]) || text[length] == '.'); ++length)
        if (text[length] == '.') {
            if (point != std::string_view::npos)
                return std::nullopt;
            point = length;
        }
    if (length == 0 || length > longest_number || !cards::is_digit(text[length - 1]) || !cards::is_digit(text[0]))
        return std::nullopt;
    Written number;
    std::from_chars(text.data(), text.data() + length, number.value);
    if (point != std::string_view::npos)
        number.last_digit = std::pow(10.0, -static_cast<double>(length - point - 1));
    number.unit = text.substr(length);
    return number;
}

bool is_in_days(CardProperty figure) {
    return figure == CardProperty::Due || figure == CardProperty::Interval || figure == CardProperty::Stability;
}

std::optional<double> factor_of(CardProperty figure, std::string_view unit) {
    if (is_in_days(figure)) {
        const std::string word = cards::to_lower(unit);
        const auto found = std::ranges::find(day_units, word, &Unit::word);
        return found == day_units.end() ? std::nullopt : std::optional(found->factor);
    }
    if (figure == CardProperty::Retrievability && unit == "%")
        return 0.01;
    return unit.empty() ? std::optional(1.0) : std::nullopt;
}

bool is_in_range(CardProperty figure, const Written& number, double value) {
    switch (figure) {
    case CardProperty::Retrievability:
        return value <= 1;
    case CardProperty::Reviews:
    case CardProperty::Lapses:
        return number.last_digit == 1;
    default:
        return true;
    }
}

} // namespace

std::optional<QueryNumber> query_number(CardProperty figure, std::string_view text) {
    const bool negative = figure == CardProperty::Due && text.starts_with('-');
    const auto number = written(text.substr(negative ? 1 : 0));
    const auto factor = number ? factor_of(figure, number->unit) : std::nullopt;
    if (!factor || !is_in_range(figure, *number, number->value * *factor))
        return std::nullopt;
    return QueryNumber{(negative ? -1 : 1) * number->value * *factor, number->last_digit * *factor / 2};
}

std::string allowed_numbers(CardProperty figure) {
    switch (figure) {
    case CardProperty::Due:
        return "a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago";
    case CardProperty::Interval:
    case CardProperty::Stability:
        return "a number of days, such as 10, 12h, 2w, 1mo or 1y";
    case CardProperty::Difficulty:
        return "a number, from 1 (easy) to 10 (hard)";
    case CardProperty::Retrievability:
        return "a share such as 0.9 or 90%";
    case CardProperty::Reviews:
    case CardProperty::Lapses:
        break;
    }
    return "a whole number";
}

} // namespace greenroom
