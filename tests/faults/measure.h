#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace greenroom::test {

/// Whether every case is tried as often as the README says: `./dev faults`.
inline bool at_full_count() { return std::getenv("GREENROOM_FAULTS") != nullptr; }

/// How often to try a case: few times among the other tests, `full` times with `./dev faults`.
inline int rounds(int few, int full) { return at_full_count() ? full : few; }

/// Prints what was measured, at the full count.
inline void measured(const std::string& what) {
    if (at_full_count())
        std::printf("%s\n", what.c_str());
}

/// Milliseconds that `work` takes.
template<typename Work>
double milliseconds_of(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

inline std::string in_milliseconds(double time) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f ms", time);
    return text;
}

} // namespace greenroom::test
