#pragma once

#include "store/files/backup.h"
#include "study/collection/calendar.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// Backs the deck up and removes the backups that the new one supersedes. Throws StoreError as back_up() does; nothing
/// is removed then.
Backup back_up_and_thin_out(const std::filesystem::path& deck, const Calendar& calendar, Instant now);

/// The same on the first call of a study day; nothing when there is a backup of it.
std::optional<Backup> back_up_once_a_day(const std::filesystem::path& deck, const Calendar& calendar, Instant now);

} // namespace greenroom
