#pragma once

#include <filesystem>

namespace greenroom {

/// A folder of its own for files that nobody else reads, removed at the end.
class TemporaryFolder {
public:
    /// Throws StoreError where none can be made.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace greenroom
