#pragma once

#include <stdexcept>
#include <unistd.h>

namespace greenroom::test {

/// For one scope the process may do to files what anybody may: permissions mean nothing to root.
class Unprivileged {
public:
    Unprivileged() {
        constexpr uid_t nobody = 65534;
        if (was_ == 0 && seteuid(nobody) != 0)
            throw std::runtime_error("root could not step down");
    }
    ~Unprivileged() {
        if (was_ == 0 && seteuid(0) != 0)
            _exit(3);
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    uid_t was_ = geteuid();
};

} // namespace greenroom::test
