#pragma once

#include <cstdio>
#include <cstdlib>

namespace greenroom::test {

/// Stops the program where something does not hold, in a release build too, where assert() does nothing.
inline void require(bool holds, const char* invariant) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", invariant);
    std::abort();
}

} // namespace greenroom::test
