#pragma once

#include "platform/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace greenroom {

/// Makes what was written to a file survive a power cut; of a folder the names made, changed and removed in it. A disk
/// that keeps no folder to be synced is no error.
std::error_code sync_to_disk(const std::filesystem::path& file);

/// Whether this program may write the file or the folder.
bool may_write(const std::filesystem::path& file);

/// Makes an empty file; std::errc::file_exists where something has the name.
std::error_code make_empty_file(const std::filesystem::path& file);

/// Makes a folder of a new name in `parent` that nobody but this user may enter; nothing where it cannot be made.
std::optional<std::filesystem::path> make_private_folder(const std::filesystem::path& parent);

/// What tells a file from another one that takes its name, and whether somebody wrote it.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t number = 0;     ///< of the file on its device
    std::int64_t size = 0;        ///< bytes
    std::int64_t modified_ns = 0; ///< last write

    bool operator==(const FileStamp&) const = default;
    bool is_same_file(const FileStamp& other) const { return device == other.device && number == other.number; }
};

/// The stamp of the file that has the name now; nothing where there is none. The file is not opened: that would undo
/// SQLite's locks on it.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// A file that grows piece by piece, each of them on the disk once it is written.
class GrowingFile {
public:
    /// Goes on after the first `size` bytes of a file, and cuts off what is behind them; makes it, for this user alone,
    /// where there is none. Throws std::system_error.
    GrowingFile(const std::filesystem::path& file, std::uintmax_t size);
    /// Throws std::system_error; what was written before stays.
    void write(std::string_view bytes);

private:
    Descriptor descriptor_;
};

/// A lock that other programs which ask for the same one wait for; it ends with the program, however that ends.
class DiskLock {
public:
    /// Waits for the lock. `file` is made where there is none and stays, empty. Throws std::system_error.
    explicit DiskLock(const std::filesystem::path& file);

private:
    Descriptor descriptor_;
};

} // namespace greenroom
