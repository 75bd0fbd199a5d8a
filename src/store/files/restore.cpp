#include "store/files/restore.h"

#include "store/files/backup.h"
#include "store/files/connection.h"
#include "store/files/database.h"
#include "store/files/deck_file.h"
#include "store/files/durable_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// Whoever has a deck open in SQLite keeps a shared lock on it; the exclusive one is not given while anybody does, and
/// keeps them out. Taken by SQLite's own hand, for a lock of another make would undo those of this process.
class SoleUse {
public:
    explicit SoleUse(const fs::path& deck) : connection_(connect(deck, WhenMissing::Refuse)) {
        sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file_);
        for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_EXCLUSIVE})
            if (file_->pMethods->xLock(file_, level) != SQLITE_OK) {
                file_->pMethods->xUnlock(file_, SQLITE_LOCK_NONE);
                throw StoreError("Could not replace " + deck.string() +
                                 ": another program has it open, or it cannot "
                                 "be written; close every Greenroom and try again");
            }
    }
    ~SoleUse() { file_->pMethods->xUnlock(file_, SQLITE_LOCK_NONE); }
    SoleUse(const SoleUse&) = delete;
    SoleUse& operator=(const SoleUse&) = delete;

private:
    SQLite::Database connection_;
    sqlite3_file* file_ = nullptr;
};

fs::path staged_name(const fs::path& deck) { return folder_of(deck) / ("." + deck.filename().string() + ".restoring"); }

/// Removes the staged copy at the end of a scope, unless it became the deck.
class Staged {
public:
    Staged(const fs::path& source, const fs::path& deck) : file_(staged_name(deck)) {
        copy_deck(source, file_);
        Database(file_, {}, BeforeMigration::ChangeAtOnce);
        summary_ = check_deck_file(file_);
    }
    ~Staged() {
        std::error_code stays_until_the_next_restore;
        for (const fs::path& part : {file_, write_ahead_log_of(file_), shared_memory_of(file_)})
            fs::remove(part, stays_until_the_next_restore);
    }
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    const fs::path& file() const { return file_; }
    int reviews() const { return summary_.reviews; }

private:
    fs::path file_;
    DeckFileSummary summary_;
};

/// One transaction of SQLite's: the deck is the old or the new one for everybody, whatever ends this program.
void write_over(const fs::path& deck, const fs::path& staged) {
    try {
        SQLite::Database source = connect_to_read(staged);
        SQLite::Database target = connect(deck, WhenMissing::Refuse);
        target.exec("PRAGMA synchronous = FULL");
        SQLite::Backup copy(target, source);
        if (const int result = copy.executeStep(); result != SQLITE_DONE)
            throw SQLite::Exception("another program keeps it busy", result);
    } catch (const SQLite::Exception& error) {
        throw_store_error("restore the deck", deck, error);
    }
}

/// Keeps a deck that cannot be read, with what SQLite has beside it, under names that stay.
fs::path keep_damaged(const fs::path& deck, Instant now) {
    const fs::path kept = free_name(folder_of(deck), deck, "damaged-", now);
    if (fs::exists(write_ahead_log_of(deck)))
        keep_as(write_ahead_log_of(deck), write_ahead_log_of(kept));
    if (fs::exists(journal_of(deck)))
        keep_as(journal_of(deck), journal_of(kept));
    keep_as(deck, kept);
    return kept;
}

void remove_companions(const fs::path& deck) {
    for (const fs::path& companion : {write_ahead_log_of(deck), journal_of(deck), shared_memory_of(deck)})
        remove_file(companion);
    sync_folder(folder_of(deck));
}

/// Nothing where the file is damaged or not a deck: then it can only be kept as it is.
std::optional<Backup> backup_of_sound(const fs::path& deck, Instant now) {
    try {
        return back_up(deck, now);
    } catch (const DamagedDeck&) {
        return std::nullopt;
    } catch (const NotADeck&) {
        return std::nullopt;
    }
}

/// A damaged deck is kept whole before anything of it goes, so that it does not matter when this is ended.
fs::path replace_damaged(const fs::path& deck, const fs::path& staged, Instant now) {
    const SoleUse alone(deck);
    const fs::path kept = keep_damaged(deck, now);
    remove_companions(deck);
    sync_file(staged);
    rename_durably(staged, deck);
    return kept;
}

} // namespace

Restored restore_deck(const fs::path& deck, const fs::path& source, Instant now) {
    if (!fs::exists(source))
        throw StoreError("Could not restore " + source.string() + ": there is no such file");
    make_folder(fs::absolute(backup_folder(deck)));
    const FileLock one_at_a_time(backup_folder(deck) / ".restore-lock");
    const Staged staged(source, deck);
    if (!fs::exists(deck)) {
        remove_companions(deck);
        rename_durably(staged.file(), deck);
        return {staged.reviews(), std::nullopt};
    }
    const std::optional<Backup> before = backup_of_sound(deck, now);
    if (!before)
        return {staged.reviews(), replace_damaged(deck, staged.file(), now)};
    write_over(deck, staged.file());
    return {staged.reviews(), before->file};
}

fs::path set_aside(const fs::path& deck, Instant now) {
    const SoleUse alone(deck);
    const fs::path kept = keep_damaged(deck, now);
    remove_companions(deck);
    remove_file(deck);
    sync_folder(folder_of(deck));
    return kept;
}

namespace fs = std::filesystem;

namespace {

/// Damage elsewhere in the file leaves the log's own pages readable.
std::optional<int> readable_reviews(const fs::path& deck) {
    try {
        SQLite::Database connection = connect(deck, WhenMissing::Refuse);
        return count_reviews(connection);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

Instant last_written(const fs::path& deck) {
    std::error_code missing;
    Instant latest{};
    for (const fs::path& file : {deck, write_ahead_log_of(deck)}) {
        const fs::file_time_type time = fs::last_write_time(file, missing);
        if (!missing)
            latest = std::max(latest,
                              std::chrono::floor<std::chrono::milliseconds>(fs::file_time_type::clock::to_sys(time)));
    }
    return latest;
}

} // namespace

RecoveryOffer recovery_offer(const fs::path& deck) {
    RecoveryOffer offer{newest_good_backup(deck), std::nullopt, last_written(deck)};
    if (const auto reviews = readable_reviews(deck); reviews && offer.backup)
        offer.lacking = std::max(0, *reviews - offer.backup->reviews.value_or(0));
    return offer;
}

} // namespace greenroom
