#pragma once

#include "messages/message.h"
#include "sandbox/interpreter.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::sandbox {

/// Why exercises cannot be run.
enum class Obstacle {
    NoBubblewrap,     ///< the program that makes the box is not installed
    NoUserNamespaces, ///< the system does not let an ordinary user make one
    BoxFails,         ///< another reason, in the detail
    NoPython,         ///< the named one, in the detail, does not answer; or there is none
    NoDjango,         ///< the Python, in the detail, finds none
    OtherDjango       ///< it finds one that is older than 3.2; its version in the detail
};

struct Missing {
    Obstacle obstacle = Obstacle::BoxFails;
    std::string detail;

    bool operator==(const Missing&) const = default;
};

/// What is missing, and how to get it, in a sentence.
Message to_text(const Missing& missing);

/// What a machine has to run exercises with.
struct BoxReport {
    bool box = false; ///< one can be made
    std::optional<Interpreter> interpreter;
    std::vector<Missing> missing; ///< empty where exercises can be run
};

/// Makes a box once, and asks the named Python, or else the first of default_pythons() that finds a Django.
BoxReport examine_box(const std::optional<std::filesystem::path>& python);

/// The command line that runs the runner on a Python in a box: no network, the system read-only, a temporary folder of
/// its own, no home, no other processes. It ends with the program that started it.
std::vector<std::string> boxed_runner(const Interpreter& interpreter);

} // namespace greenroom::sandbox
