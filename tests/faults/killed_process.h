#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace greenroom::test {

/// What a killed process had said, and whether it lived to its end.
struct ProcessOutput {
    std::vector<std::string> lines;
    bool finished = false;
};

/// Says one line; on return it is out of this process's hands.
using Say = std::function<void(const std::string&)>;

/// Runs `work` in another process and kills it, with SIGKILL, after `life`. An exception in it throws here.
ProcessOutput kill_after(std::chrono::microseconds life, const std::function<void(const Say&)>& work);

/// How long `work` takes in another process that is not killed.
std::chrono::microseconds life_of(const std::function<void(const Say&)>& work);

} // namespace greenroom::test
