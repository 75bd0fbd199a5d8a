#include "store/files/backup.h"

#include "cards/text/ascii.h"
#include "records/store_error.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/durable_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// About 1 MiB: the disk has room for others between two steps.
constexpr int pages_per_step = 256;

/// A file of its own beside the final name, so that it can be renamed; hidden, and never taken for a backup. Removed at
/// the end of a scope, unless it got its name.
class Unfinished {
public:
    explicit Unfinished(const fs::path& final_name) {
        const std::string begin = "." + final_name.filename().string();
        for (int number = 1; file_.empty() || !make_new_file(file_); ++number)
            file_ = folder_of(final_name) / (begin + "." + std::to_string(number) + ".part");
    }
    ~Unfinished() {
        if (file_.empty())
            return;
        std::error_code stays_until_the_next_backup;
        for (const fs::path& part : {file_, write_ahead_log_of(file_), journal_of(file_), shared_memory_of(file_)})
            fs::remove(part, stays_until_the_next_backup);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const fs::path& file() const { return file_; }

    /// From here on the hidden name may be another's.
    void finish(const fs::path& final_name) {
        rename_durably(file_, final_name);
        file_.clear();
    }

private:
    fs::path file_; ///< empty once it has its name
};

/// What a backup left that was ended from outside. Only to be called under the folder's lock.
void remove_unfinished(const fs::path& folder) {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
        if (entry.path().filename().string().starts_with(".") &&
            entry.path().string().find(".part") != std::string::npos)
            remove_file(entry.path());
}

void copy_pages(SQLite::Database& from, SQLite::Database& to) {
    // A transaction of the reader holds one moment: whatever is written meanwhile, no step starts again.
    from.exec("BEGIN");
    count_reviews(from);
    {
        SQLite::Backup copy(to, from);
        for (int result = SQLITE_OK; result != SQLITE_DONE;) {
            result = copy.executeStep(pages_per_step);
            if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
                throw SQLite::Exception("another program keeps it busy", result);
        }
    }
    from.exec("COMMIT");
}

Backup write(const fs::path& collection, const fs::path& file, Instant now) {
    Unfinished part(file);
    copy_collection(collection, part.file());
    const CollectionSummary summary = [&] {
        try {
            return check_collection_file(part.file());
        } catch (const DamagedCollection&) {
            throw DamagedCollection(
                English::tr(
                    "The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup")
                    .arg(collection.string()));
        }
    }();
    part.finish(file);
    return {file, std::chrono::floor<std::chrono::seconds>(now), fs::file_size(file), summary.reviews,
            summary.last_review};
}

/// Adds what the log of a backup holds, where that can be read.
void look_inside(Backup& backup) {
    try {
        SQLite::Database connection = connect_to_read(backup.file);
        refuse_other_files(connection, backup.file);
        backup.reviews = count_reviews(connection);
        backup.last_review = last_review(connection);
    } catch (const std::exception&) {
        // Listed all the same: it says that it cannot be read.
    }
}

/// ".sqlite", or "-2.sqlite" for the second backup of a moment.
bool is_end_of_name(std::string_view text, std::string_view extension) {
    if (!text.ends_with(extension))
        return false;
    text.remove_suffix(extension.size());
    return text.empty() ||
           (text.size() > 1 && text.front() == '-' && std::ranges::all_of(text.substr(1), cards::is_digit));
}

/// The moment between `begin` and `end` in the name of a file, if it is so named.
std::optional<Instant> moment_in_name(const std::string& name, const std::string& begin, const std::string& end) {
    if (!name.starts_with(begin) || !name.ends_with(end))
        return std::nullopt;
    constexpr std::string_view shape = "00000000T000000Z";
    const std::string text = name.substr(begin.size());
    const auto numbers = cards::numbers_of_shape(text.substr(0, shape.size()), shape);
    if (!numbers || !is_end_of_name(text.substr(shape.size()), end))
        return std::nullopt;
    const int day = (*numbers)[0], time = (*numbers)[1];
    const std::chrono::year_month_day date{std::chrono::year{day / 10000},
                                           std::chrono::month{static_cast<unsigned>(day / 100 % 100)},
                                           std::chrono::day{static_cast<unsigned>(day % 100)}};
    const int hour = time / 10000, minute = time / 100 % 100, second = time % 100;
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

/// To the second, as names have it.
Instant moment_of(fs::file_time_type time) {
    return std::chrono::floor<std::chrono::seconds>(fs::file_time_type::clock::to_sys(time));
}

constexpr const char* kept_name = "-kept-";

/// The files of kept_file(), newest first. Their names say nothing of when they were made.
std::vector<Backup> list_kept(const fs::path& collection) {
    std::vector<Backup> kept;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_of(collection), none))
        if (moment_in_name(entry.path().filename().string(), collection.stem().string() + kept_name,
                           collection.extension().string()))
            look_inside(kept.emplace_back(
                Backup{entry.path(), moment_of(entry.last_write_time(none)), entry.file_size(none), {}, {}}));
    std::ranges::sort(kept, std::ranges::greater(), [](const Backup& one) { return std::tie(one.at, one.file); });
    return kept;
}

