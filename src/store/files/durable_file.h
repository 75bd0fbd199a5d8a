#pragma once

#include "platform/disk.h"

#include <filesystem>

namespace greenroom {

/// Makes what was written to `file` survive a power cut. Throws StoreError.
void sync_file(const std::filesystem::path& file);

/// Makes the names made, changed and removed in `folder` survive a power cut. Throws StoreError.
void sync_folder(const std::filesystem::path& folder);

/// Makes a folder with those above it, durably; does nothing where it is. Throws StoreError.
void make_folder(const std::filesystem::path& folder);

/// Gives a synced file the name `to` in place of whatever had it, durably: at any moment `to` is the old file or the
/// new one. Both are in one folder. Throws StoreError.
void rename_durably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Gives a file a second name that stays when the first goes: as a link, or as a synced copy where the disk has no
/// links. `to` must not exist. Throws StoreError.
void keep_as(const std::filesystem::path& file, const std::filesystem::path& to);

/// Removes a file where it is. Throws StoreError.
void remove_file(const std::filesystem::path& file);

/// Whether this program may write the file and make others beside it.
bool can_write(const std::filesystem::path& file);

/// The folder a file is in; "." for a bare name.
std::filesystem::path folder_of(const std::filesystem::path& file);

/// Where a link leads, also one to a file that is not there; any other path as it is.
std::filesystem::path behind_links(const std::filesystem::path& file);

/// Makes an empty file where nothing has the name yet: false where something has. Throws StoreError.
bool make_new_file(const std::filesystem::path& file);

/// Keeps other programs that take the same lock waiting while it lives; ends with the program, however that ends.
class FileLock {
public:
    /// Waits for the lock. `file` is made where there is none and stays, empty. Throws StoreError.
    explicit FileLock(const std::filesystem::path& file);

private:
    DiskLock lock_;
};

} // namespace greenroom
