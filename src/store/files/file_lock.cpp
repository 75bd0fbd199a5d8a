#include "store/files/file_lock.h"

#include "records/store_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace greenroom {

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
    throw StoreError("Could not lock " + file.string() + ": " + why + "; check the permissions of its folder");
}

FileLock::~FileLock() { close(descriptor_); }

} // namespace greenroom