/// Refuses to write over what is not ours to replace.
void refuse_taken(const fs::path& collection, const fs::path& file) {
    if (!fs::exists(file))
        return;
    if (fs::equivalent(collection, file))
        throw StoreError(
            English::tr("Could not write the backup %1: that is the collection itself; choose another name")
                .arg(file.string()));
    if (fs::exists(write_ahead_log_of(file)))
        throw StoreError(English::tr("Could not write the backup %1: that is a collection in use; choose another name")
                             .arg(file.string()));
    try {
        SQLite::Database connection = connect_to_read(file);
        if (pragma_number(connection, "application_id") == collection_application_id)
            return;
    } catch (const std::exception&) {
        // No database at all: refused like any other file.
    }
    throw StoreError(English::tr("Could not write the backup %1: that file already exists and is not a Greenroom "
                                 "collection; choose another name")
                         .arg(file.string()));
}

} // namespace

fs::path backup_folder(const fs::path& collection) { return folder_of(collection) / "backups"; }

std::vector<Backup> list_backups(const fs::path& collection) {
    std::vector<Backup> backups;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(backup_folder(collection), none))
        if (const auto at = backup_moment(collection, entry.path().filename().string()))
            look_inside(backups.emplace_back(Backup{entry.path(), *at, entry.file_size(none), {}, {}}));
    std::ranges::sort(backups,
                      [](const Backup& a, const Backup& b) { return std::tie(a.at, a.file) > std::tie(b.at, b.file); });
    return backups;
}

fs::path kept_file(const fs::path& collection, std::optional<Instant> last_review) {
    return folder_of(collection) / (collection.stem().string() + kept_name +
                                    file_name_text(last_review.value_or(Instant{})) + collection.extension().string());
}

std::vector<Backup> list_backups_by_content(const fs::path& collection) {
    // Of two with the same reviews what was kept is the later one.
    std::vector<Backup> backups = list_kept(collection);
    std::ranges::copy(list_backups(collection), std::back_inserter(backups));
    // The log only grows, so that a later backup holds what an earlier one does and more, whatever a clock said.
    std::ranges::stable_sort(backups, std::ranges::greater(),
                             [](const Backup& backup) { return std::tie(backup.last_review, backup.reviews); });
    return backups;
}

std::optional<Backup> newest_good_backup(const fs::path& collection) {
    for (const Backup& backup : list_backups_by_content(collection)) {
        try {
            check_collection_file(backup.file);
            return backup;
        } catch (const StoreError&) {
            // An older one may be sound.
        }
    }
    return std::nullopt;
}

Backup back_up(const fs::path& collection, Instant now) {
    const fs::path folder = backup_folder(collection);
    make_folder(fs::absolute(folder));
    const FileLock one_at_a_time(folder / ".lock");
    remove_unfinished(folder);
    return write(collection, free_name(folder, collection, "", now), now);
}

Backup back_up_to(const fs::path& collection, const fs::path& file, Instant now) {
    refuse_taken(collection, file);
    return write(collection, behind_links(file), now);
}

void remove_backup(const Backup& backup) { remove_file(backup.file); }

void copy_collection(const fs::path& from, const fs::path& to) {
    try {
        SQLite::Database source = connect(from, WhenMissing::Refuse);
        refuse_other_files(source, from);
        if (pragma_number(source, "user_version") == 0)
            throw DamagedCollection(English::tr("The collection %1 is empty; go back to a backup").arg(from.string()));
        copy_open_collection(source, to);
    } catch (const SQLite::Exception& error) {
        throw_store_error("copy the collection", from, error);
    }
}

void copy_open_collection(SQLite::Database& source, const fs::path& to) {
    for (const fs::path& old : {write_ahead_log_of(to), journal_of(to), shared_memory_of(to)})
        remove_file(old);
    // Emptied, not removed: the name is this copy's.
    if (!make_new_file(to))
        fs::resize_file(to, 0);
    {
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE);
        // Nobody else sees it before it is whole, so that a journal would guard nothing.
        target.exec("PRAGMA synchronous = OFF");
        target.exec("PRAGMA journal_mode = OFF");
        copy_pages(source, target);
        // The copy says of itself that it has a write-ahead log, as the collection does; a backup is one file.
        target.exec("PRAGMA journal_mode = DELETE");
    }
    sync_file(to);
}

namespace fs = std::filesystem;

std::string file_name_text(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

fs::path free_name(const fs::path& folder, const fs::path& collection, const std::string& what, Instant now) {
    const std::string begin = collection.stem().string() + "-" + what + file_name_text(now);
    fs::path name = folder / (begin + collection.extension().string());
    for (int number = 2; fs::exists(name); ++number)
        name = folder / (begin + "-" + std::to_string(number) + collection.extension().string());
    return name;
}

std::optional<Instant> backup_moment(const fs::path& collection, const std::string& name) {
    return moment_in_name(name, collection.stem().string() + "-", collection.extension().string());
}

} // namespace greenroom
