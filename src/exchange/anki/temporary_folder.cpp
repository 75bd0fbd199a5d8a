#include "exchange/anki/temporary_folder.h"

#include "platform/disk.h"
#include "records/store_error.h"

#include <system_error>

namespace greenroom {

TemporaryFolder::TemporaryFolder() {
    std::error_code none;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(none);
    const auto made = none ? std::nullopt : make_private_folder(parent);
    if (!made)
        throw StoreError(
            English::tr(
                "Could not make a folder for temporary files in %1; make room there, or name another place in TMPDIR")
                .arg(parent.string()));
    path_ = *made;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code stays;
    std::filesystem::remove_all(path_, stays);
}

} // namespace greenroom
