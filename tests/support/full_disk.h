#pragma once

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

namespace greenroom::test {

/// For one scope files can be made but hold nothing, as on a full disk.
class FullDisk {
public:
    FullDisk() : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        if (getrlimit(RLIMIT_FSIZE, &limit_) != 0)
            throw std::runtime_error("the limit of files is unknown");
        const rlimit none{0, limit_.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &none) != 0)
            throw std::runtime_error("the limit of files cannot be set");
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, signal_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*signal_)(int);
    rlimit limit_{};
};

} // namespace greenroom::test
