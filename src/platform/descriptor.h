#pragma once

#include <unistd.h>

namespace greenroom {

/// A file or a socket of the system's, closed at the end of a scope.
class Descriptor {
public:
    /// Takes what a call of the system's gave; negative for none.
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0)
            close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return number_; }

private:
    int number_;
};

} // namespace greenroom
