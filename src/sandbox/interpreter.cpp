#include "sandbox/interpreter.h"

#include "sandbox/process.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <unistd.h>

namespace greenroom::sandbox {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longest_answer = 30s;
constexpr const char* system_python = "/usr/bin/python3";

constexpr const char* question = R"(
import json, os, platform, site, sys
try:
    import django
    version = django.get_version()
except Exception:
    version = ""
path = [part for part in os.environ.get("PYTHONPATH", "").split(os.pathsep) if part]
own = site.getusersitepackages() if site.ENABLE_USER_SITE else ""
path += [own] if own in sys.path and own not in path else []
folders = [sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.path.realpath(sys.executable)), *sys.path]
print(json.dumps({"program": sys.executable, "python": platform.python_version(), "django": version,
                  "path": os.pathsep.join(path), "folders": folders}))
)";

constexpr const char* module_question = R"(
import importlib.util, json, sys
def is_found(name):
    try:
        return importlib.util.find_spec(name) is not None
    except Exception:
        return False
print(json.dumps([name for name in sys.argv[1:] if not is_found(name)]))
)";

std::vector<std::string> own_environment() {
    std::vector<std::string> environment;
    for (char** variable = environ; *variable != nullptr; ++variable)
        environment.emplace_back(*variable);
    return environment;
}

bool lies_in(const fs::path& path, const fs::path& folder) {
    const auto [at, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return at == folder.end();
}

/// A home, or what holds homes, is never shown whole.
bool may_be_shown(const fs::path& folder) {
    const char* home = std::getenv("HOME");
    for (const fs::path& kept :
         {fs::path(home ? home : "/root"), fs::path("/home"), fs::path("/root"), fs::path("/tmp")})
        if (lies_in(kept, folder))
            return false;
    return true;
}

/// The folders that are there and not among the system's, each once, none within another.
std::vector<fs::path> folders_to_show(const std::vector<std::string>& named) {
    std::vector<fs::path> folders;
    for (const std::string& name : named) {
        std::error_code error;
        fs::path folder = fs::path(name).lexically_normal();
        if (!folder.has_filename())
            folder = folder.parent_path();
        if (folder.is_absolute() && fs::exists(folder, error) && !lies_in(folder, "/usr") && may_be_shown(folder))
            folders.push_back(folder);
    }
    std::ranges::sort(folders);
    std::vector<fs::path> shown;
    for (const fs::path& folder : folders)
        if (shown.empty() || !lies_in(folder, shown.back()))
            shown.push_back(folder);
    return shown;
}

} // namespace

std::optional<Interpreter> ask_interpreter(const fs::path& python) {
    std::error_code error;
    const fs::path program = fs::is_directory(python, error) ? python / "bin" / "python" : python;
    try {
        Process process({program.string(), "-B", "-c", question}, own_environment());
        const nlohmann::json answer = nlohmann::json::parse(process.read_all(Process::Clock::now() + longest_answer));
        return Interpreter{answer.at("program").get<std::string>(), answer.at("python"), answer.at("django"),
                           answer.at("path"), folders_to_show(answer.at("folders"))};
    } catch (const std::system_error&) {
        return std::nullopt;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::vector<std::string> missing_modules(const Interpreter& interpreter, const std::vector<std::string>& modules) {
    if (modules.empty())
        return {};
    std::vector<std::string> command{interpreter.program.string(), "-B", "-c", module_question};
    command.insert(command.end(), modules.begin(), modules.end());
    try {
        Process process(command, own_environment());
        return nlohmann::json::parse(process.read_all(Process::Clock::now() + longest_answer));
    } catch (const std::system_error&) {
        return modules;
    } catch (const nlohmann::json::exception&) {
        return modules;
    }
}

std::vector<fs::path> default_pythons() {
    std::vector<fs::path> pythons{system_python};
    const char* path = std::getenv("PATH");
    std::string folders = path ? path : "";
    while (!folders.empty()) {
        const std::size_t end = std::min(folders.find(':'), folders.size());
        const fs::path python = fs::path(folders.substr(0, end)) / "python3";
        folders.erase(0, end + 1);
        std::error_code error;
        if (python.is_absolute() && fs::exists(python, error)) {
            if (!fs::equivalent(python, system_python, error))
                pythons.push_back(python);
            break;
        }
    }
    return pythons;
}

} // namespace greenroom::sandbox
