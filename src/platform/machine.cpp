#include "platform/machine.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace greenroom {

std::string host_name() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : std::string();
}

void give_way_to_others() {
    constexpr int least = 19;
    setpriority(PRIO_PROCESS, 0, least);
}

std::string machine_id() {
    std::ifstream file("/etc/machine-id");
    std::string id;
    std::getline(file, id);
    return id;
}

// See https://docs.flatpak.org/en/latest/: every sandbox has this file.
bool is_in_flatpak() {
    std::error_code unreadable;
    return std::filesystem::exists("/.flatpak-info", unreadable);
}

} // namespace greenroom
