#pragma once

#include "store/files/backup.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// What can take the place of a deck that cannot be used.
struct RecoveryOffer {
    std::optional<Backup> backup; ///< the newest sound one; nothing when there is none
    std::optional<int> lacking;   ///< reviews in the deck that the backup lacks; nothing when they cannot be counted
    Instant written;              ///< when the deck's file was last written

    bool operator==(const RecoveryOffer&) const = default;
};

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RecoveryOffer recovery_offer(const std::filesystem::path& deck);

} // namespace greenroom
