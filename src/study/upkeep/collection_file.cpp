#include "study/upkeep/collection_file.h"

#include "memory/fsrs7.h"
#include "store/files/backup.h"
#include "store/files/doctor.h"
#include "store/files/restore.h"

namespace greenroom {

namespace fs = std::filesystem;

std::vector<Complaint> examine_collection(const fs::path& file, Instant now) { return examine(file, now); }

void refuse_missing(const fs::path& file) {
    std::error_code unknown;
    if (!fs::exists(fs::symlink_status(file, unknown)) && !list_backups_by_content(file).empty())
        throw MissingCollection(
            English::tr("There is no collection %1 any more, but there are backups of it").arg(file.string()));
}

std::vector<Backup> backups_of(const fs::path& file) { return list_backups(file); }

Backup back_up_collection_to(const fs::path& file, const fs::path& copy, Instant now) {
    return back_up_to(file, copy, now);
}

Restored restore_from(const fs::path& file, const fs::path& source, Instant now) {
    return restore_collection(file, source, now);
}

fs::path set_collection_aside(const fs::path& file, Instant now) { return set_aside(file, now); }

RecoveryOffer recovery_for(const fs::path& file) { return recovery_offer(file); }

} // namespace greenroom
