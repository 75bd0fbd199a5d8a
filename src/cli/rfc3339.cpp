#include "cli/rfc3339.h"

#include <cstdio>
#include <regex>

namespace greenroom {

using namespace std::chrono;

std::optional<Instant> instant_from_rfc3339(const std::string& text) {
    static const std::regex shape(
        R"((\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|([+-])(\d\d):(\d\d)))");
    std::smatch part;
    if (!std::regex_match(text, part, shape))
        return std::nullopt;
    const auto number = [&](std::size_t group) { return std::stoi(part[group].str()); };
    const year_month_day date{year{number(1)}, month{static_cast<unsigned>(number(2))},
                              day{static_cast<unsigned>(number(3))}};
    if (!date.ok() || number(4) > 23 || number(5) > 59 || number(6) > 60)
        return std::nullopt;
    minutes offset{0};
    if (part[9].matched) {
        if (number(10) > 23 || number(11) > 59)
            return std::nullopt;
        offset = (part[9].str() == "-" ? -1 : 1) * (hours{number(10)} + minutes{number(11)});
    }
    const milliseconds fraction{part[7].matched ? static_cast<int>(std::stod("0" + part[7].str()) * 1000) : 0};
    return Instant{sys_days{date} + hours{number(4)} + minutes{number(5)} + seconds{number(6)} + fraction - offset};
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
