#pragma once

#include <chrono>

namespace greenroom::bench {

/// How long `work` takes, in milliseconds of wall time.
template<typename Work>
double milliseconds_of(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace greenroom::bench
