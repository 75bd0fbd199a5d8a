#include "store/files/backup_name.h"

#include <cstdio>

namespace greenroom {

namespace fs = std::filesystem;

std::string file_name_text(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

fs::path free_name(const fs::path& folder, const fs::path& deck, const std::string& what, Instant now) {
    const std::string begin = deck.stem().string() + "-" + what + file_name_text(now);
    fs::path name = folder / (begin + deck.extension().string());
    for (int number = 2; fs::exists(name); ++number)
        name = folder / (begin + "-" + std::to_string(number) + deck.extension().string());
    return name;
}

std::optional<Instant> backup_moment(const fs::path& deck, const std::string& name) {
    const std::string begin = deck.stem().string() + "-";
    const std::string end = deck.extension().string();
    if (!name.starts_with(begin) || !name.ends_with(end))
        return std::nullopt;
    int year = 0, hour = 0, minute = 0, second = 0, read = 0;
    unsigned month = 0, day = 0;
    const std::string text = name.substr(begin.size());
    if (std::sscanf(text.c_str(), "%4d%2u%2uT%2d%2d%2dZ%n", &year, &month, &day, &hour, &minute, &second, &read) != 6 ||
        read != 16)
        return std::nullopt;
    const std::string rest = text.substr(16);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    int number = 0;
    char after[2] = {};
    const bool is_end = rest == end || std::sscanf(rest.c_str(), "-%d%1[.]", &number, after) >= 1;
    if (!date.ok() || !is_end)
        return std::nullopt;
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

} // namespace greenroom
