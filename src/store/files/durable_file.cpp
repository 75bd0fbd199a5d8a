#include "store/files/durable_file.h"

#include "records/store_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

Message advice(const std::error_code& error) {
    if (error == std::errc::no_space_on_device)
        return English::tr("make room and try again");
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system ||
        error == std::errc::operation_not_permitted)
        return English::tr("check the permissions of the file and its folder");
    if (error == std::errc::io_error)
        return English::tr("check the disk");
    return {};
}

[[noreturn]] void refuse(const Message& what, const fs::path& file, const std::error_code& error) {
    const Message wrong = what.arg(file.string()).arg(error.message());
    const Message help = advice(error);
    throw StoreError(help.empty() ? wrong : English::tr("%1; %2").arg(wrong).arg(help));
}

std::error_code last_error() { return {errno, std::generic_category()}; }

class OpenFile {
public:
    explicit OpenFile(const fs::path& file) : descriptor_(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (descriptor_ >= 0)
            close(descriptor_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// False, with errno set, when it could not be opened or synced.
    bool sync() const { return descriptor_ >= 0 && fsync(descriptor_) == 0; }

private:
    int descriptor_;
};

} // namespace

void sync_file(const fs::path& file) {
    if (!OpenFile(file).sync())
        refuse(English::tr("Could not save %1: %2"), file, last_error());
}

void sync_folder(const fs::path& folder) {
    // Some network disks keep no folder to be synced, and say so.
    if (!OpenFile(folder).sync() && errno != EINVAL)
        refuse(English::tr("Could not save what changed in %1: %2"), folder, last_error());
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return;
    make_folder(folder.parent_path());
    fs::create_directory(folder, error);
    if (error)
        refuse(English::tr("Could not make the folder %1: %2"), folder, error);
    sync_folder(folder_of(folder));
}

void rename_durably(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        refuse(English::tr("Could not write %1: %2"), to, error);
    sync_folder(folder_of(to));
}

void keep_as(const fs::path& file, const fs::path& to) {
    std::error_code error;
    fs::create_hard_link(file, to, error);
    if (error) {
        fs::copy_file(file, to, error);
        if (error)
            refuse(English::tr("Could not keep a copy of the file as %1: %2"), to, error);
        sync_file(to);
    }
    sync_folder(folder_of(to));
}

void remove_file(const fs::path& file) {
    std::error_code error;
    fs::remove(file, error);
    if (error)
        refuse(English::tr("Could not remove %1: %2"), file, error);
}

bool can_write(const fs::path& file) {
    return faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0 &&
           faccessat(AT_FDCWD, folder_of(file).c_str(), W_OK, AT_EACCESS) == 0;
}

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

fs::path behind_links(const fs::path& file) {
    constexpr int links_at_most = 40; // as Linux
    std::error_code error;
    fs::path path = file;
    for (int links = 0; links < links_at_most && fs::is_symlink(path, error); ++links) {
        const fs::path target = fs::read_symlink(path, error);
        path = target.is_absolute() ? target : folder_of(path) / target;
    }
    return path;
}

bool make_new_file(const fs::path& file) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0 && errno == EEXIST)
        return false;
    if (descriptor < 0)
        refuse(English::tr("Could not write %1: %2"), file, last_error());
    close(descriptor);
    return true;
}

std::optional<FileStamp> stamp_of(const fs::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0)
        return std::nullopt;
    constexpr std::int64_t second = 1'000'000'000;
    return FileStamp{status.st_dev, status.st_ino, status.st_size,
                     status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

FileLock::FileLock(const std::filesystem::path& file)
    : descriptor_(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    int result = -1;
    if (descriptor_ >= 0)
        do
            result = flock(descriptor_, LOCK_EX);
        while (result != 0 && errno == EINTR);
    if (result == 0)
        return;
    const std::string why = std::strerror(errno);
    if (descriptor_ >= 0)
        close(descriptor_);
    throw StoreError(
        English::tr("Could not lock %1: %2; check the permissions of its folder").arg(file.string()).arg(why));
}

FileLock::~FileLock() { close(descriptor_); }

} // namespace greenroom
