#pragma once

#include "records/collection_file.h"
#include "records/instant.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Where a collection's backups are.
std::filesystem::path backup_folder(const std::filesystem::path& collection);

/// The collection's backups, newest first; every file is opened for its number of reviews, none is read whole.
std::vector<Backup> list_backups(const std::filesystem::path& collection);

/// Where what a collection held is kept when its file is replaced or removed while it is open: beside it, named by its
/// last review.
std::filesystem::path kept_file(const std::filesystem::path& collection, std::optional<Instant> last_review);

/// The backups, and the files of kept_file(), by what is inside: the one with the latest review first, of those the one
/// with the most reviews, and last what cannot be read. What the names say of their moments does not count: a clock may
/// have been wrong.
std::vector<Backup> list_backups_by_content(const std::filesystem::path& collection);

/// The first of list_backups_by_content() that is sound from end to end; nothing when there is none.
std::optional<Backup> newest_good_backup(const std::filesystem::path& collection);

/// Copies the collection, which others may write meanwhile, into its backup folder and reads the copy from end to end
/// before it gets its name: a file of that name is whole and sound. Durable on return. Throws DamagedCollection when
/// the collection is damaged, StoreError when there is no room or no permission; nothing is left behind then.
Backup back_up(const std::filesystem::path& collection, Instant now);

/// The same, to a file of the person's choice. A Greenroom collection that has the name already is replaced by it; any
/// other file is refused, and so is the collection itself.
Backup back_up_to(const std::filesystem::path& collection, const std::filesystem::path& file, Instant now);

/// Removes a backup. Throws StoreError.
void remove_backup(const Backup& backup);

/// Copies what `from` holds into `to`, which is made or replaced, by SQLite's online backup in steps: one moment of it,
/// whoever writes meanwhile. `to` is one file, synced, with nothing beside it. Throws StoreError.
void copy_collection(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same, of what a connection sees, which is in no transaction. Throws SQLite::Exception or StoreError.
void copy_open_collection(SQLite::Database& source, const std::filesystem::path& to);

/// A moment in UTC as file names have it: "20261120T090000Z".
std::string file_name_text(Instant instant);

/// `<stem of collection>-<what><moment><extension of collection>` in `folder`, with -2, -3 … after the moment where it
/// is taken.
std::filesystem::path free_name(const std::filesystem::path& folder, const std::filesystem::path& collection,
                                const std::string& what, Instant now);

/// When the backup of this name was made, if it is one of `collection`.
std::optional<Instant> backup_moment(const std::filesystem::path& collection, const std::string& name);

} // namespace greenroom
