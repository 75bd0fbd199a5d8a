#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace greenroom::test {

/// A disk under SQLite that can be full, and whose power can fail. While it lives it is SQLite's default file system;
/// what it is asked goes through to the real one, and it remembers what was synced.
///
/// The model of a power cut: of what was written since a file's last sync, any subset of 512-byte sectors is on the
/// disk, in any order; so is any of its changes of length. A file made, or removed, since its folder's last sync is
/// there or not. SQLite syncs a folder by deleting a file with that wish, and with the first sync of a journal or
/// write-ahead log that it made: so do those here, and nothing else does.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Refuses the `n`-th write from now, from 1, and each after it, for want of room; until there is room again.
    void fill_at_write(int n);
    void make_room();
    /// Writes since the disk was last told when to be full.
    int writes() const { return writes_; }
    /// Whether a write was refused since then.
    bool was_full() const { return refused_; }

    /// Cuts the power at the `n`-th write, sync or removal from now, from 1: it and all later ones fail.
    void cut_power_at(int n);
    bool has_power() const { return has_power_; }
    /// Writes, syncs and removals since the disk was made or its power was last planned.
    int steps() const { return steps_; }

    /// Takes the files of `folder` as they are for synced.
    void settle(const std::filesystem::path& folder);

    /// Writes what a machine may find on the disk after the power cut, of the files in `folder`, into `into`.
    void write_what_is_left(const std::filesystem::path& folder, const std::filesystem::path& into,
                            std::mt19937& random) const;

    struct Change {
        long long offset = 0;
        std::optional<std::string> bytes; ///< nothing for a change of length to `offset`
    };
    /// A file as the disk surely has it, and what may be on it besides.
    struct Content {
        std::string synced;
        std::vector<Change> since;
    };
    enum class Name { Lasting, Made, Removed };
    struct Known {
        std::shared_ptr<Content> content = std::make_shared<Content>();
        Name name = Name::Made;
    };

    // What SQLite asks, as the file system under test passes it on.
    bool may_write();
    bool may_step();
    std::shared_ptr<Content> opened(const std::string& file);
    void removed(const std::string& file, bool folder_too);
    void folder_synced(const std::string& file);

private:
    std::map<std::string, std::vector<Known>> files_; ///< by path; several where a removed one was made again
    int writes_ = 0;
    int full_at_ = 0;
    bool refused_ = false;
    int steps_ = 0;
    int cut_at_ = 0;
    bool has_power_ = true;
    std::unique_ptr<sqlite3_vfs> vfs_;
    sqlite3_vfs* real_;
};

} // namespace greenroom::test
