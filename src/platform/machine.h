#pragma once

#include <string>

namespace greenroom {

/// The name that this machine has on its network; empty where the system does not say.
std::string host_name();

/// What tells this machine from others for good, whatever it is called; empty where the system does not say.
std::string machine_id();

/// Lets every other program run before this one from now on: it takes long, and nobody waits for it.
void give_way_to_others();

/// Whether this program runs in a Flatpak, which shows it little of the machine.
bool is_in_flatpak();

} // namespace greenroom
