#include "desktop/base/deck_root.h"

#include "store/tables/store.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

bool lies_in(const std::filesystem::path& file, const std::filesystem::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

} // namespace

ImageFolder image_folder_of(Store& store, const std::filesystem::path& file) {
    for (const DeckSource& source : store.sources.all())
        if (lies_in(file, source.root))
            return {source.root, file.parent_path()};
    return {};
}

} // namespace greenroom::desktop
