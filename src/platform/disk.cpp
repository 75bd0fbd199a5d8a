#include "platform/disk.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

} // namespace

std::error_code sync_to_disk(const fs::path& file) {
    const Descriptor opened(open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.get() >= 0 && fsync(opened.get()) == 0)
        return {};
    const std::error_code error = last_error();
    // Some network disks keep no folder to be synced, and say so.
    std::error_code unknown;
    return error == std::errc::invalid_argument && fs::is_directory(file, unknown) ? std::error_code{} : error;
}

bool may_write(const fs::path& file) { return faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0; }

std::error_code make_empty_file(const fs::path& file) {
    const Descriptor made(open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    return made.get() < 0 ? last_error() : std::error_code{};
}

std::optional<fs::path> make_private_folder(const fs::path& parent) {
    std::string name = (parent / "greenroom-XXXXXX").string();
    if (!mkdtemp(name.data()))
        return std::nullopt;
    return name;
}

std::optional<FileStamp> stamp_of(const fs::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0)
        return std::nullopt;
    constexpr std::int64_t second = 1'000'000'000;
    return FileStamp{status.st_dev, status.st_ino, status.st_size,
                     status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

DiskLock::DiskLock(const fs::path& file) : descriptor_(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    int result = -1;
    if (descriptor_.get() >= 0)
        do
            result = flock(descriptor_.get(), LOCK_EX);
        while (result != 0 && errno == EINTR);
    if (result != 0)
        throw std::system_error(last_error());
}

GrowingFile::GrowingFile(const fs::path& file, std::uintmax_t size)
    : descriptor_(open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (descriptor_.get() < 0 || ftruncate(descriptor_.get(), static_cast<off_t>(size)) != 0 ||
        lseek(descriptor_.get(), 0, SEEK_END) < 0)
        throw std::system_error(last_error());
}

void GrowingFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_.get(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            throw std::system_error(last_error());
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    // Some disks have nothing to be synced, and say so.
    if (fdatasync(descriptor_.get()) != 0 && errno != EINVAL)
        throw std::system_error(last_error());
}

} // namespace greenroom
