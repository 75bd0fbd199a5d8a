#include "exchange/folder_change.h"

#include "cards/parse/deck_folder.h"
#include "records/store_error.h"
#include "store/files/durable_file.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <exception>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

FolderChange::~FolderChange() {
    if (is_kept_)
        return;
    std::error_code stays;
    for (auto change = written_.rbegin(); change != written_.rend(); ++change) {
        if (!change->before) {
            fs::remove(change->file, stays);
            continue;
        }
        try {
            save_file(change->file, *change->before, Existing::Replace);
        } catch (
            const std::exception&) { // NOLINT: what made the import fail is told, and a backup of the text is there
            stays = std::make_error_code(std::errc::io_error);
        }
    }
    for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder)
        fs::remove(*folder, stays); // only where it is empty
}

void FolderChange::make_folder(const fs::path& folder) {
    std::vector<fs::path> missing;
    std::error_code none;
    for (fs::path path = fs::absolute(folder, none).lexically_normal(); !path.empty() && !fs::exists(path, none);
         path = path.parent_path())
        missing.push_back(path);
    made_.insert(made_.end(), missing.rbegin(), missing.rend());
    greenroom::make_folder(fs::absolute(folder));
    if (!fs::is_directory(folder, none))
        throw StoreError(
            English::tr("Could not write into %1: it is no folder; name another one").arg(folder.string()));
}

void FolderChange::write(const fs::path& file, std::string_view bytes) {
    make_folder(file.parent_path());
    std::error_code none;
    std::optional<std::string> before;
    if (fs::exists(fs::symlink_status(file, none)))
        try {
            before = read_text(file);
        } catch (const std::system_error& unreadable) {
            throw StoreError(English::tr("Could not write %1: %2; make it readable, or choose another folder")
                                 .arg(file.string())
                                 .arg(unreadable.code().message()));
        }
    save_file(file, bytes, Existing::Replace);
    written_.push_back({file, std::move(before)});
}

} // namespace greenroom
