#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// What an import writes into folders, all or nothing: unless it is kept, everything is as it was at the end.
class FolderChange {
public:
    FolderChange() = default;
    ~FolderChange();
    FolderChange(const FolderChange&) = delete;
    FolderChange& operator=(const FolderChange&) = delete;

    /// Makes a folder with those above it. Throws StoreError.
    void make_folder(const std::filesystem::path& folder);

    /// Writes a file, whole and durably, in place of what was there. Throws StoreError.
    void write(const std::filesystem::path& file, std::string_view bytes);

    /// From here on everything stays.
    void keep() { is_kept_ = true; }

private:
    struct Written {
        std::filesystem::path file;
        std::optional<std::string> before; ///< nothing where there was no file
    };

    std::vector<Written> written_;
    std::vector<std::filesystem::path> made_; ///< folders, those above first
    bool is_kept_ = false;
};

} // namespace greenroom
