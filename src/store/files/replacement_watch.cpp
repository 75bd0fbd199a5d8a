#include "store/files/replacement_watch.h"

#include "records/store_error.h"
#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstring>
#include <string>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

Message what_to_do() {
    return English::tr("Nothing more is saved to it. Close every Greenroom, see that the right file has the name, "
                       "and open it again");
}

bool is_same_file(const std::optional<FileStamp>& one, const std::optional<FileStamp>& other) {
    return one && other && one->is_same_file(*other);
}

} // namespace

ReplacementWatch::ReplacementWatch(SQLite::Database& connection, const fs::path& file)
    : connection_(connection), file_(fs::absolute(behind_links(file))) {
    pragma_number(connection_, "user_version"); // SQLite opens its log with the first read.
    known_log_ = stamp_of(write_ahead_log_of(file_));
    remember();
}

void ReplacementWatch::check() {
    const std::optional<FileStamp> now = stamp_of(file_);
    if (!is_same_file(now, known_))
        refuse_replaced(now.has_value());
    if (!is_same_file(stamp_of(write_ahead_log_of(file_)), known_log_))
        refuse_replaced(false);
    if (now != known_ && known_marks_ && marks() == known_marks_)
        refuse_overwritten();
    remember();
}

// The places of these numbers in SQLite's shared memory: https://sqlite.org/walformat.html, "The WAL-Index Header".
std::optional<ReplacementWatch::CheckpointMarks> ReplacementWatch::marks() const {
    constexpr int region_size = 32 * 1024;
    constexpr std::size_t places[] = {32, 36, 96, 128}; // both salts, frames carried over, frames about to be
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    void volatile* memory = nullptr;
    if (!file || !file->pMethods || file->pMethods->iVersion < 2 ||
        file->pMethods->xShmMap(file, 0, region_size, 0, &memory) != SQLITE_OK || !memory)
        return std::nullopt;
    CheckpointMarks marks{};
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = *reinterpret_cast<volatile std::uint32_t*>(static_cast<volatile char*>(memory) + places[i]);
    const bool under_way = marks[2] != marks[3];
    return under_way ? std::nullopt : std::optional(marks);
}

void ReplacementWatch::remember() {
    const auto before = marks();
    known_ = stamp_of(file_);
    known_marks_ = before == marks() ? before : std::nullopt;
}

void ReplacementWatch::refuse_replaced(bool other_file_has_the_name) {
    const Message what = other_file_has_the_name
                             ? English::tr("The collection %1 was replaced by another file while it was open.")
                             : English::tr("The collection %1 or its log was moved or removed while it was open.");
    const fs::path kept = keep_what_is_open();
    if (other_file_has_the_name)
        part_from_log();
    throw ReplacedCollection(English::tr("%1 %2. What was saved until then is kept as %3")
                                 .arg(what.arg(file_.string()))
                                 .arg(what_to_do())
                                 .arg(kept.string()));
}

void ReplacementWatch::refuse_overwritten() {
    // What is open is no longer whole; its log must not be carried over to what another program wrote.
    sqlite3_db_config(connection_.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    part_from_log();
    throw ReplacedCollection(
        English::tr("The collection %1 was written by another program while it was open. %2, or go back to a backup")
            .arg(file_.string())
            .arg(what_to_do()));
}

/// Named by the last review, so that several connections keep one copy.
fs::path ReplacementWatch::keep_what_is_open() {
    const fs::path kept = kept_file(file_, last_review(connection_));
    if (!fs::exists(kept))
        copy_open_collection(connection_, kept);
    return kept;
}

void ReplacementWatch::part_from_log() {
    const fs::path log = write_ahead_log_of(file_);
    if (is_same_file(stamp_of(log), known_log_))
        rename_durably(log, kept_log_of(file_));
    remove_file(shared_memory_of(file_));
}

} // namespace greenroom
