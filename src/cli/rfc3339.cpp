#include "cli/rfc3339.h"

#include "cards/text/ascii.h"

#include <cstdio>
#include <string_view>

namespace greenroom {

using namespace std::chrono;

namespace {

/// "Z", "+01:00" and the like.
std::optional<minutes> offset_from(std::string_view text) {
    if (text == "Z" || text == "z")
        return minutes{0};
    const auto east = cards::numbers_of_shape(text, "+00:00"), west = cards::numbers_of_shape(text, "-00:00");
    const auto& numbers = east ? east : west;
    if (!numbers || (*numbers)[0] > 23 || (*numbers)[1] > 59)
        return std::nullopt;
    return (east ? 1 : -1) * (hours{(*numbers)[0]} + minutes{(*numbers)[1]});
}

/// Takes ".25" from the front: milliseconds; digits beyond the third are dropped.
std::optional<milliseconds> take_fraction(std::string_view& text) {
    if (!text.starts_with('.'))
        return milliseconds{0};
    std::size_t digits = 0;
    int thousandths = 0;
    for (; digits + 1 < text.size() && cards::is_digit(text[digits + 1]); ++digits)
        if (digits < 3)
            thousandths = thousandths * 10 + (text[digits + 1] - '0');
    if (digits == 0)
        return std::nullopt;
    text.remove_prefix(digits + 1);
    for (std::size_t missing = digits; missing < 3; ++missing)
        thousandths *= 10;
    return milliseconds{thousandths};
}

} // namespace

std::optional<Instant> instant_from_rfc3339(const std::string& text) {
    constexpr std::string_view shape = "0000-00-00T00:00:00";
    std::string begin = text.substr(0, shape.size());
    if (constexpr std::size_t t = 10; begin.size() > t && (begin[t] == 't' || begin[t] == ' '))
        begin[t] = 'T';
    const auto numbers = cards::numbers_of_shape(begin, shape);
    if (!numbers)
        return std::nullopt;
    std::string_view rest = std::string_view(text).substr(shape.size());
    const std::optional<milliseconds> fraction = take_fraction(rest);
    const std::optional<minutes> offset = offset_from(rest);
    const auto number = [&](std::size_t place) { return (*numbers)[place]; };
    const year_month_day date{year{number(0)}, month{static_cast<unsigned>(number(1))},
                              day{static_cast<unsigned>(number(2))}};
    if (!date.ok() || number(3) > 23 || number(4) > 59 || number(5) > 60 || !fraction || !offset)
        return std::nullopt;
    const Instant moment{sys_days{date} + hours{number(3)} + minutes{number(4)} + seconds{number(5)} + *fraction -
                         *offset};
    // Its offset may take a moment out of the years that have four digits: it could not be written again.
    const int year_in_utc = static_cast<int>(year_month_day{floor<days>(moment)}.year());
    return year_in_utc >= 0 && year_in_utc <= 9999 ? std::optional(moment) : std::nullopt;
}

std::string to_rfc3339(Instant instant) {
    const auto date = floor<days>(instant);
    const year_month_day day{date};
    const hh_mm_ss time{instant - date};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return text;
}

} // namespace greenroom
