#pragma once

#include "sandbox/box.h"
#include "support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>

namespace greenroom::test {

/// The Python to try exercises on: the first that the environment variable GREENROOM_DJANGO names, else the system's.
/// Nothing, with a warning, where the system forbids the box; what else is missing fails the test.
inline std::optional<sandbox::Interpreter> test_interpreter() {
    std::optional<std::filesystem::path> named;
    if (const char* listed = std::getenv("GREENROOM_DJANGO")) {
        std::string first;
        std::istringstream(listed) >> first;
        if (const std::size_t sign = first.find('='); sign != std::string::npos)
            named = first.substr(sign + 1);
    }
    static const sandbox::BoxReport report = sandbox::examine_box(named);
    for (const sandbox::Missing& missing : report.missing) {
        if (missing.obstacle != sandbox::Obstacle::NoUserNamespaces)
            FAIL(to_text(missing).english());
        WARN("Nothing was run in a box. " << to_text(missing).english());
        return std::nullopt;
    }
    return report.interpreter;
}

} // namespace greenroom::test
