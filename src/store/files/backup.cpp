#include "store/files/backup.h"

#include "records/store_error.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/durable_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// About 1 MiB: the disk has room for others between two steps.
constexpr int pages_per_step = 256;

/// Beside its final name, so that it can be renamed; hidden, and never taken for a backup.
fs::path unfinished(const fs::path& file) { return folder_of(file) / ("." + file.filename().string() + ".part"); }

/// Removes an unfinished file at the end of a scope, unless it got its name.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) {}
    ~Unfinished() {
        std::error_code stays_until_the_next_backup;
        for (const fs::path& part : {file_, write_ahead_log_of(file_), journal_of(file_), shared_memory_of(file_)})
            fs::remove(part, stays_until_the_next_backup);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

private:
    fs::path file_;
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
    const fs::path part = unfinished(file);
    const Unfinished guard(part);
    copy_collection(collection, part);
    const CollectionSummary summary = [&] {
        try {
            return check_collection_file(part);
        } catch (const DamagedCollection&) {
            throw DamagedCollection("The collection " + collection.string() +
                                    " is damaged: its copy did not read whole, and was not kept; go back to a backup");
        }
    }();
    rename_durably(part, file);
    return {file, std::chrono::floor<std::chrono::seconds>(now), fs::file_size(file), summary.reviews};
}

std::optional<int> reviews_in(const fs::path& file) {
    try {
        SQLite::Database connection = connect_to_read(file);
        return count_reviews(connection);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Refuses to write over what is not ours to replace.
void refuse_taken(const fs::path& collection, const fs::path& file) {
    if (!fs::exists(file))
        return;
    const std::string could_not = "Could not write the backup " + file.string() + ": ";
    if (fs::equivalent(collection, file))
        throw StoreError(could_not + "that is the collection itself; choose another name");
    if (fs::exists(write_ahead_log_of(file)))
        throw StoreError(could_not + "that is a collection in use; choose another name");
    try {
        SQLite::Database connection = connect_to_read(file);
        if (pragma_number(connection, "application_id") == collection_application_id)
            return;
    } catch (const std::exception&) {
        // No database at all: refused like any other file.
    }
    throw StoreError(could_not + "that file already exists and is not a Greenroom collection; choose another name");
}

} // namespace

fs::path backup_folder(const fs::path& collection) { return folder_of(collection) / "backups"; }

std::vector<Backup> list_backups(const fs::path& collection) {
    std::vector<Backup> backups;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(backup_folder(collection), none))
        if (const auto at = backup_moment(collection, entry.path().filename().string()))
            backups.push_back({entry.path(), *at, entry.file_size(none), reviews_in(entry.path())});
    std::ranges::sort(backups,
                      [](const Backup& a, const Backup& b) { return std::tie(a.at, a.file) > std::tie(b.at, b.file); });
    return backups;
}

std::optional<Backup> newest_good_backup(const fs::path& collection) {
    for (Backup& backup : list_backups(collection)) {
        try {
            backup.reviews = check_collection_file(backup.file).reviews;
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
    return write(collection, file, now);
}

void remove_backup(const Backup& backup) { remove_file(backup.file); }

void copy_collection(const fs::path& from, const fs::path& to) {
    for (const fs::path& old : {to, write_ahead_log_of(to), journal_of(to), shared_memory_of(to)})
        remove_file(old);
    try {
        SQLite::Database source = connect(from, WhenMissing::Refuse);
        refuse_other_files(source, from);
        if (pragma_number(source, "user_version") == 0)
            throw DamagedCollection("The collection " + from.string() + " is empty; go back to a backup");
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // Nobody else sees it before it is whole, so that a journal would guard nothing.
        target.exec("PRAGMA synchronous = OFF");
        target.exec("PRAGMA journal_mode = OFF");
        copy_pages(source, target);
        // The copy says of itself that it has a write-ahead log, as the collection does; a backup is one file.
        target.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& error) {
        throw_store_error("copy the collection", from, error);
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
    const std::string begin = collection.stem().string() + "-";
    const std::string end = collection.extension().string();
    if (!name.starts_with(begin) || !name.ends_with(end))
        return std::nullopt;
    int year = 0, hour = 0, minute = 0, second = 0, read = 0;
    unsigned month = 0, day = 0;
    const std::string text = name.substr(begin.size());
    if (std::sscanf(text.c_str(), "%4d%2u%2uT%2d%2d%2dZ%n", &year, &month, &day, &hour, &minute, &second, &read) != 6 ||
        read != 16)
        return std::nullopt;
    const std::string rest = text.substr(16);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    int number = 0;
    char after[2] = {};
    const bool is_end = rest == end || std::sscanf(rest.c_str(), "-%d%1[.]", &number, after) >= 1;
    if (!date.ok() || !is_end)
        return std::nullopt;
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second};
}

} // namespace greenroom
