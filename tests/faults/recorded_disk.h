#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace greenroom::test {

/// Everything that this program asks of the disk below one folder while it lives, SQLite's calls, those of the standard
/// library and its own alike, so that the power can be cut afterwards at every single step. One at a time; the work
/// runs on one thread.
///
/// The model of a power cut is that of FaultyDisk: of what was written since a file's last sync any 512-byte sectors
/// are on the disk, in any order, and any of its changes of length; of the names made, changed and removed since their
/// folder's last sync, any. A change of a name is one step: the file has the old or the new one.
class RecordedDisk {
public:
    /// What is in `folder` now is taken for synced.
    explicit RecordedDisk(const std::filesystem::path& folder);
    ~RecordedDisk();
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;

    /// Records no more. Throws std::logic_error when what was recorded does not make the folder what it is: then
    /// something was asked for that is not recorded, and no cut would mean anything.
    void stop();

    /// Writes, syncs and changes of names that were recorded.
    std::size_t steps() const { return steps_.size(); }
    /// In words, from 0.
    std::string step(std::size_t place) const;

    /// Writes what a machine may find of the folder into `into` when the power fails after this many steps.
    void write_what_is_left(std::size_t steps, const std::filesystem::path& into, std::mt19937& random) const;

    // What this program asks, as the functions that stand in for those of the C library pass it on.
    void wrote(int descriptor, const void* bytes, std::size_t size, std::int64_t offset);
    void resized(int descriptor, std::int64_t size);
    void resized(const char* file, std::int64_t size);
    void synced(int descriptor);
    void renamed(const char* from, const char* to);
    void linked(const char* from, const char* to);
    void removed(const char* file);
    void made_folder(const char* folder);

private:
    using File = int;
    static constexpr File a_folder = -1;
    using Names = std::map<std::string, File>;

    struct Step {
        enum class Kind { Write, Resize, Sync, Make, Rename, Link, Remove, SyncFolder };

        Kind kind = Kind::Write;
        File file = 0;
        std::int64_t offset = 0; ///< of a write; the size of a change of length
        std::string bytes;
        std::string folder; ///< whose names change, as an absolute path
        std::string name;   ///< the new one
        std::string before; ///< of a rename
    };
    struct Content;
    struct State;

    bool is_below(const std::string& path) const { return path.starts_with(folder_ + "/"); }
    /// The file that has this name, which is made known where it is not yet.
    std::optional<File> file_at(const std::string& path);
    std::optional<File> file_of(int descriptor);
    void forget_nameless(File file);
    void note_names_of(const std::string& folder);
    void note_name(Step::Kind kind, const std::string& path, File file, const std::string& before = {});
    void put_names(const State& state, const std::string& folder, const std::filesystem::path& into,
                   std::mt19937* random) const;

    std::string folder_;
    std::vector<std::string> at_first_; ///< contents, by file
    std::map<std::string, Names> names_at_first_;
    std::map<std::string, Names> names_;                            ///< as they are now, by folder
    std::map<std::pair<std::uint64_t, std::uint64_t>, File> files_; ///< by device and number
    File next_ = 0;
    std::vector<Step> steps_;
    std::string fault_; ///< of the recording
};

} // namespace greenroom::test
