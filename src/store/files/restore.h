#pragma once

#include "records/collection_file.h"
#include "records/instant.h"
#include "store/files/backup.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// Makes `deck` what `source` holds, a backup or another deck, brought up to this program's version. `source` is read
/// from end to end first, and the present deck is kept: as a backup, or as the file it is when it is damaged. Programs
/// that have the deck open see the other one with their next transaction. Ended at any moment it leaves the deck as it
/// was or as `source` is; durable on return. Throws StoreError, and DamagedDeck when `source` is: the deck is as it
/// was.
Restored restore_deck(const std::filesystem::path& deck, const std::filesystem::path& source, Instant now);

/// Gives a deck that cannot be used another name beside it, so that a new one can be made; returns that name. Throws
/// StoreError, also while another program has it open.
std::filesystem::path set_aside(const std::filesystem::path& deck, Instant now);

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RecoveryOffer recovery_offer(const std::filesystem::path& deck);

} // namespace greenroom
