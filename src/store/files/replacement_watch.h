#pragma once

#include "store/files/durable_file.h"

#include <SQLiteCpp/Database.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace greenroom {

/// Notices that another program, such as one that keeps folders in step, replaced, moved, removed or wrote a
/// collection's file while a connection has it open in SQLite's write-ahead mode.
class ReplacementWatch {
public:
    /// Takes the file of this name for the connection's, as it is now. `connection` must outlive this.
    ReplacementWatch(SQLite::Database& connection, const std::filesystem::path& file);

    /// Throws ReplacedCollection where the file is no longer the one that the connection writes. What the connection
    /// has is kept beside it then, where that is still whole, and its log does not become the other file's.
    void check();

    /// Takes the file as it is now for the connection's, which has just written.
    void remember();

private:
    /// How far SQLite's log was carried over to the file, and which log it is. Nothing but that writes the file.
    using CheckpointMarks = std::array<std::uint32_t, 4>;

    std::optional<CheckpointMarks> marks() const;
    [[noreturn]] void refuse_replaced(bool other_file_has_the_name);
    [[noreturn]] void refuse_overwritten();
    std::filesystem::path keep_what_is_open();
    void part_from_log();

    SQLite::Database& connection_;
    std::filesystem::path file_;
    std::optional<FileStamp> known_;
    std::optional<FileStamp> known_log_;
    std::optional<CheckpointMarks> known_marks_; ///< nothing while the log is being carried over
};

} // namespace greenroom
