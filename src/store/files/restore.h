#pragma once

#include "records/collection_file.h"
#include "records/instant.h"
#include "store/files/backup.h"

#include <filesystem>
#include <optional>

namespace greenroom {

/// Makes `collection` what `source` holds, a backup or another collection, brought up to this program's version.
/// `source` is read from end to end first, and the present collection is kept: as a backup, or as the file it is when
/// it is damaged. The learner's folders of a present collection that is sound are read from then on too, for their
/// files are there whatever was restored. Programs that have the collection open see the other one with their next
/// transaction. Ended at any moment it leaves the collection as it was or as `source` is; durable on return. Throws
/// StoreError, and DamagedCollection when `source` is: the collection is as it was.
Restored restore_collection(const std::filesystem::path& collection, const std::filesystem::path& source, Instant now);

/// Gives a collection that cannot be used another name beside it, so that a new one can be made; returns that name.
/// Throws StoreError, also while another program has it open.
std::filesystem::path set_aside(const std::filesystem::path& collection, Instant now);

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RecoveryOffer recovery_offer(const std::filesystem::path& collection);

} // namespace greenroom
