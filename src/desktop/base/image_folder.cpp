#include "desktop/base/image_folder.h"

#include <algorithm>

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
    const auto [rest_of_root, rest_of_file] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    return rest_of_root == root.end() ? std::optional(file) : std::nullopt;
}

} // namespace greenroom::desktop
