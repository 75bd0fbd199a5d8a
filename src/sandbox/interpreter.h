#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::sandbox {

/// A Python that can be started, and the Django that it finds.
struct Interpreter {
    std::filesystem::path program;
    std::string python;                         ///< its version, "3.11.2"
    std::string django;                         ///< its version, "4.2.21"; empty where it finds none
    std::string search_path;                    ///< PYTHONPATH, folders of the user's own packages included
    std::vector<std::filesystem::path> folders; ///< outside of the system's that it reads

    bool operator==(const Interpreter&) const = default;
};

/// Asks a Python program, or the folder of a virtual environment, what it is; nothing where it does not answer as a
/// Python does. It is started for that, outside of any box.
std::optional<Interpreter> ask_interpreter(const std::filesystem::path& python);

/// Those of some modules that a Python does not find. It is started for that, outside of any box, and imports none of
/// them but what lies above one.
std::vector<std::string> missing_modules(const Interpreter& interpreter, const std::vector<std::string>& modules);

/// The Pythons that come into question where none is named: the system's, then the first in PATH.
std::vector<std::filesystem::path> default_pythons();

} // namespace greenroom::sandbox
