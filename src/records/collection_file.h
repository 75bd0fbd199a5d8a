#pragma once

#include "messages/message.h"
#include "records/instant.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Whether a deck can be changed.
enum class Access { ReadWrite, ReadOnly };

/// A copy of a deck as it was at one moment, in the folder `backups` beside it.
struct Backup {
    std::filesystem::path file;
    Instant at;                         ///< when it was made, to the second
    std::uintmax_t size = 0;            ///< bytes
    std::optional<int> reviews;         ///< grades in its log; nothing when it cannot be read
    std::optional<Instant> last_review; ///< the latest entry of its log; nothing when there is none

    bool operator==(const Backup&) const = default;
};

/// What going back to an earlier deck did.
struct Restored {
    int reviews = 0;                             ///< grades in the log of the deck as it now is
    std::optional<std::filesystem::path> before; ///< what the deck was until now: a backup, or the damaged file;
                                                 ///< nothing where there was no deck
};

/// What can take the place of a deck that cannot be used.
struct RecoveryOffer {
    std::optional<Backup> backup; ///< the newest sound one; nothing when there is none
    std::optional<int> lacking;   ///< reviews in the deck that the backup lacks; nothing when they cannot be counted
    Instant written;              ///< when the deck's file was last written
    std::vector<Backup> backups;  ///< all, the one with the latest review and the most of them first, sound or not

    bool operator==(const RecoveryOffer&) const = default;
};

/// What is wrong with a deck, in words for people: what, and what to do.
struct Complaint {
    /// Damaged: the file itself, which a backup cures. Amiss: something in it that can be mended where it is.
    enum class Kind { Damaged, Amiss };

    Kind kind = Kind::Amiss;
    Message text;
};

} // namespace greenroom
