#include "desktop/base/image_folder.h"

#include "cards/parse/deck_folder.h"
#include "study/collection/collection.h"

namespace greenroom::desktop {

namespace fs = std::filesystem;

std::optional<fs::path> find_image(const ImageFolder& folder, const std::string& reference) {
    if (folder.root.empty())
        return std::nullopt;
    std::error_code unreadable;
    const fs::path root = fs::canonical(folder.root, unreadable);
    if (unreadable)
        return std::nullopt;
    const fs::path file = fs::canonical(folder.base / reference, unreadable);
    if (unreadable || !fs::is_regular_file(file, unreadable))
        return std::nullopt;
    return lies_in(file, root) ? std::optional(file) : std::nullopt;
}

ImageFolder image_folder_of(Collection& collection, const std::filesystem::path& file) {
    for (const DeckSource& source : collection.sources())
        if (lies_in(file, source.root))
            return {source.root, file.parent_path()};
    return {};
}

} // namespace greenroom::desktop
