#include "store/files/restore.h"

#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/database.h"
#include "store/files/durable_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// Whoever has a collection open in SQLite keeps a shared lock on it; the exclusive one is not given while anybody
/// does, and keeps them out. Taken by SQLite's own hand, for a lock of another make would undo those of this process.
class SoleUse {
public:
    explicit SoleUse(const fs::path& collection) : connection_(connect(collection, WhenMissing::Refuse)) {
        sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file_);
        for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_EXCLUSIVE})
            if (file_->pMethods->xLock(file_, level) != SQLITE_OK) {
                file_->pMethods->xUnlock(file_, SQLITE_LOCK_NONE);
                throw StoreError(English::tr("Could not replace %1: another program has it open, or it cannot be "
                                             "written; close every Greenroom and try again")
                                     .arg(collection.string()));
            }
    }
    ~SoleUse() { file_->pMethods->xUnlock(file_, SQLITE_LOCK_NONE); }
    SoleUse(const SoleUse&) = delete;
    SoleUse& operator=(const SoleUse&) = delete;

private:
    SQLite::Database connection_;
    sqlite3_file* file_ = nullptr;
};

fs::path staged_name(const fs::path& collection) {
    return folder_of(collection) / ("." + collection.filename().string() + ".restoring");
}

/// A copy that is on the disk, and of this program's version; removed at the end of a scope, unless it became the
/// collection.
class Staged {
public:
    Staged(const fs::path& source, const fs::path& collection) : file_(staged_name(collection)) {
        copy_collection(source, file_);
        Database(file_, {}, BeforeMigration::ChangeAtOnce);
        summary_ = check_collection_file(file_);
    }
    ~Staged() {
        std::error_code stays_until_the_next_restore;
        for (const fs::path& part : {file_, write_ahead_log_of(file_), shared_memory_of(file_)})
            fs::remove(part, stays_until_the_next_restore);
    }
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    /// Adds the learner's folders that another collection, which may be of an earlier version, has besides.
    void keep_folders_of(const fs::path& other) {
        try {
            SQLite::Database database = connect(file_, WhenMissing::Refuse);
            SQLite::Statement attach(database, "ATTACH ? AS other");
            attach.bind(1, other.string());
            attach.exec();
            const auto has = [&](const std::string& column) {
                return database
                           .execAndGet("SELECT count(*) FROM pragma_table_info('source', 'other') WHERE name = '" +
                                       column + "'")
                           .getInt() > 0;
            };
            database.exec(std::string("INSERT OR IGNORE INTO main.source (root, only, origin, answers) SELECT root, "
                                      "only, origin, ") +
                          (has("answers") ? "answers" : "'marked'") + " FROM other.source WHERE origin = 'learner'" +
                          (has("elsewhere") ? " AND elsewhere = 0" : "") + " ORDER BY key");
        } catch (const SQLite::Exception& error) {
            throw_store_error("keep the deck folders", file_, error);
        }
    }

    const fs::path& file() const { return file_; }
    int reviews() const { return summary_.reviews; }

private:
    fs::path file_;
    CollectionSummary summary_;
};

/// One transaction of SQLite's: the collection is the old or the new one for everybody, whatever ends this program.
void write_over(const fs::path& collection, const fs::path& staged) {
    try {
        SQLite::Database source = connect_to_read(staged);
        SQLite::Database target = connect(collection, WhenMissing::Refuse);
        target.exec("PRAGMA synchronous = FULL");
        SQLite::Backup copy(target, source);
        if (const int result = copy.executeStep(); result != SQLITE_DONE)
            throw SQLite::Exception("another program keeps it busy", result);
    } catch (const SQLite::Exception& error) {
        throw_store_error("restore the collection", collection, error);
    }
}

/// Keeps a collection that cannot be read, with what SQLite has beside it, under names that stay.
fs::path keep_damaged(const fs::path& collection, Instant now) {
    const fs::path kept = free_name(folder_of(collection), collection, "damaged-", now);
    if (fs::exists(write_ahead_log_of(collection)))
        keep_as(write_ahead_log_of(collection), write_ahead_log_of(kept));
    if (fs::exists(journal_of(collection)))
        keep_as(journal_of(collection), journal_of(kept));
    keep_as(collection, kept);
    return kept;
}

void remove_companions(const fs::path& collection) {
    for (const fs::path& companion :
         {write_ahead_log_of(collection), journal_of(collection), shared_memory_of(collection)})
        remove_file(companion);
    sync_folder(folder_of(collection));
}

/// Nothing where the file is damaged or not a collection: then it can only be kept as it is.
std::optional<Backup> backup_of_sound(const fs::path& collection, Instant now) {
    try {
        return back_up(collection, now);
    } catch (const DamagedCollection&) {
        return std::nullopt;
    } catch (const NotACollection&) {
        return std::nullopt;
    }
}

/// A damaged collection is kept whole before anything of it goes, so that it does not matter when this is ended.
fs::path replace_damaged(const fs::path& collection, const fs::path& staged, Instant now) {
    const SoleUse alone(collection);
    const fs::path kept = keep_damaged(collection, now);
    remove_companions(collection);
    rename_durably(staged, collection);
    return kept;
}

} // namespace

Restored restore_collection(const fs::path& named, const fs::path& source, Instant now) {
    // A link stays a link: what it leads to is replaced.
    const fs::path collection = behind_links(named);
    if (!fs::exists(source))
        throw StoreError(English::tr("Could not restore %1: there is no such file").arg(source.string()));
    make_folder(fs::absolute(backup_folder(named)));
    const FileLock one_at_a_time(backup_folder(named) / ".restore-lock");
    Staged staged(source, collection);
    if (!fs::exists(collection)) {
        remove_companions(collection);
        rename_durably(staged.file(), collection);
        return {staged.reviews(), std::nullopt};
    }
    const std::optional<Backup> before = backup_of_sound(named, now);
    if (!before)
        return {staged.reviews(), replace_damaged(collection, staged.file(), now)};
    staged.keep_folders_of(before->file);
    write_over(collection, staged.file());
    return {staged.reviews(), before->file};
}

fs::path set_aside(const fs::path& named, Instant now) {
    const fs::path collection = behind_links(named);
    const SoleUse alone(collection);
    const fs::path kept = keep_damaged(collection, now);
    remove_companions(collection);
    remove_file(collection);
    sync_folder(folder_of(collection));
    return kept;
}

namespace fs = std::filesystem;

namespace {

/// Damage elsewhere in the file leaves the log's own pages readable.
std::optional<int> readable_reviews(const fs::path& collection) {
    try {
        SQLite::Database connection = connect(collection, WhenMissing::Refuse);
        return count_reviews(connection);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

Instant last_written(const fs::path& collection) {
    std::error_code missing;
    Instant latest{};
    for (const fs::path& file : {collection, write_ahead_log_of(collection)}) {
        const fs::file_time_type time = fs::last_write_time(file, missing);
        if (!missing)
            latest = std::max(latest,
                              std::chrono::floor<std::chrono::milliseconds>(fs::file_time_type::clock::to_sys(time)));
    }
    return latest;
}

} // namespace

RecoveryOffer recovery_offer(const fs::path& collection) {
    RecoveryOffer offer{newest_good_backup(collection), std::nullopt, last_written(collection),
                        list_backups_by_content(collection)};
    if (const auto reviews = readable_reviews(collection); reviews && offer.backup)
        offer.lacking = std::max(0, *reviews - offer.backup->reviews.value_or(0));
    return offer;
}

} // namespace greenroom
