#pragma once

#include <filesystem>

namespace greenroom {

/// Keeps other programs that take the same lock waiting while it lives; ends with the program, however that ends.
class FileLock {
public:
    /// Waits for the lock. `file` is made where there is none and stays, empty. Throws StoreError.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int descriptor_;
};

} // namespace greenroom
