#pragma once

#include <string>

namespace greenroom {

/// The name that this machine has on its network; empty where the system does not say.
std::string host_name();

/// What tells this machine from others for good, whatever it is called; empty where the system does not say.
std::string machine_id();

/// Whether this program runs in a Flatpak, which shows it little of the machine.
bool is_in_flatpak();

} // namespace greenroom
