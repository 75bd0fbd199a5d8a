#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace greenroom {
class Collection;
}

namespace greenroom::desktop {

/// How many bytes the decoded pictures of a card may still take; what one view of it takes, the others do not have.
struct PictureBudget {
    std::int64_t left = 40 << 20;
};

/// Where a card's images may come from.
struct ImageFolder {
    std::filesystem::path root; ///< the deck's folder: nothing outside is read; nothing at all when empty
    std::filesystem::path base; ///< the folder of the card's file, which references are relative to
    std::shared_ptr<PictureBudget> budget = std::make_shared<PictureBudget>(); ///< shared by all copies
};

/// The file a reference names, if it exists and, links resolved, lies inside the deck's folder.
std::optional<std::filesystem::path> find_image(const ImageFolder& folder, const std::string& reference);

/// Where the images of a card's file may come from: the known deck folder it lies in. Throws StoreError.
ImageFolder image_folder_of(Collection& collection, const std::filesystem::path& file);

} // namespace greenroom::desktop
