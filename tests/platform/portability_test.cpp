#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

namespace {

/// Headers that only Unixes have (POSIX.1-2017, chapter 14, without those of ISO C) or only Linux, and signals, of
/// which other systems have a few in name.
const std::regex system_include(
    R"(^\s*#\s*include\s*<((aio|cpio|dirent|dlfcn|fcntl|fmtmsg|fnmatch|ftw|glob|grp|iconv|langinfo|libgen|monetary|mqueue|)"
    R"(ndbm|netdb|nl_types|poll|pthread|pwd|regex|sched|search|semaphore|signal|spawn|strings|stropts|syslog|tar|termios|)"
    R"(trace|ulimit|unistd|utime|utmpx|wordexp)\.h|csignal|(arpa|asm|linux|net|netinet|sys)/.*)>)");
/// What standard headers declare on Unixes beside what the standard asks for.
const std::regex system_call(
    R"(\b(mkdtemp|mkstemp|localtime_r|gmtime_r|timegm|strptime|strerror_r|setenv|unsetenv|realpath|popen|fileno|fdopen|)"
    R"(fseeko|ftello|getline_unlocked|environ)\s*[(;])");

bool is_code(const fs::path& file) { return file.extension() == ".h" || file.extension() == ".cpp"; }

/// The folders of `source` with code that only a Unix compiles.
std::set<std::string> folders_for_unix_alone(const fs::path& source) {
    std::set<std::string> folders;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source)) {
        if (!is_code(entry.path()))
            continue;
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);)
            if (std::regex_search(line, system_include) || std::regex_search(line, system_call))
                folders.insert(fs::relative(entry.path(), source).begin()->string());
    }
    return folders;
}

} // namespace

TEST_CASE("only platform speaks to a Unix by itself, and the sandbox, which is Linux's") {
    CHECK(folders_for_unix_alone(fs::path(GREENROOM_SOURCE) / "src") == std::set<std::string>{"platform", "sandbox"});
}
