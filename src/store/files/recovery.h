#pragma once

#include "records/collection_file.h"
#include "store/files/backup.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RecoveryOffer recovery_offer(const std::filesystem::path& deck);

} // namespace greenroom
