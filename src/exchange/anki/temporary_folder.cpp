#include "exchange/anki/temporary_folder.h"

#include "records/store_error.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace greenroom {

TemporaryFolder::TemporaryFolder() {
    std::error_code none;
    std::string name = (std::filesystem::temp_directory_path(none) / "greenroom-XXXXXX").string();
    if (none || !mkdtemp(name.data()))
        throw StoreError(
            English::tr(
                "Could not make a folder for temporary files at %1; make room there, or name another place in TMPDIR")
                .arg(name));
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code stays;
    std::filesystem::remove_all(path_, stays);
}

} // namespace greenroom
