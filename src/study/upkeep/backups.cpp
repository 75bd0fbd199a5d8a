#include "study/upkeep/backups.h"

#include "study/upkeep/backup_retention.h"

#include <algorithm>

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

} // namespace greenroom
