#pragma once

#include "records/collection_file.h"
#include "records/store_error.h"

#include <filesystem>
#include <vector>

namespace greenroom {

/// What is done with the file of a collection as a whole, whether or not a program has it open.

/// Reads a collection from end to end and names what is wrong: damage to the file, references that lead nowhere, a
/// search index that does not match the cards, schedules that are not the fold of the review log, deck folders that are
/// gone. A missing file is a complaint too. Changes nothing but what opening it does, and indexes
/// cards again that search does not find.
std::vector<Complaint> examine_collection(const std::filesystem::path& file, Instant now);

/// There is no collection, but there are backups of one: its file was moved or removed. Opening it makes a new one.
class MissingCollection : public StoreError {
public:
    using StoreError::StoreError;
};

/// Throws MissingCollection where that is so, in words without what to do.
void refuse_missing(const std::filesystem::path& file);

/// The collection's backups, newest first.
std::vector<Backup> backups_of(const std::filesystem::path& file);

/// Copies the collection to a file of the person's choice and reads the copy from end to end; durable on return. A
/// Greenroom collection that has the name already is replaced; any other file is refused, and so is the collection
/// itself. Throws StoreError.
Backup back_up_collection_to(const std::filesystem::path& file, const std::filesystem::path& copy, Instant now);

/// Makes the collection what `source` holds, a backup or another collection, which is read from end to end first. The
/// present one is kept as a backup, or as the file it is when it is damaged, and its folders are read further. Ended at
/// any moment it leaves the collection as it was or as `source` is. Throws StoreError, and DamagedCollection when
/// `source` is damaged.
Restored restore_from(const std::filesystem::path& file, const std::filesystem::path& source, Instant now);

/// Gives a collection that cannot be used another name beside it, so that a new one can be made; returns that name.
/// Throws StoreError, also while another program has it open.
std::filesystem::path set_collection_aside(const std::filesystem::path& file, Instant now);

/// Looks for the newest sound backup, and for what it lacks. Reads each backup from end to end until one is sound.
RecoveryOffer recovery_for(const std::filesystem::path& file);

} // namespace greenroom
