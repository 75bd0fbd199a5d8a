#pragma once

#include "store/backup.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// What can take the place of a deck that cannot be used.
struct RescueOffer {
    std::optional<Backup> backup; ///< the newest sound one; nothing when there is none
    std::optional<int> lacking;   ///< reviews in the deck that the backup lacks; nothing when they cannot be counted
    Instant written;              ///< when the deck's file was last written

    bool operator==(const RescueOffer&) const = default;
};

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RescueOffer rescue_offer(const std::filesystem::path& deck);

} // namespace greenroom
