#include "study/upkeep/backups.h"

#include "store/files/backup.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace greenroom {

Backup back_up_and_thin_out(const std::filesystem::path& deck, const Calendar& calendar, Instant now) {
    Backup made = back_up(deck, now);
    const std::vector<Backup> all = list_backups(deck);
    std::vector<StudyDay> days;
    for (const Backup& backup : all)
        days.push_back(calendar.day_of(backup.at));
    for (const std::size_t place : superseded(days, calendar.day_of(now)))
        remove_backup(all[place]);
    return made;
}

std::optional<Backup> back_up_once_a_day(const std::filesystem::path& deck, const Calendar& calendar, Instant now) {
    const auto is_todays = [&](const Backup& backup) { return calendar.day_of(backup.at) == calendar.day_of(now); };
    if (std::ranges::any_of(list_backups(deck), is_todays))
        return std::nullopt;
    return back_up_and_thin_out(deck, calendar, now);
}

namespace {

/// Days since a Monday, in whole weeks.
std::int64_t week_of(StudyDay day) {
    constexpr std::int64_t days_from_monday_to_the_epoch = 3;
    const std::int64_t days = day.number + days_from_monday_to_the_epoch;
    return days >= 0 ? days / 7 : (days - 6) / 7;
}

std::int64_t month_of(StudyDay day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    return static_cast<int>(date.year()) * 12 + static_cast<std::int64_t>(static_cast<unsigned>(date.month()));
}

/// Marks the first of each of the newest `count` periods from place `from` on.
void keep_newest(std::span<const StudyDay> made, std::size_t from, int count,
                 const std::function<std::int64_t(StudyDay)>& period, std::vector<bool>& kept) {
    std::optional<std::int64_t> latest;
    for (std::size_t place = from; place < made.size() && count > 0; ++place) {
        if (period(made[place]) == latest)
            continue;
        latest = period(made[place]);
        kept[place] = true;
        --count;
    }
}

} // namespace

std::vector<std::size_t> superseded(std::span<const StudyDay> made, StudyDay today, const Retention& keep) {
    std::vector<bool> kept(made.size());
    std::size_t before_today = 0;
    for (; before_today < made.size() && made[before_today] >= today; ++before_today)
        kept[before_today] = true;
    keep_newest(
        made, before_today, keep.days, [](StudyDay day) { return day.number; }, kept);
    keep_newest(made, 0, keep.weeks, week_of, kept);
    keep_newest(made, 0, keep.months, month_of, kept);
    std::vector<std::size_t> gone;
    for (std::size_t place = 0; place < made.size(); ++place)
        if (!kept[place])
            gone.push_back(place);
    return gone;
}

} // namespace greenroom
