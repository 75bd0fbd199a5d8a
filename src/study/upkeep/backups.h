#pragma once

#include "records/collection_file.h"
#include "study/collection/calendar.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace greenroom {

/// Backs the deck up and removes the backups that the new one supersedes. Throws StoreError as back_up() does; nothing
/// is removed then.
Backup back_up_and_thin_out(const std::filesystem::path& deck, const Calendar& calendar, Instant now);

/// The same on the first call of a study day; nothing when there is a backup of it.
std::optional<Backup> back_up_once_a_day(const std::filesystem::path& deck, const Calendar& calendar, Instant now);

/// How many backups are kept besides all of today's: the newest of each of so many days before it, weeks (from Monday)
/// and months. Only days, weeks and months that have a backup count, so that a long break thins out nothing.
struct Retention {
    int days = 7;
    int weeks = 8;
    int months = 12;
};

/// Which backups are to go, as places in `made`: the study days on which they were made, newest backup first.
/// What was made after `today` (a clock set back) stays.
std::vector<std::size_t> superseded(std::span<const StudyDay> made, StudyDay today, const Retention& keep = {});

} // namespace greenroom
